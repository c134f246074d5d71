/** Compares a past order with the current menu: what can be ordered again, and what has changed. */

import { allergenNames } from '@fireline/domain/catalog/allergen-names';
import { type Allergen, isOrderable, type Product } from '@fireline/domain/catalog/product';
import { formatMoney } from '@fireline/domain/money/money';
import { optionProblemText } from '@fireline/domain/money/option-problem';
import { allergensOf, chosenOf, unitPriceOf } from '@fireline/domain/money/pricing';
import type { OrderItem } from '@fireline/domain/order/item';
import type { Order, OrderLine } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import type { CartLine } from '../cart/cart-lines.ts';
import { type Choices, stillOffered } from '../product/choices.ts';

export interface Difference {
  /** `obstacle`: it can't be ordered (like this). `change`: it can, but it differs from before. */
  readonly kind: 'obstacle' | 'change' | 'pricier' | 'cheaper';
  readonly text: string;
}

export interface ReorderItem {
  /** Its position in the order, which tells equal items apart. */
  readonly key: string;
  /** Null if it is gone from the menu. */
  readonly product: Product | null;
  readonly name: string;
  /** Names of the choices, in menu order. */
  readonly choices: readonly string[];
  readonly differences: readonly Difference[];
  /** Allergens in it that the customer leaves out on the menu. */
  readonly avoided: readonly Allergen[];
  /** Ids of the options that must be chosen again. */
  readonly mustChoose: readonly string[];
  /** What goes into the cart; null if it isn't available or a choice is missing. */
  readonly line: CartLine | null;
  /** The current choices, complete or not. */
  readonly taken: Choices;
}

/** The customer's new choices, by item key. */
export type NewChoices = Readonly<Record<string, Choices>>;

interface Today {
  /** Product id → product. */
  readonly menu: ReadonlyMap<string, Product>;
  readonly currency: string;
  /** Product id → quantity already in the cart, which shares limited stock. */
  readonly inCart: ReadonlyMap<string, number>;
  /** The allergens that the customer leaves out. */
  readonly without: readonly Allergen[];
}

/** Each item of `order` as it would be today. */
export function reorderItems(
  order: Pick<Order, 'items' | 'lines' | 'currency'>,
  { menu, currency, inCart, without }: Today,
  chosen: NewChoices = {},
): readonly ReorderItem[] {
  const spoken = new Map(inCart);
  return order.items.map((item, index) => {
    const key = String(index + 1).padStart(2, '0');
    const product = menu.get(item.productId) ?? null;
    const line = order.lines[key];
    const before = line?.productId === item.productId ? line : undefined;
    if (!product) return goneItem(key, item, before);
    const used = spoken.get(item.productId) ?? 0;
    const reordered = reorderItem(key, item, product, {
      before,
      // Prices in different currencies can't be compared.
      priceBefore: order.currency === currency ? before?.unitPrice : undefined,
      currency,
      used,
      without,
      chosen: chosen[key],
    });
    spoken.set(item.productId, used + (reordered.line?.quantity ?? 0));
    return reordered;
  });
}

function goneItem(key: string, item: OrderItem, before: OrderLine | undefined): ReorderItem {
  return {
    key,
    product: null,
    name: before?.name ?? texts.reorder.unnamed,
    choices: before?.choices.map(({ choice }) => choice) ?? [],
    differences: [{ kind: 'obstacle', text: texts.reorder.gone }],
    avoided: [],
    mustChoose: [],
    line: null,
    taken: item.choices,
  };
}

function reorderItem(
  key: string,
  item: OrderItem,
  product: Product,
  {
    before,
    priceBefore,
    currency,
    used,
    without,
    chosen,
  }: {
    readonly before: OrderLine | undefined;
    readonly priceBefore: number | undefined;
    readonly currency: string;
    readonly used: number;
    readonly without: readonly Allergen[];
    readonly chosen: Choices | undefined;
  },
): ReorderItem {
  const kept = stillOffered(product, item.choices);
  const taken = chosen ? stillOffered(product, { ...kept, ...chosen }) : kept;
  const choices = namesOf(product, taken);
  const left = product.stock === null ? item.quantity : Math.max(0, product.stock - used);
  const quantity = Math.min(item.quantity, left);
  const differences: Difference[] = [];
  if (before && before.name !== product.name) {
    differences.push({ kind: 'change', text: texts.reorder.renamed({ name: before.name }) });
  }
  const dropped = droppedWords(item, product, before);
  if (dropped !== null) differences.push({ kind: 'change', text: dropped });
  const contained = allergensOf(product, taken);
  const added = before ? contained.filter((name) => !before.allergens.includes(name)) : [];
  if (added.length > 0) {
    const text = texts.reorder.nowContains({ allergens: allergenNames(added) });
    differences.push({ kind: 'change', text });
  }
  const avoided = contained.filter((name) => without.includes(name));
  const common = { key, product, name: product.name, choices, taken, avoided };
  const sold = soldOutWords(product, left);
  if (sold !== null) {
    const obstacle = { kind: 'obstacle', text: sold } as const;
    return { ...common, differences: [obstacle, ...differences], mustChoose: [], line: null };
  }
  if (quantity < item.quantity) {
    const text = texts.reorder.onlyLeft({ left: quantity, before: item.quantity });
    differences.push({ kind: 'change', text });
  }
  // Options that needed a new choice stay visible while it is being made.
  const mustChoose = product.options
    .filter((option) => optionProblemText(option, kept[option.id] ?? []) !== null)
    .map(({ id }) => id);
  const isComplete = product.options.every(
    (option) => optionProblemText(option, taken[option.id] ?? []) === null,
  );
  if (!isComplete) {
    const names = product.options
      .filter(({ id }) => mustChoose.includes(id))
      .map(({ name }) => name);
    const text = texts.reorder.chooseAgain({ names: names.join(', ') });
    differences.push({ kind: 'obstacle', text });
    return { ...common, differences, mustChoose, line: null };
  }
  const unitPrice = unitPriceOf(product, taken);
  if (priceBefore !== undefined && priceBefore !== unitPrice) {
    differences.push({
      kind: unitPrice > priceBefore ? 'pricier' : 'cheaper',
      text: texts.reorder.newPrice({
        before: formatMoney(priceBefore, currency),
        now: formatMoney(unitPrice, currency),
      }),
    });
  }
  return {
    ...common,
    differences,
    mustChoose,
    line: {
      productId: item.productId,
      quantity,
      choices: taken,
      note: item.note,
      seen: { name: product.name, unitPrice },
    },
  };
}

function soldOutWords(product: Product, left: number): string | null {
  if (!isOrderable(product)) return texts.reorder.soldOut;
  return left === 0 ? texts.reorder.restInCart : null;
}

function namesOf(product: Product, choices: Choices): readonly string[] {
  return chosenOf(product, choices).map(({ label }) => label);
}

/** The previous choices that are no longer offered, by the names they had then; null if none. */
function droppedWords(
  item: OrderItem,
  product: Product,
  before: OrderLine | undefined,
): string | null {
  const kept = stillOffered(product, item.choices);
  const count = (choices: Choices) => Object.values(choices).flat().length;
  const missing = count(item.choices) - count(kept);
  if (missing === 0) return null;
  const names = namesOf(product, kept);
  const dropped = before?.choices
    .map(({ choice }) => choice)
    .filter((name) => !names.includes(name));
  return dropped?.length === missing
    ? texts.reorder.choicesGone({ names: dropped.join(', ') })
    : texts.reorder.unnamedChoicesGone({ count: missing });
}
