/** What has happened to the list since an admin last looked at it. */

import type { Order } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import type { Entry } from '#platform/live/state.ts';

export interface Unseen {
  readonly added: number;
  readonly changed: number;
}

export const nothingUnseen: Unseen = { added: 0, changed: 0 };

/** What is new or changed after `since` (ms; null: nothing). Those by `uid` don't count. */
export function countUnseen(
  entries: readonly Entry<Order>[],
  since: number | null,
  uid: string,
): Unseen {
  if (since === null) return nothingUnseen;
  let added = 0;
  let changed = 0;
  for (const { data } of entries) {
    if (data.placedAt > since) added += 1;
    else if (transitionedAfter(data, since) && data.changedBy.uid !== uid) changed += 1;
  }
  return added + changed === 0 ? nothingUnseen : { added, changed };
}

/** Marks that aren't moves, such as a prepared line, don't count. */
function transitionedAfter({ status, statusTimes }: Order, since: number): boolean {
  return (statusTimes[status] ?? 0) > since;
}

/** `3 new, 5 changed`. */
export function unseenText({ added, changed }: Unseen): string {
  if (changed === 0) return texts.console.unseenAdded({ added });
  return added === 0
    ? texts.console.unseenChanged({ changed })
    : texts.console.unseenBoth({ added, changed });
}
