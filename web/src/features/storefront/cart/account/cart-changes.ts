/** What changes between two states of a cart's lines, as it is sent to the account's cart. */
import { type CartLine, lineKey, withLine } from '../cart-lines.ts';

export type CartChange =
  /** Lines that are new, the IDs of those that are gone, and the products that went with them. */
  | {
      readonly kind: 'lines';
      readonly put: ReadonlyMap<string, CartLine>;
      readonly removed: readonly string[];
      readonly dropped: readonly string[];
    }
  /** A line that stays. If another device removes it meanwhile, the change is refused. */
  | {
      readonly kind: 'line';
      readonly id: string;
      readonly quantity: number;
      readonly unitPrice: number;
    };

/** Equal lines have equal IDs on all devices, so adding one on two devices makes one line. */
export function lineId(line: CartLine): string {
  const key = lineKey(line);
  return hash(key, 0x811c9dc5) + hash(key, 0x2f0b4c47);
}

/** FNV-1a in 32 bits, from `seed`. */
function hash(text: string, seed: number): string {
  let value = seed;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return value.toString(16).padStart(8, '0');
}

export function changesBetween(
  before: readonly CartLine[],
  after: readonly CartLine[],
): readonly CartChange[] {
  const [old, now] = [byId(before), byId(after)];
  const put = new Map([...now].filter(([id]) => !old.has(id)));
  const removed = [...old.keys()].filter((id) => !now.has(id));
  const left = new Set(after.map(({ productId }) => productId));
  const dropped = before.map(({ productId }) => productId).filter((id) => !left.has(id));
  const isChanged = put.size + removed.length > 0;
  const lines = isChanged ? [{ kind: 'lines', put, removed, dropped } as const] : [];
  const changed = [...now].flatMap(
    ([
      id,
      {
        quantity,
        seen: { unitPrice },
      },
    ]) => {
      const known = old.get(id);
      const isSame = !known || (known.quantity === quantity && known.seen.unitPrice === unitPrice);
      return isSame ? [] : [{ kind: 'line', id, quantity, unitPrice } as const];
    },
  );
  return [...lines, ...changed];
}

export function withChange(lines: readonly CartLine[], change: CartChange): readonly CartLine[] {
  if (change.kind === 'line') {
    const { id, quantity, unitPrice } = change;
    return lines.map((line) =>
      lineId(line) === id ? { ...line, quantity, seen: { ...line.seen, unitPrice } } : line,
    );
  }
  const rest = byId(lines);
  for (const id of change.removed) rest.delete(id);
  for (const [id, line] of change.put) rest.set(id, line);
  return [...rest.values()];
}

/**
 * Both carts in one. A line in both isn't added up: the larger quantity counts, so that merging
 * again changes nothing.
 */
export function mergedLines(
  account: readonly CartLine[],
  device: readonly CartLine[],
): readonly CartLine[] {
  return device.reduce((lines, line) => {
    const same = lines.find((other) => lineId(other) === lineId(line));
    if (!same) return withLine(lines, line);
    const quantity = Math.max(same.quantity, line.quantity);
    return lines.map((other) => (other === same ? { ...same, quantity } : other));
  }, account);
}

/** `lines` in the order that they have in `shown`; others follow. */
export function inOrderOf(
  shown: readonly CartLine[],
  lines: readonly CartLine[],
): readonly CartLine[] {
  const rest = byId(lines);
  const known = shown.flatMap((line) => {
    const id = lineId(line);
    const found = rest.get(id);
    rest.delete(id);
    return found ? [found] : [];
  });
  return [...known, ...rest.values()];
}

function byId(lines: readonly CartLine[]): Map<string, CartLine> {
  return new Map(lines.map((line) => [lineId(line), line]));
}
