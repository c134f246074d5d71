/** What the cart does in the background, loaded after the first paint. */
import { watchSession } from '#platform/auth/session.ts';
import { forgetAccountCart } from './account/sync-cart.ts';
import { browserStorage } from './browser-storage.ts';
import type { CartStore } from './cart.ts';
import { followSentOrders } from './sent-orders.ts';

export function startCartWork(cart: CartStore): void {
  followSentOrders(cart);
  followAccount(cart);
}

/** Keeps the cart the same on all devices of the account that is signed in. */
function followAccount(cart: CartStore): void {
  let uid: string | null | undefined;
  let stopping: Promise<(() => boolean) | null> = Promise.resolve(null);
  watchSession((session) => {
    if (session.status === 'loading') return;
    const next = session.status === 'signed-in' && !session.isGuest ? session.uid : null;
    if (next === uid) return;
    uid = next;
    stopping = stopping
      .then(async (stop) => {
        // Signing out may already have removed what storage says about it.
        const isOfAccount = stop?.() || undefined;
        if (isOfAccount || next === null) forgetAccountCart(cart, browserStorage(), isOfAccount);
        if (next === null || uid !== next) return null;
        const { syncAccountCart } = await import('./account/account-cart.ts');
        return syncAccountCart(cart, next);
      })
      .catch((error: unknown) => {
        console.error('The cart is not synced.', error);
        return null;
      });
  });
}
