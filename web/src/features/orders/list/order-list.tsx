import type { Order } from '@fireline/domain/order/schema';
import { useId, useMemo } from 'react';
import { sources } from '#entities/shop/sources.ts';
import { useLiveQuery } from '#platform/live/live.ts';
import type { Entry } from '#platform/live/state.ts';
import { changesSince } from './last-seen.ts';
import { OrderCard } from './order-card.tsx';
import { allSeen } from './seen-store.ts';

interface OrderListProps {
  title: string;
  orders: readonly Entry<Order>[];
  timeZone: string | undefined;
}

/** Orders under a heading: the open ones, or those of a day or month. */
export function OrderList({ title, orders, timeZone }: OrderListProps) {
  const id = useId();
  const names = useNames(orders);
  // No order is viewed while this list is on the screen.
  const seen = useMemo(allSeen, []);
  return (
    <section aria-labelledby={id} className="grid gap-3">
      <h2 id={id} className="font-sans font-semibold text-ink-muted text-sm tracking-normal">
        {title}
      </h2>
      <ul className="grid gap-3">
        {orders.map((order) => {
          const last = seen.get(order.id);
          return (
            <OrderCard
              key={order.id}
              order={order}
              timeZone={timeZone}
              names={names}
              isUpdated={
                last !== undefined &&
                !order.hasPendingWrites &&
                changesSince(last, order.data) !== null
              }
            />
          );
        })}
      </ul>
    </section>
  );
}

/** Names on the menu, for orders that have no names themselves. */
function useNames(orders: readonly Entry<Order>[]): ReadonlyMap<string, string> {
  const isAsked = orders.some(({ data }) => Object.keys(data.lines).length === 0);
  const menu = useLiveQuery(isAsked ? sources.menu() : null);
  const products = menu.status === 'ready' ? menu.data.entries : null;
  return useMemo(() => new Map(products?.map(({ id, data }) => [id, data.name]) ?? []), [products]);
}
