/** What has happened to the list since an admin last looked at it. */

import type { Order } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import type { Entry } from '#platform/live/state.ts';

export interface News {
  readonly added: number;
  readonly changed: number;
}

export const noNews: News = { added: 0, changed: 0 };

/** What is new or changed after `since` (ms; null: nothing). Moves by `uid` aren't news. */
export function newsSince(
  entries: readonly Entry<Order>[],
  since: number | null,
  uid: string,
): News {
  if (since === null) return noNews;
  let added = 0;
  let changed = 0;
  for (const { data } of entries) {
    if (data.placedAt > since) added += 1;
    else if (movedAfter(data, since) && data.changedBy.uid !== uid) changed += 1;
  }
  return added + changed === 0 ? noNews : { added, changed };
}

/** Marks that aren't moves, such as a prepared line, don't count. */
function movedAfter({ status, statusTimes }: Order, since: number): boolean {
  return (statusTimes[status] ?? 0) > since;
}

/** `3 new, 5 changed`. */
export function newsText({ added, changed }: News): string {
  if (changed === 0) return texts.console.newsAdded({ added });
  return added === 0
    ? texts.console.newsChanged({ changed })
    : texts.console.newsBoth({ added, changed });
}
