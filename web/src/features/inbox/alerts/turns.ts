/** Decides which tab announces a notification, by each channel; see `claim.ts`. */
import { claim } from '#platform/auth/claim.ts';
import type { InboxItem } from '../list/inbox-items.ts';

export const channels = ['toast', 'sound', 'vibration', 'popup'] as const;
export type Channel = (typeof channels)[number];

/** How long (ms) a tab waits before it tries, so that the one the user is looking at wins. */
const waits = { focused: 0, visible: 300, hidden: 700 } as const;

/** Claims these for this tab, so that no other tab announces them this channel. */
export function claimAll(channel: Channel, items: readonly InboxItem[]): void {
  for (const item of items) void claim(nameOf(channel, item));
}

/** Returns the `items` that this tab gets to announce. */
export async function claimAvailable(
  channel: Channel,
  items: readonly InboxItem[],
): Promise<readonly InboxItem[]> {
  if (items.length === 0) return [];
  await new Promise((resolve) => setTimeout(resolve, waits[presence()]));
  const won = await Promise.all(items.map((item) => claim(nameOf(channel, item))));
  return items.filter((_, index) => won[index]);
}

function nameOf(channel: Channel, { key }: InboxItem): string {
  return `${channel}:${key}`;
}

function presence(): keyof typeof waits {
  if (document.visibilityState !== 'visible') return 'hidden';
  return document.hasFocus() ? 'focused' : 'visible';
}
