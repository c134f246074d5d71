import type { OrderEvent } from '@fireline/domain/schemas/records';
import { Circle, NotebookPen } from 'lucide-react';
import { type Entry, useLiveQuery } from '#lib/live.ts';
import { sources } from '#lib/sources.ts';
import { Skeleton } from '#ui/skeleton.tsx';
import { statusIcons } from '#ui/status-icons.ts';
import { Time } from '#ui/time.tsx';
import { actorNames, stepLabel } from './order-words.ts';
import { PersonName } from './person-name.tsx';

interface OrderTimelineProps {
  orderId: string;
  /** Who looks at it. */
  uid: string;
  timeZone: string | undefined;
}

/** What happened to an order, who did it and why; oldest first. */
export function OrderTimeline({ orderId, uid, timeZone }: OrderTimelineProps) {
  const events = useLiveQuery(sources.staffTimeline(orderId));
  if (events.status === 'loading') return <Skeleton className="h-32 w-full" />;
  if (events.status === 'error') return <p className="text-danger">{events.error.message}</p>;
  if (events.data.entries.length === 0) {
    return <p className="text-ink-muted">Nothing has been recorded yet.</p>;
  }
  return (
    <ol className="grid">
      {events.data.entries.map((event) => (
        <Step key={event.id} event={event} uid={uid} timeZone={timeZone} />
      ))}
    </ol>
  );
}

function Step({
  event: { data: event },
  uid,
  timeZone,
}: {
  event: Entry<OrderEvent>;
  uid: string;
  timeZone: string | undefined;
}) {
  const Icon = event.to ? statusIcons[event.to] : event.type === 'note' ? NotebookPen : Circle;
  const label = event.to
    ? stepLabel(event.from, event.to)
    : event.type === 'note'
      ? 'Note'
      : 'Checkpoint';
  return (
    <li
      data-status={event.to ?? undefined}
      className="group grid grid-cols-[auto_1fr] gap-x-3 pb-4 last:pb-0"
    >
      <span className="relative grid justify-items-center">
        <span className="z-1 grid size-7 place-items-center rounded-full bg-status-soft text-status">
          <Icon aria-hidden className="size-4" />
        </span>
        <span aria-hidden className="absolute top-7 -bottom-4 w-px bg-line group-last:hidden" />
      </span>
      <div className="min-w-0">
        <p className="flex flex-wrap items-baseline justify-between gap-x-3">
          <span className="font-semibold">{label}</span>
          <Time at={event.at} timeZone={timeZone} className="text-ink-muted text-sm" />
        </p>
        {event.by && (
          <p className="text-ink-muted text-sm">
            by <Author by={event.by} uid={uid} />
          </p>
        )}
        {event.reason && <p className="break-words text-sm">“{event.reason}”</p>}
      </div>
    </li>
  );
}

function Author({ by, uid }: { by: NonNullable<OrderEvent['by']>; uid: string }) {
  if (by.uid === uid) return 'you';
  if (by.role === 'system' || by.role === 'customer') return actorNames[by.role];
  return (
    <>
      <PersonName uid={by.uid} fallback={actorNames[by.role]} />
      {` (${by.role})`}
    </>
  );
}
