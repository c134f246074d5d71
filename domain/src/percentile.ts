/**
 * The nearest rank: of numbers in ascending order, the smallest that `share` of them do not exceed;
 * null of none.
 */
export function percentileOfSorted(sorted: readonly number[], share: number): number | null {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? null;
}

/** As `percentileOfSorted`, of numbers in any order; 0 of none. */
export function percentile(values: readonly number[], share: number): number {
  return (
    percentileOfSorted(
      values.toSorted((a, b) => a - b),
      share,
    ) ?? 0
  );
}
