/** The selected orders, by id. */

export interface Selection {
  readonly ids: ReadonlySet<string>;
  /** Start of a range: the order that was selected last. */
  readonly anchor: string | null;
}

export const emptySelection: Selection = { ids: new Set(), anchor: null };

/** Selects or deselects `id`. */
export function toggle({ ids }: Selection, id: string): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id };
}

/** Selects all of `shown` from the anchor to `id`; if the anchor isn't in `shown`, only `id`. */
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

/** Selects all of `shown`; if all are already selected, deselects them. */
export function toggleAll({ ids, anchor }: Selection, shown: readonly string[]): Selection {
  const isWhole = shown.length > 0 && shown.every((id) => ids.has(id));
  if (!isWhole) return { ids: new Set([...ids, ...shown]), anchor };
  return { ids: new Set([...ids].filter((id) => !shown.includes(id))), anchor: null };
}

/** Removes ids that aren't in `there`. Returns the same object if nothing changes. */
export function pruneSelection(selection: Selection, there: ReadonlySet<string>): Selection {
  const ids = [...selection.ids].filter((id) => there.has(id));
  if (ids.length === selection.ids.size) return selection;
  const { anchor } = selection;
  return { ids: new Set(ids), anchor: anchor !== null && there.has(anchor) ? anchor : null };
}
