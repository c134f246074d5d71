/**
 * Positions on the menu. A product that is moved gets a number between its new neighbours, so that a
 * move is one small write; only where there is no number left between them is the list numbered anew.
 */

interface Placed {
  readonly id: string;
  readonly sort: number;
}

const step = 10;
/** Below this, halves of halves would soon be no numbers of their own any more. */
const leastGap = 1e-6;

/**
 * What to write so that the product at `from` stands at `to` of `list`, which is in its order.
 * Empty if it stands there already.
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
