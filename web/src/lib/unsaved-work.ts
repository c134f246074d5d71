/**
 * Whether someone has typed something unsaved into any form: nothing that Fireline does
 * automatically (a reload as the last step of recovery) may lose it, and the browser asks before it
 * closes the tab.
 */
import { useEffect } from 'react';

let forms = 0;

export function hasUnsavedWork(): boolean {
  return forms > 0;
}

/** Call with whether this form has unsaved changes. */
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
