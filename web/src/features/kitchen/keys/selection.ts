/**
 * The ticket that the keys work on, and whether the screen goes along with it. Keys and links take
 * the screen to the ticket; a press never does: what is scrolled between the finger's down and up is
 * not what was pressed, and after "Start" the ticket is in another lane while the finger is here.
 */
import { useEffect, useSyncExternalStore } from 'react';
import { createStore, type Store } from '#lib/store.ts';

/** Null before one is chosen. */
export const selectedTicket: Store<string | null> = createStore<string | null>(null);

let isFollowing = true;

/** Whether the chosen ticket is scrolled into view: not while somebody works with a pointer. */
export function followsSelection(): boolean {
  return isFollowing;
}

/** Chooses a ticket and takes the screen to it, whatever was used last. */
export function showTicket(orderId: string): void {
  isFollowing = true;
  selectedTicket.set(orderId);
}

/** Notes whether keys or a pointer were used last. */
export function useSelectionInput(): void {
  useEffect(() => {
    const byPointer = () => {
      isFollowing = false;
    };
    const byKey = () => {
      isFollowing = true;
    };
    // Before anything on the page acts on them.
    window.addEventListener('pointerdown', byPointer, true);
    window.addEventListener('keydown', byKey, true);
    return () => {
      window.removeEventListener('pointerdown', byPointer, true);
      window.removeEventListener('keydown', byKey, true);
    };
  }, []);
}

/** Whether the keys work on this ticket; only the one that was and the one that is draw again. */
export function useIsSelected(orderId: string): boolean {
  return useSyncExternalStore(selectedTicket.subscribe, () => selectedTicket.get() === orderId);
}
