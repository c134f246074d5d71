/**
 * The nearest rank: the smallest of the ascending numbers that `share` of them don't exceed; null
 * if there are none.
 */
export function percentileOfSorted(sorted: readonly number[], share: number): number | null {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? null;
}

/** Like `percentileOfSorted`, for numbers in any order; 0 if there are none. */
export function percentile(values: readonly number[], share: number): number {
  return (
    percentileOfSorted(
      values.toSorted((a, b) => a - b),
      share,
    ) ?? 0
  );
}
