/**
 * Menu positions. A moved product gets a number between its new neighbors, so a move is one small
 * write. The list is renumbered only when no number is left between two neighbors.
 */

interface Placed {
  readonly id: string;
  readonly sort: number;
}

const step = 10;
/** Halving smaller gaps would soon exhaust floating-point precision. */
const leastGap = 1e-6;

/**
 * The writes that move the product at `from` to `to` in `list`, which is in menu order. Empty if
 * it's already there.
 */
export function positionsAfterMove(
  list: readonly Placed[],
  from: number,
  to: number,
): readonly Placed[] {
  const moved = list[from];
  const target = Math.min(Math.max(to, 0), list.length - 1);
  if (!moved || from === target) return [];
  const order = list.toSpliced(from, 1).toSpliced(target, 0, moved);
  const [before, after] = [order[target - 1]?.sort, order[target + 1]?.sort];
  const sort = between(before, after);
  if (sort !== null) return [{ id: moved.id, sort }];
  return order
    .map(({ id }, index) => ({ id, sort: (index + 1) * step }))
    .filter(({ id, sort: next }) => list.find((other) => other.id === id)?.sort !== next);
}

function between(before: number | undefined, after: number | undefined): number | null {
  if (before === undefined && after === undefined) return 0;
  if (before === undefined) return (after ?? 0) - step;
  if (after === undefined) return before + step;
  return after - before > leastGap ? (before + after) / 2 : null;
}
