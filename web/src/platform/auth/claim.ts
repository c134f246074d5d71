/**
 * Who of the tabs of this browser does something that must be done once, such as ringing for a
 * notification: all of them hear of it, one gets the claim. Web Locks decide, which the browser
 * keeps for all its tabs.
 */
import { minute } from '@fireline/domain/time/durations';

/** A claim is held this long (ms), so that a tab that hears of it late does not do it again. */
const heldFor = 3 * minute;

/** Resolves to whether this tab is the one. Browsers without Web Locks let every tab be. */
export async function claim(name: string): Promise<boolean> {
  if (!navigator.locks) return true;
  return await new Promise((resolve) => {
    navigator.locks
      .request(`fireline.${name}`, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        return lock && new Promise((release) => setTimeout(release, heldFor));
      })
      .catch((error: unknown) => {
        // The page is about to go: whoever stays may have it.
        console.warn(`${name} could not be claimed.`, error);
        resolve(false);
      });
  });
}
