/** Who acts on this screen, if it's a paired one and somebody has a PIN. */
import type { PinHolder } from '@fireline/domain/access/pin';
import { minute } from '@fireline/domain/time/durations';
import { useEffect } from 'react';
import { leaveScreen } from '#entities/screen/person-mutations.ts';
import { sources } from '#entities/shop/sources.ts';
import { pinSources } from '#entities/user/pin-sources.ts';
import { serverNow } from '#lib/time/clock.ts';
import { useNow } from '#lib/time/use-now.ts';
import { type PersonHere, setPersonHere, usePersonHere } from '#platform/auth/person-here.ts';
import { useLiveDocument, useLiveQuery } from '#platform/live/live.ts';
import type { Entry } from '#platform/live/state.ts';
import { undoList } from '../tickets/kitchen-actions.ts';

/** Who doesn't touch the screen for this long (ms) has to type their PIN again. */
export const idleAfter = 10 * minute;

export interface ScreenPerson {
  /** Who can type a PIN here; empty: the screen asks nobody. */
  readonly holders: readonly Entry<PinHolder>[];
  readonly person: PersonHere | null;
}

export function usePerson(screen: string): ScreenPerson {
  const own = useLiveDocument(sources.user(screen));
  const isShared = own.status === 'ready' && own.data?.data.staff?.isScreen === true;
  const holders = useLiveQuery(isShared ? pinSources.holders() : null);
  const person = usePersonHere(screen);
  useEnd(screen, person);
  return { holders: holders.status === 'ready' ? holders.data.entries : [], person };
}

/** Ends it when nobody touches the screen, when it has lasted a shift, or when the PIN is gone. */
function useEnd(screen: string, person: PersonHere | null): void {
  const uid = person?.uid ?? null;
  const holder = useLiveDocument(uid === null ? null : pinSources.holder(uid));
  useTouches(screen, person);
  useNow(5000);
  const isOver =
    person !== null &&
    (Date.now() - person.usedAt > idleAfter ||
      serverNow() >= person.expiresAt ||
      // A newer PIN; what is known here may still be an older one.
      (holder.status === 'ready' &&
        !holder.fromCache &&
        !(holder.data && holder.data.data.setAt <= person.pinSetAt)));
  useEffect(() => {
    if (uid !== null && isOver) leave(screen, uid);
  }, [screen, uid, isOver]);
}

function useTouches(screen: string, person: PersonHere | null): void {
  useEffect(() => {
    if (person === null) return;
    const touch = () => {
      const usedAt = Date.now();
      if (usedAt - person.usedAt > 10_000) setPersonHere(screen, { ...person, usedAt });
    };
    const events = ['pointerdown', 'keydown'] as const;
    for (const event of events) window.addEventListener(event, touch);
    return () => {
      for (const event of events) window.removeEventListener(event, touch);
    };
  }, [screen, person]);
}

/** Someone has typed their PIN; the person who was here before is done. */
export function arrive(screen: string, before: PersonHere | null, person: PersonHere): void {
  if (before !== null && before.uid !== person.uid) leave(screen, before.uid);
  setPersonHere(screen, person);
}

/** What they have pressed goes out first, and can't be undone by whoever comes next. */
export function leave(screen: string, uid: string): void {
  undoList.settle();
  for (const { key } of undoList.open.get()) undoList.close(key);
  void leaveScreen({ screen, uid });
  setPersonHere(screen, null);
}
