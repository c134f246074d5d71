/** Immutable edits of a form's lists. */

export function replaceAt<Item>(list: readonly Item[], index: number, item: Item): readonly Item[] {
  return list.map((other, at) => (at === index ? item : other));
}

export function removeAt<Item>(list: readonly Item[], index: number): readonly Item[] {
  return list.filter((_, at) => at !== index);
}

/** The list with the item at `index` moved by `step` positions, clamped to the ends. */
export function moveItem<Item>(
  list: readonly Item[],
  index: number,
  step: number,
): readonly Item[] {
  const item = list[index];
  const target = Math.min(Math.max(index + step, 0), list.length - 1);
  if (item === undefined) return list;
  return removeAt(list, index).toSpliced(target, 0, item);
}

/** An id for an option or a choice that is unique within its product. */
export function newId(): string {
  return crypto.randomUUID().slice(0, 8);
}
