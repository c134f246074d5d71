import { longDateText, numberText } from '@fireline/domain/texts/format-more';
import { texts } from '@fireline/domain/texts/texts';
import { minute } from '@fireline/domain/time/durations';

/** `12:04:31.205`, on this device's clock. */
export function exactTime(at: number): string {
  return longDateText(at, 'milliseconds');
}

/** `640 ms`, `3.2 s`, `4 min`, `2 h`. `span` in milliseconds. */
export function spanWords(span: number): string {
  if (span < 1000) return texts.live.milliseconds({ value: Math.round(span) });
  if (span < minute) {
    return texts.live.seconds({ value: numberText(span / 1000, span < 10_000 ? 1 : 0) });
  }
  const minutes = Math.round(span / minute);
  return minutes < 60
    ? texts.live.minutes({ value: minutes })
    : texts.live.hours({ value: Math.round(minutes / 60) });
}

/** `38 ms`, or a dash if it wasn't measured. */
export function latencyWords(latency: number | null): string {
  return latency === null ? texts.live.notMeasured : spanWords(latency);
}
