/** What the command palette offers for the typed text. */

import type { Product } from '@fireline/domain/catalog/product';
import { orderLabel } from '@fireline/domain/order/number';
import type { Order } from '@fireline/domain/order/schema';
import { foldText } from '@fireline/domain/search/fold-text';
import { texts } from '@fireline/domain/texts/texts';
import type { Shortcut } from '#lib/shortcuts.ts';
import type { Entry } from '#platform/live/state.ts';

export interface Command {
  readonly id: string;
  readonly label: string;
  /** Smaller, after the label: a name, a status. */
  readonly detail: string | null;
  readonly keys: string | null;
  readonly run: () => void;
}

export interface CommandGroup {
  /** The heading; Base UI expects it under this name. */
  readonly value: string;
  readonly items: readonly Command[];
}

export interface PaletteSources {
  readonly shortcuts: readonly Shortcut[];
  readonly orders: readonly Entry<Order>[];
  readonly products: readonly Entry<Product>[];
  readonly openOrder: (orderId: string) => void;
  readonly openProduct: (name: string) => void;
}

/** How many orders or products are offered at once: to narrow them down, keep typing. */
const mostFound = 8;

/**
 * Orders and products only after something is typed, and before everything else, since someone who
 * types a name or a number is looking for that. Empty groups are omitted.
 */
export function commandsFor(typed: string, from: PaletteSources): readonly CommandGroup[] {
  const words = foldText(typed).split(/\s+/).filter(Boolean);
  const found = words.length === 0 ? [] : [ordersFor(words, from), productsFor(words, from)];
  return [...found, ...actionsFor(words, from.shortcuts)].filter(({ items }) => items.length > 0);
}

function ordersFor(words: readonly string[], { orders, openOrder }: PaletteSources): CommandGroup {
  // People type numbers as they read them: `#7f3k q2zd`.
  const number = words.join('').replaceAll('#', '');
  const items = orders
    .filter(
      ({ id, data }) =>
        has(words, data.customerName) ||
        (number !== '' && orderLabel(id).toLowerCase().includes(number)),
    )
    .slice(0, mostFound)
    .map(({ id, data }) => ({
      id: `order ${id}`,
      label: `${orderLabel(id)} ${data.customerName}`,
      detail: texts.status[data.status],
      keys: null,
      run: () => openOrder(id),
    }));
  return { value: texts.staffShell.openOrders, items };
}

function productsFor(
  words: readonly string[],
  { products, openProduct }: PaletteSources,
): CommandGroup {
  const items = products
    .filter(({ data }) => has(words, `${data.name} ${data.category}`))
    .slice(0, mostFound)
    .map(({ id, data }) => ({
      id: `product ${id}`,
      label: data.name,
      detail: data.available
        ? data.category
        : texts.staffShell.soldOut({ category: data.category }),
      keys: null,
      run: () => openProduct(data.name),
    }));
  return { value: texts.staffShell.products, items };
}

/**
 * The available actions, in the groups of the help sheet; of two with the same name, the later one.
 */
function actionsFor(
  words: readonly string[],
  shortcuts: readonly Shortcut[],
): readonly CommandGroup[] {
  const groups = new Map<string, Map<string, Command>>();
  for (const { group, label, keys, run } of shortcuts) {
    if (!has(words, `${group} ${label}`)) continue;
    const items = groups.get(group) ?? new Map<string, Command>();
    items.set(label, { id: `${group} ${label}`, label, detail: null, keys, run });
    groups.set(group, items);
  }
  return [...groups].map(([value, items]) => ({ value, items: [...items.values()] }));
}

function has(words: readonly string[], text: string): boolean {
  const where = foldText(text);
  return words.every((word) => where.includes(word));
}
