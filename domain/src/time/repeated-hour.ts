/** The hour that a clock shows twice, when it is set back in autumn. */
import { dateText } from '../texts/format.ts';
import { offsetText } from '../texts/format-more.ts';
import { minute } from './durations.ts';

/** By how much clocks are set back; Lord Howe Island by half an hour. */
const steps = [60 * minute, 30 * minute];

/**
 * ` GMT+2` (with the space) for a time that the clocks of `timeZone` show twice that day, otherwise
 * nothing.
 */
export function repeatedHourMark(at: number, timeZone: string): string {
  const clock = clockIn(timeZone, at);
  const isRepeated = steps.some(
    (step) => clockIn(timeZone, at - step) === clock || clockIn(timeZone, at + step) === clock,
  );
  return isRepeated ? ` ${offsetText(at, timeZone)}` : '';
}

function clockIn(timeZone: string, at: number): string {
  return dateText(at, 'clock', timeZone, 'en-GB');
}
