import { orderLabel } from '@fireline/domain/order/number';
import type { Order } from '@fireline/domain/order/schema';
import { type Misfit, misfitOf } from '@fireline/domain/shop/outside-hours';
import type { ShopInput } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { sources } from '#entities/shop/sources.ts';
import { serverNow } from '#lib/time/clock.ts';
import { useLiveQuery } from '#platform/live/live.ts';
import type { Entry } from '#platform/live/state.ts';
import { Callout } from '#ui/feedback/callout.tsx';
import { Time } from '#ui/time/time.tsx';
import { UserText } from '#ui/user-text.tsx';

type OrderForLater = Entry<Order>;

/** The open orders for later. */
export function useOrdersForLater(): readonly OrderForLater[] {
  const [since] = useState(serverNow);
  const live = useLiveQuery(sources.ordersForLater(since));
  return live.status === 'ready' ? live.data.entries : [];
}

/** More than this are only counted. */
const mostListed = 10;

interface OrdersOutsideHoursProps {
  orders: readonly OrderForLater[];
  /** The settings as they would be; null while a field has an error. */
  shop: ShopInput | null;
  why: Misfit;
}

/** The orders that the shop has already taken for times at which it would be closed. */
export function OrdersOutsideHours({ orders, shop, why }: OrdersOutsideHoursProps) {
  const affected = orders.filter(({ data }) => shop !== null && misfitOf(data, shop) === why);
  if (shop === null || affected.length === 0) return null;
  const count = affected.length;
  const more = count - mostListed;
  return (
    <Callout
      tone="warning"
      announce
      title={
        why === 'closed'
          ? texts.settings.ordersWhenClosed({ count })
          : texts.settings.ordersWhenNotDelivering({ count })
      }
    >
      <p>{texts.settings.ordersStay}</p>
      <ul className="mt-2 grid gap-1">
        {affected.slice(0, mostListed).map(({ id, data }) => (
          <li key={id}>
            <Link
              to={`/admin/orders/${id}`}
              className="touch-target rounded-md font-semibold underline underline-offset-2"
            >
              {orderLabel(id)}
            </Link>
            {' · '}
            <Time at={data.fulfilment.requestedFor ?? 0} timeZone={shop.timeZone} />
            {' · '}
            <UserText>{data.customerName}</UserText>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="mt-1">{texts.settings.moreOrders({ count: more })}</p>}
    </Callout>
  );
}
