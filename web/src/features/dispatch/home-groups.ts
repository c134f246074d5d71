/** Homes whose pins would cover each other share one pin. */
import type { Spot } from '#entities/delivery/sketch.ts';

/** Of a pin with a call number, in pixels of the sketch. */
const pin = { width: 58, height: 20 };

export interface HomeGroup<Home> {
  /** Where its pin is. */
  readonly first: Home;
  /** The other homes under it. */
  readonly others: readonly Home[];
}

/** In the sequence of `homes`: each joins the first pin that it would overlap. */
export function groupHomes<Home>(
  homes: readonly Home[],
  spotOf: (home: Home) => Spot,
): readonly HomeGroup<Home>[] {
  const groups: { first: Home; others: Home[] }[] = [];
  for (const home of homes) {
    const group = groups.find(({ first }) => overlap(spotOf(first), spotOf(home)));
    if (group) group.others.push(home);
    else groups.push({ first: home, others: [] });
  }
  return groups;
}

function overlap(one: Spot, other: Spot): boolean {
  return Math.abs(one.x - other.x) < pin.width && Math.abs(one.y - other.y) < pin.height;
}
