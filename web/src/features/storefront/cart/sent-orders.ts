/**
 * Finds out the outcome of a cart that was sent. By then, the page that sent it is usually gone,
 * and the tab may be, too. So the order's own document is the answer, in every tab and after a
 * reload.
 */

import type { Order } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import { sources } from '#entities/shop/sources.ts';
import { serverNow } from '#lib/time/clock.ts';
import { knownSession } from '#platform/auth/session.ts';
import { watchLive } from '#platform/live/live.ts';
import type { Entry, Live } from '#platform/live/state.ts';
import { unsent } from '#platform/outbox/unsent.ts';
import type { CartStore } from './cart.ts';
import { type SentOrder, withoutSentOrder, withRestoredLines } from './cart-state.ts';

/** After this long (ms), an order that the server doesn't know won't arrive anymore. */
const patience = 30_000;

export type SendOutcome =
  | 'unknown'
  | 'arrived'
  /** The server has no such order and none is queued: the same id can be used again. */
  | 'not-sent'
  /** The order exists but was closed before the shop accepted it: the next one needs a new id. */
  | 'turned-down';

/** What the order's document says about an order that was sent `age` ms ago. */
export function sendOutcomeOf(
  order: Live<Entry<Order> | null>,
  {
    age,
    isSignedIn,
    isWaiting = false,
  }: {
    readonly age: number;
    readonly isSignedIn: boolean;
    /** Whether it is still waiting to be sent, or sent again, from this device. */
    readonly isWaiting?: boolean;
  },
): SendOutcome {
  if (order.status === 'loading') return 'unknown';
  if (order.status === 'error') {
    // Signed-in users may read an order that doesn't exist. So a denial means that it exists and
    // belongs to someone else: another account has used this browser since.
    const isDenied = order.error.code === 'not-allowed' && isSignedIn && age > patience;
    return isDenied ? 'arrived' : 'unknown';
  }
  if (order.data === null) {
    return order.fromCache || isWaiting || age < patience ? 'unknown' : 'not-sent';
  }
  if (order.data.hasPendingWrites) return 'unknown';
  const { status, version } = order.data.data;
  if (status === 'placed') return 'unknown';
  return version === 1 && (status === 'rejected' || status === 'cancelled')
    ? 'turned-down'
    : 'arrived';
}

function isUnsent(orderId: string): boolean {
  return unsent.get().some(({ path }) => path === paths.order(orderId));
}

/** Watches the orders that have left the cart until the outcome of each is known. */
export function followSentOrders(cart: CartStore): void {
  const watched = new Map<string, () => void>();
  function sync() {
    const { sent } = cart.get();
    for (const order of sent) {
      if (!watched.has(order.orderId)) watched.set(order.orderId, follow(cart, order));
    }
    for (const [orderId, stop] of watched) {
      if (sent.some((order) => order.orderId === orderId)) continue;
      watched.delete(orderId);
      stop();
    }
  }
  cart.subscribe(sync);
  sync();
}

function follow(cart: CartStore, { orderId, at }: SentOrder): () => void {
  let latest: Live<Entry<Order> | null> = { status: 'loading' };
  const decide = async () => {
    const session = await knownSession();
    const isSignedIn = session.status === 'signed-in';
    settle(
      cart,
      orderId,
      sendOutcomeOf(latest, { age: serverNow() - at, isSignedIn, isWaiting: isUnsent(orderId) }),
    );
  };
  const leave = watchLive(sources.order(orderId), (order) => {
    latest = order;
    void decide();
  });
  // A missing document means nothing until the order has had time to get there.
  const stopWaiting = unsent.subscribe(() => void decide());
  const timer = setTimeout(() => void decide(), Math.max(0, at + patience - serverNow()) + 1);
  return () => {
    clearTimeout(timer);
    stopWaiting();
    leave();
  };
}

function settle(cart: CartStore, orderId: string, outcome: SendOutcome): void {
  if (outcome === 'arrived') cart.change((current) => withoutSentOrder(current, orderId));
  if (outcome === 'not-sent') cart.change((current) => withRestoredLines(current, orderId, null));
  if (outcome === 'turned-down') {
    cart.change((current) => withRestoredLines(current, orderId, current.orderId));
  }
}
