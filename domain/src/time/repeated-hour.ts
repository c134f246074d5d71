/** The hour that a clock shows twice, when it is set back in autumn. */
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
  return isRepeated ? ` ${offsetIn(timeZone, at)}` : '';
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function clockIn(timeZone: string, at: number): string {
  return format(timeZone, at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

function offsetIn(timeZone: string, at: number): string {
  const text = format(timeZone, at, { hour: 'numeric', timeZoneName: 'shortOffset' });
  return /GMT.*$/.exec(text)?.[0] ?? 'GMT';
}

function format(timeZone: string, at: number, options: Intl.DateTimeFormatOptions): string {
  const key = `${timeZone} ${options.timeZoneName ?? ''}`;
  const known = formatters.get(key);
  const formatter = known ?? new Intl.DateTimeFormat('en-GB', { timeZone, ...options });
  if (!known) formatters.set(key, formatter);
  return formatter.format(at);
}
