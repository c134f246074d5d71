import { useContext, useEffect, useState } from 'react';
import { UNSAFE_NavigationContext } from 'react-router-dom';
import { guardHistory } from '#lib/history-guard.ts';
import { useUnsavedWork } from '#lib/unsaved-work.ts';

/**
 * While `isEdited`, going to another page (by a link, or back and forward) is held back until `leave`
 * is called, and the browser asks before it closes the tab. Without the router's data loading there
 * is no `useBlocker`.
 */
export function useLeaveQuestion(isEdited: boolean): {
  /** The page wants to be left: ask. */
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
 * Back and forward have happened by the time a page hears of them: they are taken back before the
 * router hears, and `onHeld` gets what does them again. The router numbers its entries in
 * `history.state.idx`; what has no number is another place on this page.
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
