import type { Product } from '@fireline/domain/catalog/product';
import { isServedAt } from '@fireline/domain/catalog/served';
import { servedWords } from '@fireline/domain/catalog/served-words';
import type { Order } from '@fireline/domain/order/schema';
import type { Shop } from '@fireline/domain/shop/settings';
import { textsIn } from '@fireline/domain/texts/all-texts';
import type { Locale } from '@fireline/domain/texts/locale';
import { minute } from '@fireline/domain/time/durations';

/**
 * The dishes of an order that aren't served at its time, in words for the customer: at the time
 * that they chose, otherwise when they placed it, give or take the minute that it was on its way.
 */
export function servedProblems(
  {
    items,
    fulfilment: { requestedFor },
    placedAt,
  }: Pick<Order, 'items' | 'fulfilment' | 'placedAt'>,
  catalog: ReadonlyMap<string, { readonly value: Product }>,
  { timeZone }: Pick<Shop, 'timeZone'>,
  locale: Locale,
): readonly string[] {
  const says = textsIn(locale).orderNotices;
  const times = requestedFor === null ? [placedAt, placedAt - minute] : [requestedFor];
  return items.flatMap(({ productId }) => {
    const dish = catalog.get(productId)?.value;
    if (!dish || times.some((at) => isServedAt(dish, at, timeZone))) return [];
    return [says.notServed({ name: dish.name, hours: servedWords(dish.served, locale) })];
  });
}
