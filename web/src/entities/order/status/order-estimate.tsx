import type { Estimate } from '@fireline/domain/order/schema';
import type { FulfilmentType, OrderStatus } from '@fireline/domain/order/status';
import { texts } from '@fireline/domain/texts/texts';
import { CalendarClock, Clock, History, TriangleAlert } from 'lucide-react';
import { useNow } from '#lib/time/use-now.ts';
import { classNames } from '#ui/class-names.ts';
import { type Highlight, highlightClass } from '#ui/highlight.ts';
import { estimateWords, revisedWords } from './estimate-words.ts';

interface OrderEstimateProps {
  status: OrderStatus;
  type: FulfilmentType;
  statusTimes: { readonly [Status in OrderStatus]?: number | undefined };
  /** The time the customer chose; null for as soon as possible. */
  requestedFor: number | null;
  estimate: Estimate | null;
  timeZone: string | undefined;
  highlight?: Highlight;
}

/**
 * When the order will be there: the range, how far away it is, and what the estimate was before.
 */
export function OrderEstimate({ estimate, timeZone, highlight, ...facts }: OrderEstimateProps) {
  const now = useNow(10_000);
  const words = estimateWords(facts, estimate, now, timeZone);
  if (!words) return facts.status === 'placed' ? <EstimateRoom {...facts} /> : null;
  // Once it's late, an even earlier estimate helps nobody.
  const moved = words.isLate ? null : revisedWords(facts, estimate, now, timeZone);
  const Icon = words.isLate ? TriangleAlert : Clock;
  return (
    <div className="grid">
      <div
        // A new estimate restarts the highlight.
        key={`${estimate?.from} ${estimate?.to}`}
        className={classNames(
          'flex items-start gap-3 rounded-control bg-surface-raised/75 px-4 py-3',
          highlightClass(highlight),
        )}
      >
        <Icon
          aria-hidden
          className={`mt-1 size-5 shrink-0 ${words.isLate ? 'text-warning' : 'text-status'}`}
        />
        <div className="min-w-0">
          {!words.isLate && (
            <p className="font-display font-bold text-ink text-xl sm:text-2xl">
              <span className="mr-2 font-sans font-semibold text-base">{words.lead}</span>
              <TimeRange text={words.range} />
            </p>
          )}
          <p className={words.isLate ? 'numeric font-medium text-ink' : 'numeric text-ink'}>
            {words.outlook}
          </p>
        </div>
      </div>
      {words.chosen && (
        <p className="numeric mt-2 flex items-start gap-2 text-ink text-sm">
          <CalendarClock aria-hidden className="mt-0.5 size-4 shrink-0 text-status" />
          {words.chosen}
        </p>
      )}
      <div role="status">
        {moved && (
          <p className="numeric mt-2 flex items-start gap-2 text-ink text-sm">
            <History aria-hidden className="mt-0.5 size-4 shrink-0 text-status" />
            {moved}
          </p>
        )}
      </div>
    </div>
  );
}

/** `12:20–12:35`, on two lines if large text doesn't fit on one. */
function TimeRange({ text }: { text: string }) {
  const [from, ...to] = text.split('–');
  return (
    <span className="numeric">
      {from}
      {to.length > 0 && (
        <>
          –<wbr />
          {to.join('–')}
        </>
      )}
    </span>
  );
}

/**
 * Before the shop has verified the order there is no estimate: reserves its space and says when it
 * comes.
 */
function EstimateRoom({ type }: Pick<OrderEstimateProps, 'type'>) {
  return (
    <div className="flex items-start gap-3 rounded-control bg-surface-raised/75 px-4 py-3">
      <Clock aria-hidden className="mt-1 size-5 shrink-0 text-status" />
      <div className="min-w-0">
        <p className="font-display font-bold text-ink text-xl sm:text-2xl">
          <span className="mr-2 font-sans font-semibold text-base">
            {type === 'pickup' ? texts.order.leadPickup : texts.order.leadDelivery}
          </span>
          <span aria-hidden>…</span>
        </p>
        <p className="grid text-ink">
          <span className="col-start-1 row-start-1">{texts.order.estimateShortly}</span>
          <span
            aria-hidden
            data-room={texts.order.inMinutesBetween({ from: 35, to: 50 })}
            className="numeric invisible col-start-1 row-start-1 before:content-[attr(data-room)]"
          />
        </p>
      </div>
    </div>
  );
}
