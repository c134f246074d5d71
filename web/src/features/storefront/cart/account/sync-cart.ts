/**
 * Keeps this browser's cart the same as the account's.
 *
 * `base` is what both were when they last agreed, kept beside the cart for all tabs. What the cart
 * has become since is what this browser has changed, and is sent. Whatever arrives from the account
 * is then adopted, with what is still being sent on top. Without a base, the account hasn't been
 * here before: both carts are merged, once. The tab that makes a change saves the base before the
 * cart, so the other tabs find nothing to send.
 */
import * as v from 'valibot';
import { fromJson } from '#lib/from-json.ts';
import { isEqual } from '#lib/is-equal.ts';
import type { CartStore } from '../cart.ts';
import { type CartLine, cartLineSchema } from '../cart-lines.ts';
import {
  type CartChange,
  changesBetween,
  inOrderOf,
  mergedLines,
  withChange,
} from './cart-changes.ts';

export interface AccountCart {
  /**
   * Calls `onLines` with the account's lines whenever they change; with what is unsent, too. Null if
   * it has no cart.
   */
  listen(onLines: (lines: readonly CartLine[] | null) => void): () => void;
  /** Resolves to whether the server accepted it. */
  send(change: CartChange): Promise<boolean>;
}

type CartStorage = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * Whose cart is in this browser, and what it was when it last agreed with the account's. `stored` is
 * what the account had of it, or Firestore's queue on this device: a page may be closed before a
 * change has arrived there.
 */
const baseKey = 'fireline.cart.account';
const baseSchema = v.object({
  uid: v.string(),
  lines: v.array(cartLineSchema),
  stored: v.optional(v.array(cartLineSchema)),
});

/** Removes the cart from this browser if it's an account's. A guest's stays. */
export function forgetAccountCart(
  cart: CartStore,
  storage: CartStorage,
  isOfAccount = fromJson(baseSchema, storage.getItem(baseKey)) !== null,
): void {
  if (!isOfAccount) return;
  // First, so that no other tab takes it for a change.
  storage.setItem(baseKey, 'null');
  cart.change((current) => ({ ...current, lines: [] }));
}

/** Returns what stops it, and then says whether the cart here has become the account's. */
export function syncCart(
  cart: CartStore,
  storage: CartStorage,
  uid: string,
  account: AccountCart,
): () => boolean {
  let stored: readonly CartLine[] | null = null;
  let hasCart = false;
  let isAdopting = false;
  let isOver = false;
  const unsent = new Set<CartChange>();

  const readBase = () => {
    const base = fromJson(baseSchema, storage.getItem(baseKey));
    return base?.uid === uid ? base : null;
  };
  const saveBase = (lines: readonly CartLine[]) =>
    storage.setItem(baseKey, JSON.stringify({ uid, lines, stored }));

  function send(before: readonly CartLine[], after: readonly CartLine[]): void {
    for (const change of changesBetween(before, after)) {
      unsent.add(change);
      account
        .send(change)
        .catch((error: unknown) => console.error('The cart was not saved.', error))
        .finally(() => {
          unsent.delete(change);
          adopt();
        });
    }
  }

  function sendOwn(): void {
    const base = readBase();
    const { lines } = cart.get();
    if (base === null || isAdopting || stored === null) return;
    saveBase(lines);
    send(base.lines, lines);
  }

  function adopt(): void {
    if (stored === null || isOver) return;
    const now = [...unsent].reduce(withChange, stored);
    const lines = inOrderOf(cart.get().lines, now);
    saveBase(lines);
    if (isEqual(lines, cart.get().lines)) return;
    isAdopting = true;
    cart.change((current) => ({ ...current, lines }));
    isAdopting = false;
  }

  // Without a base, nobody could tell what this browser has changed.
  if (!isKept(storage)) return () => false;
  if (readBase() === null) forgetAccountCart(cart, storage);
  const stopCart = cart.subscribe(sendOwn);
  const stopAccount = account.listen((known) => {
    // A cart is deleted with its account only: if it seems to be gone, nobody has emptied it.
    if (hasCart && known === null) return;
    hasCart = known !== null;
    const isFirst = stored === null;
    const lines = known ?? [];
    stored = lines;
    if (isFirst) {
      const base = readBase();
      const here = cart.get().lines;
      if (base) send(base.stored ?? base.lines, here);
      else send(lines, mergedLines(lines, here));
    }
    adopt();
  });

  return () => {
    isOver = true;
    stopCart();
    stopAccount();
    return stored !== null;
  };
}

function isKept(storage: CartStorage): boolean {
  try {
    storage.setItem(baseKey, storage.getItem(baseKey) ?? 'null');
    return storage.getItem(baseKey) !== null;
  } catch {
    return false;
  }
}
