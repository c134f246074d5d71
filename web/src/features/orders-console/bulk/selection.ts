/** Which orders are selected, by their ids. */

export interface Selection {
  readonly ids: ReadonlySet<string>;
  /** Where a range begins: the order that was chosen last. */
  readonly anchor: string | null;
}

export const nothingSelected: Selection = { ids: new Set(), anchor: null };

/** Selects `id`, or takes it out. */
export function toggle({ ids }: Selection, id: string): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id };
}

/** Selects all of `shown` from the anchor to `id`; without an anchor in `shown`, `id` alone. */
export function extendTo(
  { ids, anchor }: Selection,
  id: string,
  shown: readonly string[],
): Selection {
  const to = shown.indexOf(id);
  const from = anchor === null ? -1 : shown.indexOf(anchor);
  if (to === -1) return { ids, anchor };
  const [first, last] = from === -1 ? [to, to] : [Math.min(from, to), Math.max(from, to)];
  return { ids: new Set([...ids, ...shown.slice(first, last + 1)]), anchor: anchor ?? id };
}

/** Selects all of `shown`; if they are selected already, none of them. */
export function toggleAll({ ids, anchor }: Selection, shown: readonly string[]): Selection {
  const isWhole = shown.length > 0 && shown.every((id) => ids.has(id));
  if (!isWhole) return { ids: new Set([...ids, ...shown]), anchor };
  return { ids: new Set([...ids].filter((id) => !shown.includes(id))), anchor: null };
}

/** Without what is not there any more; the same object where nothing has gone. */
export function onlyThose(selection: Selection, there: ReadonlySet<string>): Selection {
  const ids = [...selection.ids].filter((id) => there.has(id));
  if (ids.length === selection.ids.size) return selection;
  const { anchor } = selection;
  return { ids: new Set(ids), anchor: anchor !== null && there.has(anchor) ? anchor : null };
}
