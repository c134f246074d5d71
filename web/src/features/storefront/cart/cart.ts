/**
 * This browser's cart, kept in local storage so that it survives a reload and is shared by all
 * tabs. Every change starts from what is stored because another tab may have just changed it.
 */
import { nextOrderId } from '#entities/order/next-order-id.ts';
import { createStore, type Store } from '#lib/store.ts';
import { type Cart, readCart } from './cart-state.ts';

const key = 'fireline.cart';

export interface CartStore extends Pick<Store<Cart>, 'get' | 'subscribe'> {
  change(step: (cart: Cart) => Cart): void;
}

/** `tabs` emits `storage` events for changes made by other tabs: the window. */
export function createCartStore(
  storage: Pick<Storage, 'getItem' | 'setItem'>,
  tabs: Pick<EventTarget, 'addEventListener'>,
): CartStore {
  const store = createStore<Cart>(stored() ?? { orderId: nextOrderId(), lines: [], sent: [] });
  save();
  tabs.addEventListener('storage', (event) => {
    // A null key means that everything was cleared.
    if ('key' in event && event.key !== key && event.key !== null) return;
    store.set(stored() ?? { orderId: nextOrderId(), lines: [], sent: [] });
  });

  function stored(): Cart | null {
    try {
      return readCart(storage.getItem(key));
    } catch {
      return null;
    }
  }

  function save(): void {
    try {
      storage.setItem(key, JSON.stringify(store.get()));
    } catch {
      // Storage is blocked or full: the cart lasts as long as the page.
    }
  }

  return {
    get: store.get,
    subscribe: store.subscribe,
    change(step) {
      store.set(step(stored() ?? store.get()));
      save();
    },
  };
}
