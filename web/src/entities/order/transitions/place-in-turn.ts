/**
 * The rules accept one order at a time per person (`placing/{uid}` in the data model). Orders
 * placed offline are all sent when the connection is back: all but the first are refused, and are
 * sent again from here, one at a time and in the order in which they were placed.
 */
import { placingPause } from '@fireline/domain/limits';
import { paths } from '@fireline/domain/paths';
import { serverNow } from '#lib/time/clock.ts';
import { isDenied } from '#platform/firestore/is-denied.ts';
import { readDocument } from '#platform/firestore/read-document.ts';

/** The clocks usually differ by less; if not, there is one more attempt (ms). */
const margin = 500;
/** An order refused this often is refused for another reason. */
const mostTries = 12;

/** The previous order of this tab. */
let before: Promise<unknown> = Promise.resolve();

interface Turn {
  readonly uid: string;
  readonly isGuest: boolean;
  /** Places the order; called again when its turn comes. */
  readonly send: () => Promise<void>;
  readonly wait?: (milliseconds: number) => Promise<void>;
  readonly lastPlacedAt?: (uid: string) => Promise<number | null>;
}

/** Sends immediately, and again as long as it's refused for coming too soon. */
export function placeInTurn({
  uid,
  isGuest,
  send,
  wait = pause,
  lastPlacedAt = readLastPlacing,
}: Turn): Promise<void> {
  const first = send();
  const earlier = before;
  const placed = first.catch(async (error: unknown) => {
    await earlier.catch(() => {});
    let refusal = error;
    for (let number = 1; number < mostTries && isDenied(refusal); number += 1) {
      const last = await lastPlacedAt(uid);
      if (last === null) break;
      const left = last + placingPause(isGuest) + margin - serverNow();
      // It was too soon when it was sent, and no longer is: try once more, but only once.
      if (left <= 0 && number > 1) break;
      await wait(Math.max(0, left));
      try {
        await send();
        return;
      } catch (again) {
        refusal = again;
      }
    }
    throw refusal;
  });
  before = placed;
  return placed;
}

async function readLastPlacing(uid: string): Promise<number | null> {
  const placing = await readDocument(paths.placing(uid)).catch(() => null);
  const isThere = typeof placing === 'object' && placing !== null && 'at' in placing;
  return isThere && typeof placing.at === 'number' ? placing.at : null;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
