import type { Order } from '@fireline/domain/order/schema';
import { ListOrdered } from 'lucide-react';
import { sources } from '#entities/shop/sources.ts';
import { useNow } from '#lib/time/use-now.ts';
import { useLiveDocument } from '#platform/live/live.ts';
import { aheadWords, isQueued, ordersAhead } from './queue-place.ts';

/** The order's place in the kitchen's queue, while it's known. */
export function QueueNote({ order }: { order: Order }) {
  const queue = useLiveDocument(isQueued(order) ? sources.queue() : null);
  const now = useNow(10_000);
  const measured = queue.status === 'ready' ? (queue.data?.data ?? null) : null;
  const ahead = ordersAhead(order, measured, now);
  if (ahead === null) return null;
  return (
    <p className="numeric flex items-start gap-2 text-ink">
      <ListOrdered aria-hidden className="mt-1 size-4 shrink-0 text-status" />
      {aheadWords(ahead)}
    </p>
  );
}
