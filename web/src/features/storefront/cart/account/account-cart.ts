/** The cart of the signed-in account: this browser's, kept the same as `carts/{uid}`. */

import { storedCartSchema } from '@fireline/domain/cart/columns';
import { paths } from '@fireline/domain/paths';
import { changeCartLine, saveCartLines } from '#entities/cart/cart-mutations.ts';
import { document } from '#platform/firestore/source.ts';
import { watchLive } from '#platform/live/live.ts';
import { browserStorage } from '../browser-storage.ts';
import type { CartStore } from '../cart.ts';
import { syncCart } from './sync-cart.ts';

/** As `syncCart` with the account's document. */
export function syncAccountCart(cart: CartStore, uid: string): () => boolean {
  return syncCart(cart, browserStorage(), uid, {
    listen: (onLines) =>
      watchLive(document(paths.cart(uid), storedCartSchema), (state) => {
        if (state.status !== 'ready') return;
        // Nothing saved on this device doesn't mean that nothing is stored.
        if (state.data === null && state.fromCache) return;
        onLines(state.data?.data ?? null);
      }),
    send: (change) =>
      change.kind === 'lines'
        ? saveCartLines({ uid, ...change })
        : changeCartLine({ uid, ...change }),
  });
}
