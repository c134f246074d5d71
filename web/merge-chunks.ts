/**
 * Decides which chunks to merge. A bundler splits the app so that no page loads a piece it doesn't
 * use: precise, but hundreds of files of a kilobyte. A request takes time, too; here that is
 * weighed against what a page would load without using it.
 */

/** A chunk as the bundler splits it. */
export interface Piece {
  readonly name: string;
  /** Characters of script. */
  readonly size: number;
  /** The pieces it imports statically. */
  readonly imports: readonly string[];
  /** Stays a separate file. */
  readonly isFixed: boolean;
}

/** Something that people load repeatedly. */
export interface Visit {
  /** The requested pieces; their imports are loaded along with them. */
  readonly pieces: readonly string[];
  readonly weight: number;
}

/** One piece, or several merged into one file. */
interface Group {
  readonly pieces: string[];
  size: number;
  readonly isFixed: boolean;
  /** Everything loaded along with it, directly or indirectly, except itself. */
  needs: Set<Group>;
  visits: Set<Visit>;
  /** The total of all its visits. */
  weight: number;
}

/**
 * Merges pieces in pairs, the best pair first, as long as that makes the visits cheaper: each costs
 * the size of what it loads, plus `perFile` per file.
 */
export function mergeChunks(
  pieces: readonly Piece[],
  visits: readonly Visit[],
  perFile: number,
): (readonly string[])[] {
  const groups = groupsOf(pieces, visits);
  for (;;) {
    const pair = bestPair(groups, perFile);
    if (!pair) return [...groups].map((group) => group.pieces);
    merge(groups, ...pair);
  }
}

function groupsOf(pieces: readonly Piece[], visits: readonly Visit[]): Set<Group> {
  const groups = new Map<string, Group>();
  for (const { name, size, isFixed } of pieces) {
    const group = { pieces: [name], size, isFixed, needs: new Set<Group>() };
    groups.set(name, { ...group, visits: new Set(), weight: 0 });
  }
  const importsOf = new Map(pieces.map(({ name, imports }) => [name, imports]));
  const loadedWith = (name: string, found = new Set<Group>()): Set<Group> => {
    const group = groups.get(name);
    if (!group || found.has(group)) return found;
    found.add(group);
    for (const imported of importsOf.get(name) ?? []) loadedWith(imported, found);
    return found;
  };
  for (const [name, group] of groups) group.needs = loadedWith(name).difference(new Set([group]));
  for (const visit of visits) {
    for (const name of visit.pieces) {
      for (const group of loadedWith(name)) addVisits(group, [visit]);
    }
  }
  return new Set(groups.values());
}

function bestPair(groups: ReadonlySet<Group>, perFile: number): [Group, Group] | undefined {
  const open = [...groups].filter(({ isFixed, weight }) => !isFixed && weight > 0);
  let pair: [Group, Group] | undefined;
  let most = 0;
  for (const [index, one] of open.entries()) {
    for (const other of open.slice(index + 1)) {
      const saved = savedBy(one, other, perFile, most);
      if (saved <= most || !isAllowed(one, other)) continue;
      pair = [one, other];
      most = saved;
    }
  }
  return pair;
}

/** What visits save if both are one file. Below `enough`, the result needn't be exact. */
function savedBy(one: Group, other: Group, perFile: number, enough: number): number {
  if (Math.min(one.weight, other.weight) * perFile <= enough) return 0;
  const shared = weightOf(one.visits, (visit) => other.visits.has(visit));
  let saved = shared * perFile;
  saved -= (other.weight - shared) * one.size + (one.weight - shared) * other.size;
  if (saved <= enough) return saved;
  const visits = one.visits.union(other.visits);
  for (const needed of one.needs.union(other.needs)) {
    if (needed === one || needed === other) continue;
    const added = weightOf(visits, (visit) => !needed.visits.has(visit));
    saved -= added * (needed.size + perFile);
    if (saved <= enough) break;
  }
  return saved;
}

function weightOf(visits: ReadonlySet<Visit>, counts = (_: Visit): boolean => true): number {
  let sum = 0;
  for (const visit of visits) if (counts(visit)) sum += visit.weight;
  return sum;
}

/**
 * A merge must not make anyone wait for a fixed piece, some of which are large, and must not make a
 * file import itself through others.
 */
function isAllowed(one: Group, other: Group): boolean {
  const onlyOneNeeds = one.needs.symmetricDifference(other.needs);
  return ![...onlyOneNeeds].some(({ isFixed }) => isFixed) && !isCircular(one, other);
}

/** Files that import each other may run before their imports have run. */
function isCircular(one: Group, other: Group): boolean {
  const leadsTo = (from: Group, to: Group) =>
    [...from.needs].some((between) => between !== to && between.needs.has(to));
  return leadsTo(one, other) || leadsTo(other, one);
}

function merge(groups: Set<Group>, one: Group, other: Group): void {
  one.pieces.push(...other.pieces);
  one.size += other.size;
  addVisits(one, other.visits);
  one.needs = one.needs.union(other.needs).difference(new Set([one, other]));
  groups.delete(other);
  for (const group of groups) {
    if (!group.needs.delete(other) && !group.needs.has(one)) continue;
    group.needs = group.needs.union(one.needs).add(one);
  }
  for (const needed of one.needs) addVisits(needed, one.visits);
}

function addVisits(group: Group, visits: Iterable<Visit>): void {
  for (const visit of visits) group.visits.add(visit);
  group.weight = weightOf(group.visits);
}
