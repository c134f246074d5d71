/** How far away a time is, as text. */
import { texts } from '@fireline/domain/texts/texts';
import { minute } from '@fireline/domain/time/durations';

/** `just now`, `3 min ago`, `in 20 min`, `2 h ago`, `4 days ago`. */
export function relativeText(at: number, now: number): string {
  const minutes = Math.round(Math.abs(now - at) / minute);
  if (minutes < 1) return at > now + 20_000 ? texts.time.soon : texts.time.justNow;
  const way = at > now ? 'in' : 'ago';
  if (minutes < 60) return texts.time[`${way}Minutes`]({ count: String(minutes) });
  const hours = Math.round(minutes / 60);
  if (hours < 36) return texts.time[`${way}Hours`]({ count: String(hours) });
  return texts.time[`${way}Days`]({ count: String(Math.round(hours / 24)) });
}
