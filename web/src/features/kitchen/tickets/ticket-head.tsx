import { openRequest } from '@fireline/domain/changes/request';
import { ageOf, type TicketAge, waitsSince } from '@fireline/domain/kitchen/ticket-time';
import { orderNumber } from '@fireline/domain/order/number';
import type { Order } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import {
  Banknote,
  BellRing,
  CalendarClock,
  Clock,
  FlaskConical,
  PencilLine,
  Star,
  TriangleAlert,
  Undo2,
} from 'lucide-react';
import { requestedText } from '#entities/order/status/change-text.ts';
import { useNow } from '#lib/time/use-now.ts';
import { Time } from '#ui/time/time.tsx';
import { stopwatchText } from '#ui/time/wait-text.ts';
import { UserText } from '#ui/user-text.tsx';
import { useScreen } from '../board/screen-context.ts';
import { spoken } from '../board/spoken.tsx';

interface TicketHeadProps {
  /** Id of the heading that labels the ticket. */
  headingId: string;
  orderId: string;
  order: Order;
  /** The number that selects it; null if it has none. */
  place: number | null;
}

const ageLooks = {
  fresh: { band: 'bg-neutral-soft text-ink', icon: Clock },
  warn: { band: 'bg-warning text-surface', icon: Clock },
  late: { band: 'bg-danger text-on-danger', icon: TriangleAlert },
} as const satisfies Record<TicketAge, unknown>;

/** Number and wait, with a color and words for the ticket's age. */
export function TicketHead({ headingId, orderId, order, place }: TicketHeadProps) {
  const { limits, times, timeZone } = useScreen();
  const now = useNow();
  const age = ageOf(order, now, limits);
  const { band, icon: Icon } = ageLooks[age];
  const word = ageWord(age);
  const { requestedFor } = order.fulfilment;
  const number = orderNumber(orderId);
  const request = openRequest(order);
  const isRecalled = order.status === 'preparing' && order.statusTimes.ready !== undefined;
  const isToBePaid =
    order.payment !== undefined &&
    order.payment.state !== 'paid' &&
    order.status === 'ready' &&
    order.fulfilment.type === 'pickup';
  return (
    <header data-age={age} className={`@container relative px-3 py-2 ${band}`}>
      {order.status === 'pending' && (
        // Pulses behind the text, which stays readable throughout.
        <span aria-hidden className="absolute inset-0 bg-accent/45 motion-safe:animate-pulse" />
      )}
      <div className="relative flex flex-wrap items-center gap-x-2">
        {place !== null && (
          <span className="numeric grid min-w-9 place-items-center rounded-md bg-ink px-1.5 font-bold text-surface text-xl @max-[19rem]:min-w-7 @max-[19rem]:text-lg">
            {texts.kitchen.place({ place, spoken })}
          </span>
        )}
        <h3
          id={headingId}
          className="numeric whitespace-nowrap font-sans font-semibold text-xl tracking-normal @max-[19rem]:text-base"
        >
          {order.callNumber === undefined ? (
            <>
              #{number.slice(0, -4)}
              <span className="font-extrabold text-2xl @max-[19rem]:text-xl">
                {number.slice(-4)}
              </span>
            </>
          ) : (
            <>
              <span className="font-extrabold text-3xl @max-[19rem]:text-2xl">
                {order.callNumber}
              </span>{' '}
              <span className="text-sm">#{number}</span>
            </>
          )}
        </h3>
        <p className="numeric ml-auto flex items-center gap-1.5 font-extrabold text-2xl @max-[19rem]:gap-1 @max-[19rem]:text-xl">
          <Icon aria-hidden className="size-[1em] shrink-0" />
          {texts.kitchen.wait({ time: stopwatchText(now - waitsSince(order, times)), spoken })}
        </p>
      </div>
      <div className="relative flex flex-wrap items-center gap-x-4 gap-y-1 font-bold text-lg empty:hidden @max-[19rem]:gap-x-3 @max-[19rem]:text-base">
        {order.test && (
          <span className="flex items-center gap-1.5">
            <FlaskConical aria-hidden className="size-5" />
            {texts.orders.test}
          </span>
        )}
        {order.status === 'pending' && (
          <span className="flex items-center gap-1.5">
            <BellRing aria-hidden className="size-5" />
            {texts.kitchen.badgeNew}
          </span>
        )}
        {request && (
          <span className="flex items-center gap-1.5">
            <PencilLine aria-hidden className="size-5" />
            <UserText>
              {texts.kitchen.badgeRequest({ what: requestedText(order, request, timeZone) })}
            </UserText>
          </span>
        )}
        {order.priority && (
          <span className="flex items-center gap-1.5">
            <Star aria-hidden className="size-5" fill="currentColor" />
            {texts.kitchen.badgePriority}
          </span>
        )}
        {isRecalled && (
          <span className="flex items-center gap-1.5">
            <Undo2 aria-hidden className="size-5" />
            {texts.kitchen.badgeRecalled}
          </span>
        )}
        {isToBePaid && (
          <span className="flex items-center gap-1.5">
            <Banknote aria-hidden className="size-5" />
            {texts.payment[order.payment?.state ?? 'due']}
          </span>
        )}
        {requestedFor !== null && (
          <span className="flex items-center gap-1.5">
            <CalendarClock aria-hidden className="size-5" />
            {texts.kitchen.badgeFor({
              time: () => <Time key="time" at={requestedFor} timeZone={timeZone} />,
            })}
          </span>
        )}
        {word && <span className="ml-auto uppercase tracking-wide">{word}</span>}
      </div>
    </header>
  );
}

function ageWord(age: TicketAge): string | null {
  if (age === 'fresh') return null;
  return age === 'warn' ? texts.kitchen.ageWarn : texts.kitchen.ageLate;
}
