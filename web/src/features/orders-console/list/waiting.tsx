import { reachedAt } from '@fireline/domain/order/reached';
import type { Order } from '@fireline/domain/order/schema';
import { isFinal } from '@fireline/domain/order/status';
import { texts } from '@fireline/domain/texts/texts';
import { useNow } from '#lib/time/use-now.ts';
import { hidden } from '#ui/hidden.tsx';
import { waitText } from '#ui/time/wait-text.ts';
import { type WaitLimits, waitLevelOf } from '../filters/wait-level.ts';

interface WaitingProps {
  order: Pick<
    Order,
    'placedAt' | 'fulfilment' | 'status' | 'statusTimes' | 'doneTimes' | 'updatedAt'
  >;
  limits: WaitLimits | null;
}

const looks = {
  fine: 'text-ink-muted',
  warn: 'font-semibold text-warning',
  late: 'font-semibold text-danger',
} as const;

/** How long an order has been waiting since it was placed; for a closed one, how long it took. */
export function Waiting({ order, limits }: WaitingProps) {
  const now = useNow(10_000);
  const isOver = isFinal(order.status);
  const until = isOver ? reachedAt(order) : now;
  const level = isOver ? 'fine' : waitLevelOf(order, limits, now);
  const time = waitText(until - order.placedAt);
  return (
    <span className={`numeric whitespace-nowrap ${looks[level]}`}>
      {level === 'late'
        ? texts.console.waitingLate({
            time,
            hidden,
          })
        : time}
    </span>
  );
}
