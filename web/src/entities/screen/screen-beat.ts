/**
 * Says that a screen of the staff is there: `screens/{screenId}` is written when something about it
 * changes and every half minute, while the connection is live. Others see from its last beat
 * whether it still is, and which order is open on it.
 */
import { paths } from '@fireline/domain/paths';
import { beatEvery, type Screen } from '@fireline/domain/shop/screen';
import { useEffect } from 'react';
import { createStore, type Store, useStore } from '#lib/store.ts';
import { useConnection } from '#platform/connection/connection.ts';
import { recordClockSample } from '#platform/connection/server-clock.ts';

export interface ScreenFacts extends Pick<Screen, 'name' | 'uid' | 'surface' | 'station'> {
  /** A document id: that of this tab, or one that a wall screen keeps. */
  readonly id: string;
}

/** Since when (ms, the device's clock) a beat waits for the server's answer; null while none does. */
export const unansweredBeat: Store<number | null> = createStore<number | null>(null);

const viewed = createStore<string | null>(null);
const tabKey = 'fireline.screen';

/** Beats while the component is there; `null` beats nothing. Leaving the surface says goodbye. */
export function useScreenBeat(facts: ScreenFacts | null): void {
  const isLive = useConnection().state === 'live';
  const viewing = useStore(viewed);
  const { id, name, uid, surface, station } = facts ?? nothing;

  useEffect(() => {
    if (id === null || !isLive) return;
    // A beat that waited in the queue would say that the screen was there when it was not.
    const send = () => void beat({ id, name, uid, surface, station }, viewing);
    send();
    const timer = setInterval(send, beatEvery);
    return () => clearInterval(timer);
  }, [id, name, uid, surface, station, viewing, isLive]);

  useEffect(() => {
    if (id === null) return;
    return () => void sayGoodbye(id);
  }, [id]);
}

/** While the component is there, this screen shows the order; `null` for none. */
export function useViewing(orderId: string | null): void {
  useEffect(() => {
    if (orderId === null) return;
    viewed.set(orderId);
    return () => viewed.set(null);
  }, [orderId]);
}

/** The id of this tab's screen for `uid`: the same after a reload, another one in another tab. */
export function tabScreenId(uid: string): string {
  try {
    const known = sessionStorage.getItem(tabKey) ?? crypto.randomUUID();
    sessionStorage.setItem(tabKey, known);
    return `${uid}_${known}`;
  } catch {
    // The browser keeps nothing for this site: as long as the page lives.
    unkept ??= crypto.randomUUID();
    return `${uid}_${unkept}`;
  }
}

let unkept: string | undefined;
const nothing = { id: null, name: '', uid: '', surface: 'admin', station: null } as const;

async function beat({ id, ...facts }: ScreenFacts, viewing: string | null): Promise<void> {
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
      version: __APP_VERSION__,
    });
    const answeredAt = Date.now();
    unansweredBeat.set(null);
    // The cache holds the time that the server gave, from the moment of its answer.
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
    // It never beat, or somebody else is signed in by now: it is forgotten after a day.
  }
}
