/**
 * The server's clock on this device. A wall screen's clock may be an hour off, and so would be the
 * waiting times based on it. Each heartbeat of the screen that the server answers samples the
 * difference.
 */
import { type ClockSample, skewOf, withSample } from '@fireline/domain/time/clock-skew';
import { readLocal, writeLocal } from '#lib/local-storage.ts';
import { createStore, type Store } from '#lib/store.ts';

const savedKey = 'fireline.clock';
let samples: readonly ClockSample[] = [];

/**
 * What to add to the device's clock, in milliseconds; the last known value until it is measured.
 */
export const clockOffset: Store<number> = createStore(savedOffset());

/** The server's time, in milliseconds since the epoch. */
export function serverNow(): number {
  return Date.now() + clockOffset.get();
}

/** Whether the difference is known, from this page or an earlier one. */
export function isClockKnown(): boolean {
  return isClockMeasured() || readLocal(savedKey) !== null;
}

/** Whether the clock has been measured on this page rather than only on an earlier one. */
export function isClockMeasured(): boolean {
  return samples.length > 0;
}

/** Records a write that the server has timestamped and confirmed. */
export function recordClockSample(sample: ClockSample): void {
  samples = withSample(samples, sample);
  const skew = skewOf(samples);
  if (!skew) return;
  // A difference below the measurement error isn't worth redrawing every clock.
  if (Math.abs(skew.offset - clockOffset.get()) <= skew.error) return;
  clockOffset.set(Math.round(skew.offset));
  writeLocal(savedKey, String(clockOffset.get()));
}

function savedOffset(): number {
  const saved = Number(readLocal(savedKey));
  return Number.isFinite(saved) ? saved : 0;
}
