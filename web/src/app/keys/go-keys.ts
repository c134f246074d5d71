/** The letters that open pages, after a `g`. */
import type { Surface } from '#app/pages/surfaces.ts';

/** `g o` for Orders, `g p` for Products: the first letter of the name that no earlier page has. */
export function goKeys(surfaces: readonly Surface[]): readonly (readonly [string, Surface])[] {
  const taken = new Set<string>();
  return surfaces.flatMap((surface) => {
    const letter = [...surface.label.toLowerCase()].find(
      (one) => /[a-z]/.test(one) && !taken.has(one),
    );
    if (letter === undefined) return [];
    taken.add(letter);
    return [[`g ${letter}`, surface] as const];
  });
}
