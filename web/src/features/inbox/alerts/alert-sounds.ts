/** Sound for news: one tone per batch, a different one if something went wrong. */
import { alertKindOf } from '@fireline/domain/inbox/alerts';
import { type Note, ring } from '#platform/audio/tones.ts';
import type { InboxItem } from '../list/inbox-items.ts';

const tones = {
  news: [
    [784, 0, 0.4],
    [1046.5, 0.14, 0.6],
  ],
  trouble: [
    [587.3, 0, 0.35],
    [440, 0.2, 0.7],
  ],
} as const satisfies Record<string, readonly Note[]>;

export function playAlertSound(items: readonly InboxItem[]): void {
  if (items.length === 0) return;
  ring(items.some(({ data }) => alertKindOf(data) === 'trouble') ? tones.trouble : tones.news);
}

export function playTestSound(): void {
  ring(tones.news);
}
