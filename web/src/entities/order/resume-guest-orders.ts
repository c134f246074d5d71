import { whenRecognised } from '#platform/auth/session.ts';
import { adoptionKey } from './adoption-key.ts';

/** A guest's orders that could not be taken along when somebody signed in are tried again. */
export function resumeGuestOrders(): void {
  whenRecognised((uid) => {
    if (!hasOpenAdoption()) return;
    import('./guest-orders.ts')
      .then(({ resumeTaking }) => resumeTaking(uid))
      .catch((error: unknown) => console.warn('The guest’s orders could not be moved yet.', error));
  });
}

function hasOpenAdoption(): boolean {
  try {
    return localStorage.getItem(adoptionKey) !== null;
  } catch {
    // The browser keeps nothing for this site.
    return false;
  }
}
