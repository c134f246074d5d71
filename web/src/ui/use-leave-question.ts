import { useContext, useEffect, useState } from 'react';
import { UNSAFE_NavigationContext } from 'react-router-dom';

/**
 * While `isEdited`, going to another page is held back until `leave` is called, and the browser asks
 * before it closes the tab. Without the router's data loading there is no `useBlocker`.
 */
export function useLeaveQuestion(isEdited: boolean): {
  /** The page wants to be left: ask. */
  readonly isAsked: boolean;
  readonly leave: () => void;
  readonly stay: () => void;
} {
  const { navigator } = useContext(UNSAFE_NavigationContext);
  const [held, setHeld] = useState<(() => void) | null>(null);

  useEffect(() => {
    if (!isEdited) return;
    const { push, replace } = navigator;
    navigator.push = (...target) => setHeld(() => () => push.apply(navigator, target));
    navigator.replace = (...target) => setHeld(() => () => replace.apply(navigator, target));
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => {
      Object.assign(navigator, { push, replace });
      removeEventListener('beforeunload', warn);
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
