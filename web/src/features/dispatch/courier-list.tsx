import { useDroppable } from '@dnd-kit/react';
import { texts } from '@fireline/domain/texts/texts';
import { memo } from 'react';
import { useLocale } from '#lib/locale.ts';
import { classNames } from '#ui/class-names.ts';
import { Badge } from '#ui/feedback/badge.tsx';
import { Time } from '#ui/time/time.tsx';
import { UserText } from '#ui/user-text.tsx';
import type { BoardCourier } from './couriers.ts';
import { loadText } from './load-text.ts';

interface CourierListProps {
  couriers: readonly BoardCourier[];
  timeZone: string | undefined;
}

/** Deliveries are dropped on them. */
export function CourierList({ couriers, timeZone }: CourierListProps) {
  return (
    <>
      {!couriers.some(({ isOnDuty }) => isOnDuty) && (
        <div className="rounded-card border border-line border-dashed p-4 text-sm">
          <p className="font-semibold">{texts.dispatch.couriersEmpty}</p>
          <p className="text-ink-muted">{texts.dispatch.couriersEmptyText}</p>
        </div>
      )}
      <ul aria-label={texts.dispatch.couriers} className="grid gap-2 empty:hidden">
        {couriers.map(({ position, lastSeenAt, ...courier }) => (
          <CourierRow
            key={courier.uid}
            {...courier}
            seenAt={latest(lastSeenAt, position?.at)}
            timeZone={timeZone}
          />
        ))}
      </ul>
    </>
  );
}

/** Whichever sign of life is the later one. */
function latest(seenAt: number | null, positionAt: number | undefined): number | null {
  const last = Math.max(seenAt ?? 0, positionAt ?? 0);
  return last === 0 ? null : last;
}

interface CourierRowProps extends Omit<BoardCourier, 'position' | 'lastSeenAt'> {
  /** Milliseconds; null if nobody knows. */
  seenAt: number | null;
  timeZone: string | undefined;
}

/** Its values are plain, so that it renders only when one of them changes. */
const CourierRow = memo(function CourierRow({
  uid,
  name,
  isOnDuty,
  isCourier,
  load,
  onTheWay,
  seenAt,
  timeZone,
}: CourierRowProps) {
  useLocale();
  const { ref, isDropTarget } = useDroppable({ id: uid, disabled: !isCourier });
  return (
    <li
      ref={ref}
      data-courier-id={uid}
      data-drop-target={isDropTarget}
      className={classNames(
        'grid grid-cols-[minmax(0,1fr)] gap-0.5 rounded-card border p-3 transition-colors',
        isDropTarget ? 'border-accent bg-accent-soft' : 'border-line bg-surface-raised',
      )}
    >
      <span className="flex flex-wrap items-center justify-between gap-x-2">
        <UserText className="font-semibold">{name}</UserText>
        {!isOnDuty && <Badge>{texts.dispatch.offDuty}</Badge>}
      </span>
      <span className="flex flex-wrap justify-between gap-x-3 text-sm">
        <span className={classNames('numeric', load === 0 ? 'text-success' : 'text-ink')}>
          {loadText({ load, onTheWay, position: null }, null)}
        </span>
        {seenAt !== null && (
          <span className="text-ink-muted">
            {texts.dispatch.seen({
              time: () => <Time key="time" at={seenAt} format="relative" timeZone={timeZone} />,
            })}
          </span>
        )}
      </span>
    </li>
  );
});
