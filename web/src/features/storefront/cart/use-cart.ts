/** The browser's cart for components, checked against the live menu. */

import type { Product } from '@fireline/domain/catalog/product';
import type { PriceSettings } from '@fireline/domain/money/pricing';
import type { FulfilmentType } from '@fireline/domain/order/status';
import { useMemo, useSyncExternalStore } from 'react';
import { afterPaint } from '#lib/after-paint.ts';
import type { Live, LiveList } from '#platform/live/state.ts';
import { browserStorage } from './browser-storage.ts';
import { type CartStore, createCartStore } from './cart.ts';
import { type CheckedCart, checkCart } from './cart-check.ts';
import type { Cart } from './cart-state.ts';

let browserCart: CartStore | undefined;

/** The one cart of this browser. */
export function cartStore(): CartStore {
  browserCart ??= startCart();
  return browserCart;
}

/** The first paint waits neither for the fate of sent orders nor for the account's cart. */
function startCart(): CartStore {
  const cart = createCartStore(browserStorage(), window);
  afterPaint()
    .then(() => import('./cart-work.ts'))
    .then(({ startCartWork }) => startCartWork(cart))
    .catch((error: unknown) => console.error('Sent orders are not followed.', error));
  return cart;
}

export function useCart(): Cart {
  const store = cartStore();
  return useSyncExternalStore(store.subscribe, store.get);
}

/**
 * Null until the menu and the shop have loaded: before that, nothing can be said about the lines.
 */
export function useCheckedCart(
  cart: Cart,
  menu: Live<LiveList<Product>>,
  shop: PriceSettings | null,
  type: FulfilmentType,
): CheckedCart | null {
  const list = menu.status === 'ready' ? menu.data : null;
  // An empty menu that only this device has saved was never loaded.
  const isKnown = menu.status === 'ready' && !(menu.fromCache && menu.data.entries.length === 0);
  return useMemo(() => {
    if (!list || !isKnown || !shop) return null;
    const products = new Map(list.entries.map(({ id, data }) => [id, data]));
    return checkCart(cart.lines, products, shop, type);
  }, [cart.lines, list, isKnown, shop, type]);
}
