/** How long changes take from the server to a screen. Milliseconds throughout. */
import type { Spread } from './spread.ts';

/**
 * A change that took longer is late. Two seconds is what a person waiting at a screen perceives
 * as "at once". The connection is built to be back within a second of an outage (p95), so twice
 * that points to a fault of the network, of the device, or of Fireline.
 */
export const lateLatencyMs = 2000;

/** The maximum: any longer latency counts as this much. */
export const maxLatencyMs = 600_000;

/** Twenty classes per power of ten: a figure is off by at most an eighth. */
const classesPerDecade = 20;

/**
 * Latencies counted by class, as `spread.ts` does for longer times. Its `classes` are the upper
 * bounds in milliseconds here, so that one second and a tenth of it are distinct.
 */
export function latencySpread(latencies: readonly number[]): Spread {
  const classes: Record<string, number> = {};
  let sum = 0;
  for (const latency of latencies) {
    const bounded = Math.min(Math.max(latency, 0), maxLatencyMs);
    const name = String(classOf(bounded));
    classes[name] = (classes[name] ?? 0) + 1;
    sum += bounded;
  }
  return { count: latencies.length, sum, classes };
}

/** How long the quickest `share` of them took at most; null if there are none. */
export function latencyQuantile({ count, classes }: Spread, share: number): number | null {
  let wanted = Math.max(1, Math.ceil(count * share));
  const sorted = Object.entries(classes)
    .map(([end, many]) => [Number(end), many] as const)
    .toSorted(([a], [b]) => a - b);
  for (const [end, many] of sorted) {
    wanted -= many;
    if (wanted <= 0) return end;
  }
  return null;
}

/** How many took longer than `lateLatencyMs`, which is a class boundary. */
export function countLate({ classes }: Spread): number {
  return Object.entries(classes).reduce(
    (late, [end, many]) => (Number(end) > lateLatencyMs ? late + many : late),
    0,
  );
}

function classOf(latency: number): number {
  if (latency <= 1) return 1;
  const end = endOfClass(Math.ceil(Math.log10(latency) * classesPerDecade));
  // The lateness limit is a class boundary, too.
  return latency <= lateLatencyMs && end > lateLatencyMs ? lateLatencyMs : end;
}

function endOfClass(index: number): number {
  return Math.round(10 ** (index / classesPerDecade));
}
