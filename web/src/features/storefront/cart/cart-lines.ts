/** Operations on the lines of a cart, as plain values: add, merge, change, remove. */
import { limits } from '@fireline/domain/limits';
import { orderItemSchema } from '@fireline/domain/order/item';
import * as v from 'valibot';

export const cartLineSchema = v.object({
  ...orderItemSchema.entries,
  /** The product as it was when added, to detect what has changed since. */
  seen: v.object({ name: v.string(), unitPrice: v.number() }),
});
export type CartLine = v.InferOutput<typeof cartLineSchema>;

/** Lines with the same key are merged into one. */
export function lineKey({ productId, choices, note }: CartLine): string {
  return JSON.stringify([productId, Object.entries(tidyChoices(choices)), note.trim()]);
}

/**
 * `lines` with `line` added: merged into an equal line, or appended. Anything beyond `limits` is
 * dropped.
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

/** `lines` reduced by the quantities in `taken`. */
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

/** Restores `line` to where it was removed; merges it if an equal one has been added since. */
export function withLineBack(
  lines: readonly CartLine[],
  line: CartLine,
  place: number,
): readonly CartLine[] {
  const isThere = lines.some((other) => lineKey(other) === lineKey(line));
  return isThere ? withLine(lines, line) : lines.toSpliced(place, 0, line);
}

/** `lines` with the seen prices updated from `prices`, by line key. */
export function withSeenPrices(
  lines: readonly CartLine[],
  prices: ReadonlyMap<string, number>,
): readonly CartLine[] {
  return lines.map((line) => {
    const unitPrice = prices.get(lineKey(line));
    return unitPrice === undefined ? line : { ...line, seen: { ...line.seen, unitPrice } };
  });
}

/** `line` in place of the one with `key`; merged with another line if it now equals that. */
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

/** Drops empty options and sorts the rest, so that equal choices compare equal. */
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
