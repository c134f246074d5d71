/** `12:04:31.205`, on this device's clock. */
import { minute } from '@fireline/domain/time/durations';

export function exactTime(at: number): string {
  const time = new Date(at);
  const parts = [time.getHours(), time.getMinutes(), time.getSeconds()];
  const clock = parts.map((part) => String(part).padStart(2, '0')).join(':');
  return `${clock}.${String(time.getMilliseconds()).padStart(3, '0')}`;
}

/** `640 ms`, `3.2 s`, `4 min`, `2 h`. `span` in milliseconds. */
export function spanWords(span: number): string {
  if (span < 1000) return `${Math.round(span)} ms`;
  if (span < minute) return `${(span / 1000).toFixed(span < 10_000 ? 1 : 0)} s`;
  const minutes = Math.round(span / minute);
  return minutes < 60 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}

/** `38 ms`, or a dash if it wasn't measured. */
export function latencyWords(latency: number | null): string {
  return latency === null ? '–' : spanWords(latency);
}
