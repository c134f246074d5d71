/** The lines of an order while staff type it in: finding dishes, and adding what was found. */
import type { Product } from '@fireline/domain/catalog/product';
import { limits } from '@fireline/domain/limits';
import type { OrderItem } from '@fireline/domain/order/item';
import { foldText } from '@fireline/domain/search/fold-text';
import { isEqual } from '#lib/is-equal.ts';
import type { Entry } from '#platform/live/state.ts';

export interface Found {
  readonly quantity: number;
  /** Those whose name begins with what was typed come first. */
  readonly dishes: readonly Entry<Product>[];
}

/**
 * What `typed` finds: words of a name or a category, in any order. `3 latte` finds three lattes;
 * `7 up` finds one 7 Up if that is on the menu.
 */
export function findDishes(menu: readonly Entry<Product>[], typed: string): Found {
  const [, count, rest] = /^\s*(\d{1,2})\s*[x×*]?\s+(.*)$/.exec(typed) ?? [];
  // A number in the name or the category, such as `12 oz`, isn't what people begin with.
  const isName = menu.some(({ data }) => foldText(data.name).startsWith(foldText(typed).trim()));
  if (isName || count === undefined || rest === undefined) {
    return { quantity: 1, dishes: matching(menu, typed) };
  }
  return { quantity: within(Number(count)), dishes: matching(menu, rest) };
}

function matching(menu: readonly Entry<Product>[], typed: string): readonly Entry<Product>[] {
  const wanted = foldText(typed).trim();
  const words = wanted.split(/\s+/).filter((word) => word !== '');
  const found = menu.filter(({ data }) => {
    const text = foldText(`${data.name} ${data.category}`);
    return words.every((word) => text.includes(word));
  });
  const isFirst = ({ data }: Entry<Product>) => foldText(data.name).startsWith(wanted);
  return [...found.filter(isFirst), ...found.filter((dish) => !isFirst(dish))];
}

/** The quantity that `typed` means for the last line, if it's a number and nothing else. */
export function quantityIn(typed: string): number | null {
  return /^\s*\d{1,2}\s*$/.test(typed) ? within(Number(typed)) : null;
}

/** A dish that is there already, with the same choices, gets a higher quantity. */
export function withItem(items: readonly OrderItem[], added: OrderItem): readonly OrderItem[] {
  const same = items.find(
    ({ productId, choices, note }) =>
      productId === added.productId && note === added.note && isEqual(choices, added.choices),
  );
  if (same === undefined) return [...items, added];
  const quantity = within(same.quantity + added.quantity);
  return items.map((item) => (item === same ? { ...item, quantity } : item));
}

/** The item at `index` with another quantity; zero removes it. */
export function withQuantity(
  items: readonly OrderItem[],
  index: number,
  quantity: number,
): readonly OrderItem[] {
  return items.flatMap((item, place) => {
    if (place !== index) return [item];
    return quantity <= 0 ? [] : [{ ...item, quantity: within(quantity) }];
  });
}

function within(quantity: number): number {
  return Math.max(1, Math.min(limits.quantityPerItem, quantity));
}
