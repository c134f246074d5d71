import { shopCustomerId } from '@fireline/domain/access/order-owner';
import { orderLabel } from '@fireline/domain/order/number';
import type { Order } from '@fireline/domain/order/schema';
import { foldText } from '@fireline/domain/search/fold-text';
import { groupBy } from '#lib/group-by.ts';
import type { Entry } from '#platform/live/state.ts';

/**
 * Uid → name, sorted by name. Customers with the same name also get the number of their newest
 * order.
 */
export function customersOf(entries: readonly Entry<Order>[]): ReadonlyMap<string, string> {
  const newest = new Map(
    entries
      .filter(({ data }) => data.customerId !== shopCustomerId)
      .map((entry) => [entry.data.customerId, entry]),
  );
  const people = [...newest].map(([uid, { id, data }]) => ({ uid, id, name: data.customerName }));
  const sames = groupBy(people, ({ name }) => foldText(name.trim()));
  const names = people.map(({ uid, id, name }) => {
    const isShared = (sames.get(foldText(name.trim()))?.length ?? 0) > 1;
    return [uid, isShared ? `${name} (${orderLabel(id)})` : name] as const;
  });
  return new Map(names.toSorted(([, one], [, other]) => one.localeCompare(other)));
}
