/**
 * Durations counted by class: the basis for the medians of one day or of many merged days. Classes
 * are five seconds wide up to an hour and a minute wide up to a day, so that a day of any size
 * stays small and a figure is off by at most the width of its class. Milliseconds, except for the
 * classes.
 */
import { day, hour } from '../time/durations.ts';

export interface Spread {
  readonly count: number;
  /** Of all durations; divided by the count, it gives the average. */
  readonly sum: number;
  /** The upper bound of a class in seconds → how many durations it holds. */
  readonly classes: Readonly<Record<string, number>>;
}

type Counted = { -readonly [Key in keyof Spread]: Spread[Key] } & {
  readonly classes: Record<string, number>;
};

export function newSpread(): Counted {
  return { count: 0, sum: 0, classes: {} };
}

/** Adds one duration; a negative one counts as zero. */
export function addTo(spread: Counted, duration: number): void {
  const length = Math.max(duration, 0);
  const name = classOf(length);
  spread.count += 1;
  spread.sum += length;
  spread.classes[name] = (spread.classes[name] ?? 0) + 1;
}

export function mergeSpreads(spreads: readonly Spread[]): Spread {
  const classes: Record<string, number> = {};
  for (const spread of spreads) {
    for (const [name, count] of Object.entries(spread.classes)) {
      classes[name] = (classes[name] ?? 0) + count;
    }
  }
  return {
    count: spreads.reduce((total, { count }) => total + count, 0),
    sum: spreads.reduce((total, { sum }) => total + sum, 0),
    classes,
  };
}

/**
 * How long the quickest `share` of them took at most: 0.5 is the median, 0.9 the 90th percentile.
 * Null if there are none.
 */
export function quantileOf({ count, classes }: Spread, share: number): number | null {
  let wanted = Math.max(1, Math.ceil(count * share));
  const sorted = Object.entries(classes).sort(([a], [b]) => Number(a) - Number(b));
  for (const [seconds, many] of sorted) {
    wanted -= many;
    if (wanted <= 0) return Number(seconds) * 1000;
  }
  return null;
}

export function averageOf({ count, sum }: Spread): number | null {
  return count === 0 ? null : Math.round(sum / count);
}

function classOf(duration: number): string {
  const width = duration <= hour ? 5 : 60;
  const seconds = Math.ceil(duration / 1000 / width) * width;
  return String(Math.min(seconds, day / 1000));
}
