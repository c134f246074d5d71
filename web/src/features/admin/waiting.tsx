import { isFinal } from '@fireline/domain/order-status';
import type { Order } from '@fireline/domain/schemas/order';
import { useNow } from '#ui/use-now.ts';
import { waitText } from '#ui/wait-text.ts';
import { type WaitLimits, waitLevelOf } from './wait-level.ts';

interface WaitingProps {
  order: Pick<Order, 'placedAt' | 'fulfilment' | 'status' | 'updatedAt'>;
  limits: WaitLimits | null;
}

const looks = {
  fine: 'text-ink-muted',
  warn: 'font-semibold text-warning',
  late: 'font-semibold text-danger',
} as const;

/** How long an order has been waiting since it was placed; of a closed one, how long it took. */
export function Waiting({ order, limits }: WaitingProps) {
  const now = useNow(10_000);
  const isOver = isFinal(order.status);
  const level = isOver ? 'fine' : waitLevelOf(order, limits, now);
  return (
    <span className={`numeric whitespace-nowrap ${looks[level]}`}>
      {waitText((isOver ? order.updatedAt : now) - order.placedAt)}
      {level === 'late' && <span className="sr-only">, late</span>}
    </span>
  );
}
