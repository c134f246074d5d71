/**
 * Decides which tab of this browser does something that must happen once, such as ringing for a
 * notification: all tabs hear about it, one gets the claim. It uses Web Locks, which all tabs of
 * the browser share.
 */
import { minute } from '@fireline/domain/time/durations';

/** How long a claim is held (ms), so that a tab that hears about it late doesn't repeat it. */
const heldFor = 3 * minute;

/** Resolves to whether this tab got the claim. Without Web Locks, every tab does. */
export async function claim(name: string): Promise<boolean> {
  if (!navigator.locks) return true;
  return await new Promise((resolve) => {
    navigator.locks
      .request(`fireline.${name}`, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        return lock && new Promise((release) => setTimeout(release, heldFor));
      })
      .catch((error: unknown) => {
        // The page is closing: leave it to the tabs that stay open.
        console.warn(`${name} could not be claimed.`, error);
        resolve(false);
      });
  });
}
