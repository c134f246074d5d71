/** Vibration for news, on devices that can: twice, or longer if something went wrong. */
import { alertKindOf } from '@fireline/domain/inbox/alerts';
import type { InboxItem } from '../list/inbox-items.ts';

/** Vibrations and the pauses between them, in milliseconds. */
const patterns = { news: [200, 100, 200], trouble: [400, 150, 400, 150, 400] } as const;

/** Desktop browsers have the function, too, and nothing that vibrates. */
export function canVibrate(): boolean {
  return 'vibrate' in navigator && window.matchMedia('(any-pointer: coarse)').matches;
}

/** Browsers ignore it until the page was touched once. */
export function vibrateFor(items: readonly InboxItem[]): void {
  if (items.length === 0 || !canVibrate()) return;
  const isTrouble = items.some(({ data }) => alertKindOf(data) === 'trouble');
  navigator.vibrate([...patterns[isTrouble ? 'trouble' : 'news']]);
}

export function testVibration(): void {
  if (canVibrate()) navigator.vibrate([...patterns.news]);
}
