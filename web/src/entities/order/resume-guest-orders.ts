import { tryLocal } from '#lib/try-local.ts';
import { whenRecognised } from '#platform/auth/session.ts';
import { adoptionKey } from './adoption-key.ts';

/** Retries moving a guest's orders that couldn't be moved when they signed in. */
export function resumeGuestOrders(): void {
  whenRecognised((uid) => {
    if (!tryLocal((storage) => storage.getItem(adoptionKey))) return;
    import('./guest-orders.ts')
      .then(({ resumeAdoption }) => resumeAdoption(uid))
      .catch((error: unknown) => console.warn('The guest’s orders could not be moved yet.', error));
  });
}
