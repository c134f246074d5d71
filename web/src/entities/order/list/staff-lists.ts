/** The lists that the staff's pages open with. A device that hasn't been here reads them over HTTP. */
import { deliveriesOfCourierQuery } from '@fireline/domain/delivery/queries';
import { kitchenOrdersQuery } from '@fireline/domain/kitchen/queries';
import { activeOrdersQuery } from '@fireline/domain/order/queries';
import { type Order, orderSchema } from '@fireline/domain/order/schema';
import type { QuerySpec } from '@fireline/domain/query';
import { presentToken } from '#platform/auth/session.ts';
import { onFirstVisit, readListAhead } from '#platform/firestore/read-ahead.ts';
import { type QuerySource, query } from '#platform/firestore/source.ts';

export const staffLists = {
  activeOrders: () => listOf(activeOrdersQuery()),
  kitchenOrders: () => listOf(kitchenOrdersQuery()),
  deliveriesOfCourier: (uid: string) => listOf(deliveriesOfCourierQuery(uid)),
  /**
   * From Firestore alone, with a key of its own: what the kitchen's page read over HTTP doesn't have
   * what this device hasn't sent yet, and would print tickets twice.
   */
  ticketsToPrint: () => ({ ...query(kitchenOrdersQuery(), orderSchema), key: 'tickets-to-print' }),
} as const;

function listOf(spec: QuerySpec): QuerySource<Order> {
  return {
    ...query(spec, orderSchema),
    readAhead: onFirstVisit(() => readListAhead(spec, orderSchema, presentToken)),
  };
}
