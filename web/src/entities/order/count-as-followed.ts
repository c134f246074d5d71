/** Counts an order as followed live by its customer: once per order, and nothing else about it. */
import { isFollowable, trackingViewLifetimeMs } from '@fireline/domain/insights/tracking-view';
import type { Order } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import { useEffect } from 'react';
import { readLocal, writeLocal } from '#lib/local-storage.ts';
import { serverNow } from '#lib/time/clock.ts';
import type { Entry } from '#platform/live/state.ts';

const key = 'fireline.followed';
/** More than anyone has open at once. */
const mostKnown = 20;

/** While the component is mounted and `isWatched`, a look at the visible page counts. */
export function useCountAsFollowed({ id, data }: Entry<Order>, isWatched: boolean): void {
  const counts = isWatched && isFollowable(data);
  const { placedAt } = data;
  useEffect(() => {
    if (!counts) return;
    const look = () => {
      if (document.visibilityState === 'visible') void countOnce(id, placedAt);
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [counts, id, placedAt]);
}

async function countOnce(orderId: string, placedAt: number): Promise<void> {
  const known = readLocal(key)?.split(' ') ?? [];
  if (known.includes(orderId)) return;
  writeLocal(key, [orderId, ...known].slice(0, mostKnown).join(' '));
  const { doc, setDoc, Timestamp } = await import('firebase/firestore');
  const { firestore } = await import('#platform/firestore/firestore-client.ts');
  try {
    await setDoc(doc(await firestore(), paths.trackingView(orderId)), {
      placedAt: Timestamp.fromMillis(placedAt),
      expiresAt: Timestamp.fromMillis(serverNow() + trackingViewLifetimeMs),
    });
  } catch {
    // Another device of theirs was first, or the order has just been closed: it's only a figure.
  }
}
