/**
 * Whether somebody has typed what is not saved yet, in whatever form: nothing that Fireline does by
 * itself (a reload as the last step of recovery) may take it, and the browser asks before it closes
 * the tab.
 */
import { useEffect } from 'react';

let forms = 0;

export function hasUnsavedWork(): boolean {
  return forms > 0;
}

/** While `isEdited`, this form has something to lose. */
export function useUnsavedWork(isEdited: boolean): void {
  useEffect(() => {
    if (!isEdited) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    forms += 1;
    window.addEventListener('beforeunload', warn);
    return () => {
      forms -= 1;
      window.removeEventListener('beforeunload', warn);
    };
  }, [isEdited]);
}
