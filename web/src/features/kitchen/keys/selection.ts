/**
 * The ticket that the keys work on, and whether the screen scrolls to it. Keys and links scroll to
 * the ticket; a tap never does: content that scrolls between finger down and finger up is not what
 * was pressed, and after "Start" the ticket is in another lane while the finger is still here.
 */
import { useLayoutEffect } from 'react';
import { createStore, type Store, useSelected } from '#lib/store.ts';

/** Null until one is selected. */
export const selectedTicket: Store<string | null> = createStore<string | null>(null);

let isFollowing = true;

/** Whether to scroll the selected ticket into view; false while the user works with a pointer. */
export function followsSelection(): boolean {
  return isFollowing;
}

/** Selects a ticket and scrolls to it, whichever input was used last. */
export function showTicket(orderId: string): void {
  isFollowing = true;
  selectedTicket.set(orderId);
}

/** Tracks whether keys or a pointer were used last. */
export function useSelectionInput(): void {
  useLayoutEffect(() => {
    const byPointer = () => {
      isFollowing = false;
    };
    const byKey = () => {
      isFollowing = true;
    };
    // In the capture phase, before anything on the page reacts to them.
    window.addEventListener('pointerdown', byPointer, true);
    window.addEventListener('keydown', byKey, true);
    return () => {
      window.removeEventListener('pointerdown', byPointer, true);
      window.removeEventListener('keydown', byKey, true);
    };
  }, []);
}

/** Whether this ticket is selected. Only the previous and the new ticket render again. */
export function useIsSelected(orderId: string): boolean {
  return useSelected(selectedTicket, (selected) => selected === orderId);
}
