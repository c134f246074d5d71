/** What can be done with the lines of a cart, as plain values: adding, merging, changing, removing. */
import { limits } from '@fireline/domain/limits';
import { orderItemSchema } from '@fireline/domain/order/item';
import * as v from 'valibot';

export const cartLineSchema = v.object({
  ...orderItemSchema.entries,
  /** The product as it was when it was put into the cart: what has changed since can be said. */
  seen: v.object({ name: v.string(), unitPrice: v.number() }),
});
export type CartLine = v.InferOutput<typeof cartLineSchema>;

/** Lines with the same key are the same thing, and become one line. */
export function lineKey({ productId, choices, note }: CartLine): string {
  return JSON.stringify([productId, Object.entries(tidyChoices(choices)), note.trim()]);
}

/**
 * `lines` with `line` in them: more of an equal line, or one more at the end. What would be more
 * than an order takes (`limits`) is left out.
 */
export function withLine(lines: readonly CartLine[], line: CartLine): readonly CartLine[] {
  const added = { ...line, choices: tidyChoices(line.choices), note: line.note.trim() };
  const key = lineKey(added);
  if (!lines.some((other) => lineKey(other) === key)) {
    return lines.length < limits.itemsPerOrder ? [...lines, added] : lines;
  }
  return lines.map((other) =>
    lineKey(other) === key
      ? { ...added, quantity: atMost(other.quantity + added.quantity) }
      : other,
  );
}

export function withLines(
  lines: readonly CartLine[],
  added: readonly CartLine[],
): readonly CartLine[] {
  return added.reduce(withLine, lines);
}

export function withQuantity(
  lines: readonly CartLine[],
  key: string,
  quantity: number,
): readonly CartLine[] {
  if (quantity < 1) return withoutLine(lines, key);
  return lines.map((line) =>
    lineKey(line) === key ? { ...line, quantity: atMost(quantity) } : line,
  );
}

export function withoutLine(lines: readonly CartLine[], key: string): readonly CartLine[] {
  return lines.filter((line) => lineKey(line) !== key);
}

/** `lines` without as many pieces as `taken` has of each. */
export function withoutLines(
  lines: readonly CartLine[],
  taken: readonly CartLine[],
): readonly CartLine[] {
  return taken.reduce((rest, line) => {
    const key = lineKey(line);
    const there = rest.find((other) => lineKey(other) === key);
    return there ? withQuantity(rest, key, there.quantity - line.quantity) : rest;
  }, lines);
}

/** `line` where it was before it was removed, unless an equal one has been added since. */
export function withLineBack(
  lines: readonly CartLine[],
  line: CartLine,
  place: number,
): readonly CartLine[] {
  const isThere = lines.some((other) => lineKey(other) === lineKey(line));
  return isThere ? withLine(lines, line) : lines.toSpliced(place, 0, line);
}

/** `lines` in which the customer has seen what those with a key in `prices` cost now. */
export function withSeenPrices(
  lines: readonly CartLine[],
  prices: ReadonlyMap<string, number>,
): readonly CartLine[] {
  return lines.map((line) => {
    const unitPrice = prices.get(lineKey(line));
    return unitPrice === undefined ? line : { ...line, seen: { ...line.seen, unitPrice } };
  });
}

/** `line` in the place of the one that had `key`; it joins another line that it now equals. */
export function withReplacement(
  lines: readonly CartLine[],
  key: string,
  line: CartLine,
): readonly CartLine[] {
  const place = lines.findIndex((other) => lineKey(other) === key);
  const rest = withoutLine(lines, key);
  if (place < 0 || rest.some((other) => lineKey(other) === lineKey(line))) {
    return withLine(rest, line);
  }
  const replacement = { ...line, choices: tidyChoices(line.choices), note: line.note.trim() };
  return rest.toSpliced(place, 0, replacement);
}

export function piecesIn(lines: readonly Pick<CartLine, 'quantity'>[]): number {
  return lines.reduce((sum, { quantity }) => sum + quantity, 0);
}

/** Without the options of which nothing was taken, and in one order, so that equal is equal. */
function tidyChoices(choices: CartLine['choices']): CartLine['choices'] {
  return Object.fromEntries(
    Object.entries(choices)
      .filter(([, taken]) => taken.length > 0)
      .map(([optionId, taken]) => [optionId, taken.toSorted()] as const)
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
}

function atMost(quantity: number): number {
  return Math.min(quantity, limits.quantityPerItem);
}
