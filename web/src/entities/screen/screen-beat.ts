/**
 * The heartbeat of a staff screen: `screens/{screenId}` is written when something about the screen
 * changes and every half minute while the connection is live. The last heartbeat tells others
 * whether the screen is still there, and which order is open on it.
 */
import { paths } from '@fireline/domain/paths';
import { heartbeatIntervalMs, type Screen } from '@fireline/domain/shop/screen';
import { useEffect } from 'react';
import { afterPaint } from '#lib/after-paint.ts';
import { createStore, type Store, useStore } from '#lib/store.ts';
import { useIsLive } from '#platform/connection/connection.ts';
import { recordClockSample } from '#platform/connection/server-clock.ts';
import { buildId } from './build-id.ts';

export interface ScreenFacts extends Pick<Screen, 'name' | 'uid' | 'surface' | 'station'> {
  /** A document id: this tab's, or one that a wall screen keeps. */
  readonly id: string;
}

/**
 * When (ms, the device's clock) the heartbeat that is still unanswered was sent; null if none is.
 */
export const unansweredBeat: Store<number | null> = createStore<number | null>(null);

/** How long (ms) the server took to answer this tab's previous heartbeat. */
let answeredInMs: number | null = null;

const viewed = createStore<string | null>(null);
const tabKey = 'fireline.screen';

/**
 * Sends heartbeats while the component is mounted; none for `null`. Leaving the surface signs off.
 */
export function useScreenBeat(facts: ScreenFacts | null): void {
  const isLive = useIsLive();
  const viewing = useStore(viewed);
  const { id, name, uid, surface, station } = facts ?? nothing;

  useEffect(() => {
    if (id === null || !isLive) return;
    // A queued heartbeat would claim that the screen was there when it wasn't.
    const send = () => void beat({ id, name, uid, surface, station }, viewing);
    send();
    const timer = setInterval(send, heartbeatIntervalMs);
    return () => clearInterval(timer);
  }, [id, name, uid, surface, station, viewing, isLive]);

  useEffect(() => {
    if (id === null) return;
    return () => void sayGoodbye(id);
  }, [id]);
}

/** While the component is mounted, this screen shows the order; `null` for none. */
export function useViewing(orderId: string | null): void {
  useEffect(() => {
    if (orderId === null) return;
    viewed.set(orderId);
    return () => viewed.set(null);
  }, [orderId]);
}

/** The id of this tab's screen for `uid`: it survives a reload and differs between tabs. */
export function tabScreenId(uid: string): string {
  try {
    const known = sessionStorage.getItem(tabKey) ?? crypto.randomUUID();
    sessionStorage.setItem(tabKey, known);
    return `${uid}_${known}`;
  } catch {
    // The browser stores nothing for this site: keep the id for the page's lifetime.
    unkept ??= crypto.randomUUID();
    return `${uid}_${unkept}`;
  }
}

let unkept: string | undefined;
const nothing = { id: null, name: '', uid: '', surface: 'admin', station: null } as const;

async function beat({ id, ...facts }: ScreenFacts, viewing: string | null): Promise<void> {
  await afterPaint();
  const { doc, getDocFromCache, serverTimestamp, setDoc } = await import('firebase/firestore');
  const { firestore } = await import('#platform/firestore/firestore-client.ts');
  const reference = doc(await firestore(), paths.screen(id));
  const sentAt = Date.now();
  if (unansweredBeat.get() === null) unansweredBeat.set(sentAt);
  try {
    await setDoc(reference, {
      ...facts,
      viewing,
      lastBeatAt: serverTimestamp(),
      version: buildId(),
      answeredInMs,
    });
    const answeredAt = Date.now();
    // A device that slept in between says nothing about the server.
    answeredInMs = Math.min(answeredAt - sentAt, 60_000);
    unansweredBeat.set(null);
    // The cache has the server's timestamp as soon as the server has answered.
    const lastBeatAt: unknown = (await getDocFromCache(reference)).get('lastBeatAt')?.toMillis();
    if (typeof lastBeatAt === 'number') {
      recordClockSample({ sentAt, answeredAt, serverTime: lastBeatAt });
    }
  } catch (error) {
    unansweredBeat.set(null);
    console.warn('This screen couldn’t report that it’s on.', error);
  }
}

async function sayGoodbye(id: string): Promise<void> {
  const { deleteDoc, doc } = await import('firebase/firestore');
  const { firestore } = await import('#platform/firestore/firestore-client.ts');
  try {
    await deleteDoc(doc(await firestore(), paths.screen(id)));
  } catch {
    // It never sent a heartbeat, or someone else is signed in by now: it expires after a day.
  }
}
