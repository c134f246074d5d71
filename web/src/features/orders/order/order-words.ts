/** An order in sentences, from the customer's point of view. */

import type { OrderEvent } from '@fireline/domain/inbox/notification';
import { sortedLines } from '@fireline/domain/order/lines';
import { isAsking, type Order, type OrderLine } from '@fireline/domain/order/schema';
import type { ActorRole } from '@fireline/domain/order/transitions';
import { texts } from '@fireline/domain/texts/texts';
import type { OrderHeadline } from '#entities/order/status/order-headline.ts';
import type { Connection } from '#platform/connection/connection.ts';
import type { Entry } from '#platform/live/state.ts';

/**
 * `2 × Latte, Croissant`. An order that was never priced has no lines; then it uses the menu's
 * names (product id → name) or just the number of items.
 */
export function contentsOf(
  order: Pick<Order, 'lines' | 'items'>,
  names: ReadonlyMap<string, string> = new Map(),
): string {
  const lines = sortedLines(order).map(([, line]) => line);
  if (lines.length > 0) return lines.map(piecesOf).join(', ');
  const items = order.items.map(({ productId, quantity }) => {
    const name = names.get(productId);
    return name === undefined ? null : { quantity, name };
  });
  const known = items.filter((item) => item !== null);
  if (known.length === items.length) return known.map(piecesOf).join(', ');
  const pieces = order.items.reduce((sum, { quantity }) => sum + quantity, 0);
  return texts.orders.items({ count: pieces });
}

function piecesOf({ quantity, name }: Pick<OrderLine, 'quantity' | 'name'>): string {
  return quantity === 1 ? name : `${quantity} × ${name}`;
}

export interface PendingWords extends OrderHeadline {
  /** Shown in place of the status. */
  readonly badge: string;
}

/** While the server hasn't confirmed a change made on this device: what is actually true. */
export function pendingWords(
  { data, hasPendingWrites }: Pick<Entry<Order>, 'data' | 'hasPendingWrites'>,
  connection: Connection['state'],
): PendingWords | undefined {
  if (!hasPendingWrites) return undefined;
  const t = texts.orders;
  const isOffline = connection === 'offline';
  const isCutOff = isOffline || connection === 'unreachable';
  const text = isCutOff ? t.sentLater : t.takesAMoment;
  if (data.status === 'placed') {
    if (!isCutOff) return { badge: t.sendingBadge, title: t.sending, text };
    return { badge: t.unsentBadge, title: isOffline ? t.unsentOffline : t.unsentUnreachable, text };
  }
  if (data.status === 'cancelled') {
    if (!isCutOff) return { badge: t.canceling, title: t.canceling, text };
    const title = isOffline ? t.uncanceledOffline : t.uncanceledUnreachable;
    return { badge: t.uncanceledBadge, title, text };
  }
  return undefined;
}

/** In place of "sent", for an order that waits for its payment online. */
export function paymentWords({ status, online }: Order): PendingWords | undefined {
  if (status !== 'placed' || online === undefined) return undefined;
  const badge = texts.payment.onlineState({ state: online.state });
  if (online.state === 'waiting') {
    return { badge, title: texts.payment.waitingTitle, text: texts.payment.waitingText };
  }
  if (online.state === 'failed') {
    return { badge, title: texts.payment.failedTitle, text: texts.payment.failedText };
  }
  return undefined;
}

/** In place of "declined", for an order that the customer is asked about; the reason says what. */
export function questionOf(order: Order): OrderHeadline | undefined {
  if (!isAsking(order)) return undefined;
  return { title: texts.orders.askingTitle, text: texts.orders.askingText };
}

/** Who ended the order and why, from the point of view of `uid`; null while it's open. */
export function endingOf(order: Order, uid: string): string | null {
  const { status, changedBy, reason } = order;
  if (status !== 'cancelled' && status !== 'rejected') return null;
  // Fireline never ends an order without a reason, and the reason says it all.
  if (changedBy.role === 'system') return reason ?? texts.orders.endedAutomatically;
  const who = changedBy.uid === uid ? 'you' : changedBy.role;
  if (status === 'cancelled') {
    return reason === null
      ? texts.orders.canceledBy({ who })
      : texts.orders.canceledByBecause({ who, reason });
  }
  return reason === null
    ? texts.orders.declinedBy({ who })
    : texts.orders.declinedByBecause({ who, reason });
}

/** What happened, in a word: `Ready`, `Back in preparation`, or the place of a checkpoint. */
export function eventWords({
  from,
  to,
  place,
}: Pick<OrderEvent, 'from' | 'to'> & { readonly place?: string | undefined }): string {
  if (to === null) return place || texts.orders.eventOnItsWay;
  if (from === to) return texts.orders.itemsChanged;
  if (from === 'ready' && to === 'preparing') return texts.orders.eventPreparingAgain;
  if (from === 'out_for_delivery' && to === 'ready') return texts.orders.eventNotDelivered;
  return texts.status[to];
}

const authorKeys = {
  customer: 'byCustomer',
  admin: 'byShop',
  kitchen: 'byKitchen',
  courier: 'byCourier',
  system: null,
} as const satisfies Record<ActorRole, keyof typeof texts.orders | null>;

/** Who did it, in the customer's words; null for automatic events. */
export function eventAuthor({ by, source }: Pick<OrderEvent, 'by' | 'source'>): string | null {
  if (source === 'carrier') return texts.orders.byCarrier;
  const key = by && authorKeys[by.role];
  return key && texts.orders[key];
}
