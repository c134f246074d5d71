import type { Order } from '@fireline/domain/schemas/order';
import { BellRing, CalendarClock, Clock, Star, TriangleAlert } from 'lucide-react';
import { Time } from '#ui/time.tsx';
import { useNow } from '#ui/use-now.ts';
import { stopwatchText } from '#ui/wait-text.ts';
import { type Age, type AgeLimits, ageOf } from './tickets.ts';

interface TicketHeadProps {
  /** Of the heading that names the ticket. */
  id: string;
  label: string;
  order: Order;
  limits: AgeLimits;
  timeZone: string | undefined;
}

const ageLooks = {
  fresh: { band: 'bg-neutral-soft text-ink', icon: Clock, word: null },
  warn: { band: 'bg-warning text-surface', icon: Clock, word: 'Hurry' },
  late: { band: 'bg-danger text-on-danger', icon: TriangleAlert, word: 'Late' },
} as const satisfies Record<Age, unknown>;

/** Number and wait, in the colour and the words of the ticket's age. */
export function TicketHead({ id, label, order, limits, timeZone }: TicketHeadProps) {
  const now = useNow();
  const { band, icon: Icon, word } = ageLooks[ageOf(order, now, limits)];
  const { requestedFor } = order.fulfilment;
  return (
    <header className={`relative px-4 py-2.5 ${band}`}>
      {order.status === 'pending' && (
        // A light that comes and goes behind the words, which stay readable all the time.
        <span aria-hidden className="absolute inset-0 bg-accent/45 motion-safe:animate-pulse" />
      )}
      <div className="relative flex flex-wrap items-center justify-between gap-x-3">
        <h3 id={id} className="numeric font-sans text-xl tracking-normal 2xl:text-2xl">
          {label}
        </h3>
        <p className="numeric ml-auto flex items-center gap-1.5 font-bold text-xl 2xl:text-2xl">
          <Icon aria-hidden className="size-6" />
          <span className="sr-only">Waiting </span>
          {stopwatchText(now - order.placedAt)}
        </p>
      </div>
      <div className="relative flex flex-wrap items-center gap-x-4 gap-y-1 font-bold text-lg empty:hidden">
        {order.status === 'pending' && (
          <span className="flex items-center gap-1.5">
            <BellRing aria-hidden className="size-5" />
            New
          </span>
        )}
        {order.priority && (
          <span className="flex items-center gap-1.5">
            <Star aria-hidden className="size-5" fill="currentColor" />
            Priority
          </span>
        )}
        {requestedFor !== null && (
          <span className="flex items-center gap-1.5">
            <CalendarClock aria-hidden className="size-5" />
            For <Time at={requestedFor} timeZone={timeZone} />
          </span>
        )}
        {word && <span className="ml-auto uppercase tracking-wide">{word}</span>}
      </div>
    </header>
  );
}
