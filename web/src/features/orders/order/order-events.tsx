import type { OrderEvent } from '@fireline/domain/inbox/notification';
import { texts } from '@fireline/domain/texts/texts';
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { orderSources } from '#entities/order/order-sources.ts';
import { useLiveQuery } from '#platform/live/live.ts';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import { Time } from '#ui/time/time.tsx';
import { UserText } from '#ui/user-text.tsx';
import { eventAuthor, eventWords } from './order-words.ts';

interface OrderEventsProps {
  orderId: string;
  timeZone: string | undefined;
}

/**
 * Everything that happened to an order, in sequence. The step list above only shows the current
 * state, where a step that was recalled and reached again appears once. Loaded when opened.
 */
export function OrderEvents({ orderId, timeZone }: OrderEventsProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      className="group border-line border-t pt-1"
    >
      <summary className="touch-target flex min-h-11 cursor-pointer list-none items-center justify-between gap-2 rounded-control font-semibold text-sm [&::-webkit-details-marker]:hidden">
        {texts.orders.fullHistory}
        <ChevronDown aria-hidden className="size-4.5 transition-transform group-open:rotate-180" />
      </summary>
      {isOpen && <Events orderId={orderId} timeZone={timeZone} />}
    </details>
  );
}

function Events({ orderId, timeZone }: OrderEventsProps) {
  const events = useLiveQuery(orderSources.timeline(orderId));
  if (events.status === 'loading') return <Skeleton className="h-24 w-full" />;
  if (events.status === 'error') return <p className="text-danger">{events.error.message}</p>;
  if (events.data.entries.length === 0) {
    return <p className="text-ink-muted text-sm">{texts.orders.noHistory}</p>;
  }
  return (
    <ol aria-label={texts.orders.fullHistory} className="grid gap-2 pt-1 pb-2 text-sm">
      {events.data.entries.map(({ id, data }) => (
        <EventRow key={id} event={data} timeZone={timeZone} />
      ))}
    </ol>
  );
}

function EventRow({ event, timeZone }: { event: OrderEvent; timeZone: string | undefined }) {
  const author = eventAuthor(event);
  const remark =
    event.type === 'checkpoint'
      ? event.text
      : event.reason && texts.orders.quoted({ text: event.reason });
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3">
      <span className="wrap-anywhere">
        <span className="font-semibold">{eventWords(event)}</span>
        {author && <span className="text-ink-muted"> · {author}</span>}
      </span>
      <Time at={event.doneAt ?? event.at} timeZone={timeZone} className="numeric text-ink-muted" />
      {event.type === 'status' && event.text && (
        <UserText className="col-span-2">{event.text}</UserText>
      )}
      {remark && <UserText className="col-span-2 text-ink-muted">{remark}</UserText>}
    </li>
  );
}
