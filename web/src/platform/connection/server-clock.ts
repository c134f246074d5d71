/**
 * The server's clock on this device. A wall screen's own clock may be an hour off, and waits that
 * are counted with it would be, too. Every answered beat of the screen is a sample of the difference.
 */
import { type ClockSample, skewOf, withSample } from '@fireline/domain/time/clock-skew';
import { createStore, type Store } from '#lib/store.ts';

const savedKey = 'fireline.clock';
let samples: readonly ClockSample[] = [];

/** What to add to the device's clock, in milliseconds; the last known one until it is measured. */
export const clockOffset: Store<number> = createStore(savedOffset());

/** The server's time, in milliseconds since the epoch. */
export function serverNow(): number {
  return Date.now() + clockOffset.get();
}

/** Whether the clock was measured on this page, and not only on an earlier one. */
export function isClockMeasured(): boolean {
  return samples.length > 0;
}

/** Takes up a write that the server dated and answered. */
export function recordClockSample(sample: ClockSample): void {
  samples = withSample(samples, sample);
  const skew = skewOf(samples);
  if (!skew) return;
  // Less than the measurement can tell is no reason to draw every clock anew.
  if (Math.abs(skew.offset - clockOffset.get()) <= skew.error) return;
  clockOffset.set(Math.round(skew.offset));
  try {
    localStorage.setItem(savedKey, String(clockOffset.get()));
  } catch {
    // The browser keeps nothing for this site: it is measured anew after a reload.
  }
}

function savedOffset(): number {
  try {
    const saved = Number(localStorage.getItem(savedKey));
    return Number.isFinite(saved) ? saved : 0;
  } catch {
    return 0;
  }
}
