/**
 * How long something has been waiting, as text. Durations in milliseconds; negative ones count as
 * zero.
 */
import { texts } from '@fireline/domain/texts/texts';
import { minute } from '@fireline/domain/time/durations';

/** `< 1 min`, `12 min`, `1 h 05 min`: for screens without ticking seconds. */
export function waitText(duration: number): string {
  const minutes = Math.floor(Math.max(duration, 0) / minute);
  if (minutes < 1) return texts.time.underAMinute({ sign: '<' });
  if (minutes < 60) return texts.time.minutes({ count: String(minutes) });
  const hours = Math.floor(minutes / 60);
  if (hours >= 48) return texts.time.days({ count: String(Math.floor(hours / 24)) });
  return texts.time.hours({ hours: String(hours), minutes: twoDigits(minutes % 60) });
}

/** `0:07`, `12:34`, `1:02:03`: for screens that count seconds. */
export function stopwatchText(duration: number): string {
  const seconds = Math.floor(Math.max(duration, 0) / 1000);
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = twoDigits(seconds % 60);
  return hours > 0 ? `${hours}:${twoDigits(minutes)}:${rest}` : `${minutes}:${rest}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
