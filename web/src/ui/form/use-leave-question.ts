import { useContext, useEffect, useState } from 'react';
import { UNSAFE_NavigationContext } from 'react-router-dom';
import { guardHistory } from '#lib/history-guard.ts';
import { useUnsavedWork } from '#lib/unsaved-work.ts';

/**
 * While `isEdited`, holds back navigation (by a link, or back and forward) until `leave` is called,
 * and makes the browser ask before it closes the tab. The router's `useBlocker` needs its data
 * router, which isn't used here.
 */
export function useLeaveQuestion(isEdited: boolean): {
  /** The user wants to leave the page: ask. */
  readonly isAsked: boolean;
  readonly leave: () => void;
  readonly stay: () => void;
} {
  const { navigator } = useContext(UNSAFE_NavigationContext);
  const [held, setHeld] = useState<(() => void) | null>(null);
  useUnsavedWork(isEdited);

  useEffect(() => {
    if (!isEdited) return;
    const { push, replace } = navigator;
    navigator.push = (...target) => setHeld(() => () => push.apply(navigator, target));
    navigator.replace = (...target) => setHeld(() => () => replace.apply(navigator, target));
    const letGo = holdHistory((go) => setHeld(() => go));
    return () => {
      Object.assign(navigator, { push, replace });
      letGo();
    };
  }, [isEdited, navigator]);

  return {
    isAsked: held !== null,
    leave: () => {
      held?.();
      setHeld(null);
    },
    stay: () => setHeld(null),
  };
}

/**
 * Back and forward have already happened when a page hears about them: they are reversed before the
 * router notices, and `onHeld` gets a function that repeats them. The router numbers its entries in
 * `history.state.idx`; an entry without a number is another position on this page.
 */
function holdHistory(onHeld: (go: () => void) => void): () => void {
  const here = indexOf(history.state);
  let isTakingBack = false;
  let isLeaving = false;
  function onPopState(event: PopStateEvent) {
    const there = indexOf(event.state);
    if (isLeaving || here === null || there === null) return;
    if (isTakingBack) {
      isTakingBack = false;
      event.stopImmediatePropagation();
      return;
    }
    if (there === here) return;
    event.stopImmediatePropagation();
    isTakingBack = true;
    history.go(here - there);
    onHeld(() => {
      isLeaving = true;
      history.go(there - here);
    });
  }
  guardHistory(onPopState);
  return () => guardHistory(null);
}

function indexOf(state: unknown): number | null {
  if (typeof state !== 'object' || state === null || !('idx' in state)) return null;
  return typeof state.idx === 'number' ? state.idx : null;
}
