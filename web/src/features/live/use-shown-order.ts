import type { OrderStatus } from '@fireline/domain/order/status';
import { orderSources } from '#entities/order/order-sources.ts';
import { sources } from '#entities/shop/sources.ts';
import type { Session } from '#platform/auth/session.ts';
import { useLiveDocument } from '#platform/live/live.ts';

export interface ShownOrder {
  readonly status: OrderStatus;
  readonly version: number;
}

/**
 * What this page's own listeners, faults included, show of a test order: the order itself for those
 * who may read it, otherwise its public page. Null until loaded.
 */
export function useShownOrder(
  orderId: string,
  token: string | null,
  session: Session,
): ShownOrder | null {
  const role = session.status === 'signed-in' ? session.role : null;
  const mayRead = role === 'admin' || role === 'kitchen';
  const order = useLiveDocument(mayRead ? sources.order(orderId) : null);
  const page = useLiveDocument(mayRead || token === null ? null : orderSources.tracking(token));
  const live = mayRead ? order : page;
  return live.status === 'ready' ? (live.data?.data ?? null) : null;
}
