/**
 * Measures the server's clock (`#lib/time/clock.ts`): by each heartbeat of a staff screen that the server
 * answers, and, to a second, by the `Date` of the site's responses.
 */
import { type ClockSample, skewOf, withSample } from '@fireline/domain/time/clock-skew';
import { clockOffset, isClockSaved, setClockOffset } from '#lib/time/clock.ts';

let samples: readonly ClockSample[] = [];

/** Whether the difference is known, from this page or an earlier one. */
export function isClockKnown(): boolean {
  return isClockMeasured() || isClockSaved();
}

/** Whether the clock has been measured on this page rather than only on an earlier one. */
export function isClockMeasured(): boolean {
  return samples.length > 0;
}

/** Records what the server has timestamped and confirmed. */
export function recordClockSample(sample: ClockSample): void {
  samples = withSample(samples, sample);
  const skew = skewOf(samples);
  if (!skew) return;
  // A difference below the measurement error isn't worth redrawing every clock.
  if (Math.abs(skew.offset - clockOffset.get()) <= skew.error) return;
  setClockOffset(Math.round(skew.offset));
}

/**
 * A response of the site, with the device's times (ms) around it. `Date` is in whole seconds; `Age`
 * says how long ago a cache took it.
 */
export function recordResponseClock(
  { headers }: Response,
  { sentAt, answeredAt }: Omit<ClockSample, 'serverTime'>,
): void {
  const date = Date.parse(headers.get('date') ?? '');
  const age = Number(headers.get('age') ?? 0);
  if (Number.isNaN(date) || Number.isNaN(age)) return;
  recordClockSample({
    sentAt: sentAt - halfASecond,
    answeredAt: answeredAt + halfASecond,
    serverTime: date + age * 1000 + halfASecond,
  });
}

const halfASecond = 500;
