import { useDraggable } from '@dnd-kit/react';
import { laneOf } from '@fireline/domain/delivery/dispatch';
import { isOffer } from '@fireline/domain/delivery/offer';
import { orderLabel } from '@fireline/domain/order/number';
import { reachedAt } from '@fireline/domain/order/reached';
import { texts } from '@fireline/domain/texts/texts';
import { Bike, GripVertical, MapPin, TriangleAlert, UserRoundPlus } from 'lucide-react';
import { memo, useId } from 'react';
import { Link } from 'react-router-dom';
import type { ListedOrder } from '#entities/order/list/held-list.ts';
import { SelectBox } from '#entities/order/list/select-box.tsx';
import { OrderWriteState } from '#entities/order/order-write-state.tsx';
import { TestBadge } from '#entities/order/test-badge.tsx';
import { useLocale } from '#lib/locale.ts';
import { Button } from '#ui/button/button.tsx';
import { classNames } from '#ui/class-names.ts';
import { Badge } from '#ui/feedback/badge.tsx';
import { hidden } from '#ui/hidden.tsx';
import { Time } from '#ui/time/time.tsx';
import { WaitTime } from '#ui/time/wait-time.tsx';
import { UserText } from '#ui/user-text.tsx';
import { laneLabel } from './lanes.ts';

export interface CardActions {
  readonly onOpen: (orderId: string) => void;
  readonly onSelect: (orderId: string, isRange: boolean) => void;
  readonly onAssign: (orderId: string) => void;
  readonly onSuggest: (orderId: string) => void;
}

interface DispatchCardProps {
  listed: ListedOrder;
  /** Null without a courier. */
  courierName: string | null;
  isLate: boolean;
  isSelected: boolean;
  /** Whether Tab reaches it. */
  isActive: boolean;
  timeZone: string | undefined;
  actions: CardActions;
}

/** A delivery, to be dragged to a courier by its handle. */
export const DispatchCard = memo(function DispatchCard({
  listed: { entry, place, isGone },
  courierName,
  isLate,
  isSelected,
  isActive,
  timeZone,
  actions,
}: DispatchCardProps) {
  useLocale();
  const { id, data: order } = entry;
  const headingId = useId();
  const { ref, handleRef, isDragging } = useDraggable({ id, disabled: isGone });
  const label = orderLabel(id);
  const lane = laneOf(order);
  const since = () => <WaitTime key="wait" since={reachedAt(order)} />;
  return (
    <article
      ref={ref}
      aria-labelledby={headingId}
      data-order-id={id}
      data-status={order.status}
      tabIndex={isActive ? 0 : -1}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.target !== event.currentTarget) return;
        event.preventDefault();
        actions.onOpen(id);
      }}
      className={classNames(
        'grid grid-cols-[minmax(0,1fr)] content-start gap-2 rounded-card border p-3',
        isSelected ? 'bg-accent-soft' : 'bg-surface-raised',
        isLate ? 'border-danger' : 'border-line',
        isDragging ? 'z-30 shadow-overlay' : 'shadow-card',
        isGone && 'opacity-60',
      )}
    >
      <header className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <SelectBox
          label={texts.console.select({ order: label })}
          checked={isSelected}
          onSelect={(isRange) => actions.onSelect(id, isRange)}
        />
        <h3 id={headingId} className="numeric min-w-0 font-sans text-base tracking-normal">
          <Link to={`/admin/orders/${id}`} className="underline-offset-4 hover:underline">
            {label}
          </Link>
        </h3>
        <TestBadge test={order.test} />
        {isLate && (
          <Badge tone="danger" icon={TriangleAlert}>
            {texts.dispatch.late}
          </Badge>
        )}
        {isOffer(order) && <Badge tone="warning">{texts.dispatch.notTaken}</Badge>}
        <button
          ref={handleRef}
          type="button"
          tabIndex={-1}
          aria-label={texts.dispatch.drag({ order: label })}
          className="-my-2 -mr-2 ml-auto grid h-11 w-9 shrink-0 cursor-grab touch-none place-items-center rounded-control text-ink-muted hover:bg-neutral-soft hover:text-ink active:cursor-grabbing"
        >
          <GripVertical aria-hidden className="size-4.5" />
        </button>
      </header>
      <p className="flex flex-wrap items-baseline justify-between gap-x-3">
        <span className="inline-flex min-w-0 flex-wrap items-baseline gap-x-2">
          {order.callNumber !== undefined && <span className="numeric">{order.callNumber}</span>}
          <UserText className="font-semibold">{order.customerName}</UserText>
        </span>
        {order.estimate && (
          <span className={classNames('text-sm', isLate ? 'text-danger' : 'text-ink-muted')}>
            {texts.dispatch.due({
              time: () => <Time key="time" at={order.estimate?.to ?? 0} timeZone={timeZone} />,
            })}
          </span>
        )}
      </p>
      {order.deliveryArea !== undefined && (
        <p className="flex gap-1.5 text-sm">
          <MapPin aria-hidden className="mt-0.5 size-4 shrink-0 text-ink-muted" />
          <UserText>{order.deliveryArea}</UserText>
        </p>
      )}
      <p className="flex flex-wrap items-center justify-between gap-x-3 text-sm">
        {courierName === null ? (
          <span className="text-ink-muted">{texts.dispatch.noCourier}</span>
        ) : (
          <span className="inline-flex min-w-0 items-center gap-1.5 font-semibold">
            <Bike aria-hidden className="size-4 shrink-0 text-ink-muted" />
            <span className="min-w-0">
              {texts.dispatch.courier({
                hidden,
                courier: courierName,
                name: (content) => <UserText key="name">{content}</UserText>,
              })}
            </span>
          </span>
        )}
        <span className="text-ink-muted">
          {lane === 'on-the-way'
            ? texts.dispatch.onTheWayFor({ wait: since })
            : texts.dispatch.readyFor({ wait: since })}
        </span>
      </p>
      {isGone ? (
        <Badge>{texts.console.noLongerHere}</Badge>
      ) : (
        lane !== laneOf(place) && <Badge tone="info">{laneLabel(lane)}</Badge>
      )}
      <OrderWriteState entry={entry} />
      {!isGone && (
        <div className="flex flex-wrap gap-2">
          <Button
            size="sm"
            icon={UserRoundPlus}
            aria-haspopup="dialog"
            onClick={() => actions.onAssign(id)}
          >
            {lane === 'unassigned' ? texts.dispatch.assign : texts.dispatch.reassign}
          </Button>
          {lane === 'unassigned' && (
            <Button size="sm" variant="ghost" onClick={() => actions.onSuggest(id)}>
              {texts.dispatch.suggest}
            </Button>
          )}
        </div>
      )}
    </article>
  );
});
