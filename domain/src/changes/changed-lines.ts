/** What has changed of an order, for those who have to notice it. */
import { sortedLines } from '../order/lines.ts';
import type { Order, OrderLine } from '../order/schema.ts';

type Lines = Readonly<Record<string, OrderLine>>;
type Before = NonNullable<Order['changed']>['before'];

/** `−2 × Latte, +1 × Chai`: what was removed, then what was added. */
export function changeText(before: Lines, after: Lines): string {
  const parts = sortedLines({ lines: { ...after, ...before } }).map(([id, { name }]) => {
    const pieces = (after[id]?.quantity ?? 0) - (before[id]?.quantity ?? 0);
    return { name, pieces };
  });
  return [...parts.filter(({ pieces }) => pieces < 0), ...parts.filter(({ pieces }) => pieces > 0)]
    .map(({ name, pieces }) => `${pieces < 0 ? '−' : '+'}${Math.abs(pieces)} × ${name}`)
    .join(', ');
}

/** `changed.before` after a change: what the kitchen hasn't acknowledged yet stays in it. */
export function beforeChange(order: Order, after: Lines): Before {
  const unseen = isUnseen(order) ? (order.changed?.before ?? {}) : {};
  const known = { ...order.lines, ...unseen };
  const ids = [...new Set([...Object.keys(known), ...Object.keys(after)])];
  return Object.fromEntries(
    ids
      .map((id) => [id, known[id] ?? null] as const)
      .filter(([id, line]) => line?.quantity !== after[id]?.quantity),
  );
}

/** `changed.was` after a change: how the kitchen last acknowledged that the customer gets it. */
export function wasBefore(
  order: Order,
  { type, requestedFor }: Order['fulfilment'],
): { readonly was?: Order['fulfilment'] } {
  const known = (isUnseen(order) && order.changed?.was) || order.fulfilment;
  return known.type === type && known.requestedFor === requestedFor ? {} : { was: known };
}

type Changed = Pick<Order, 'changed' | 'acknowledged'>;

/** Whether the kitchen hasn't acknowledged the last change. */
function isUnseen({ changed, acknowledged = -1 }: Changed): boolean {
  return changed !== undefined && acknowledged < changed.version;
}

/** Whether the order is another one than the kitchen has acknowledged. */
export function hasUnseenChange(order: Changed): boolean {
  const { before = {}, was } = order.changed ?? {};
  return isUnseen(order) && (was !== undefined || Object.keys(before).length > 0);
}

/** `order` for a kitchen screen: only what wasn't acknowledged has changed. */
export function unseenOf<Part extends Changed>(order: Part): Pick<Order, 'changed'> {
  return isUnseen(order) && order.changed ? { changed: order.changed } : {};
}

/** The lines that were removed, as they were. */
export function removedLines({ lines, changed }: Pick<Order, 'lines' | 'changed'>) {
  const removed = Object.entries(changed?.before ?? {}).flatMap(([id, line]) =>
    line === null || id in lines ? [] : [[id, line] as const],
  );
  return sortedLines({ lines: Object.fromEntries(removed) });
}

export type LineMark = 'added' | { readonly quantity: number };

/** What changed of a line that is there: it's new, or had another quantity; null if nothing. */
export function changeOf({ changed }: Pick<Order, 'changed'>, lineId: string): LineMark | null {
  const before = changed?.before[lineId];
  if (before === undefined) return null;
  return before === null ? 'added' : { quantity: before.quantity };
}
