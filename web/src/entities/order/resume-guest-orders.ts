import { readLocal } from '#lib/local-storage.ts';
import { whenRecognised } from '#platform/auth/session.ts';
import { adoptionKey } from './adoption-key.ts';

/** Retries moving a guest's orders that couldn't be moved when they signed in. */
export function resumeGuestOrders(): void {
  whenRecognised((uid) => {
    if (readLocal(adoptionKey) === null) return;
    import('./guest-orders.ts')
      .then(({ resumeAdoption }) => resumeAdoption(uid))
      .catch((error: unknown) => console.warn('The guest’s orders could not be moved yet.', error));
  });
}
