/**
 * The effects of an order's move, as plain values: the timeline event, the notifications, the
 * tracking page, and the email. Functions write them in one batch; nothing here touches a database,
 * so every text and every recipient can be tested as a value.
 */

import type { Audience } from '../inbox/audience.ts';
import type { Notification, OrderEvent } from '../inbox/notification.ts';
import { type NotificationText, notificationTextOf } from '../inbox/notification-text.ts';
import { type MailKind, mailKindOf } from '../mail/kinds.ts';
import { day } from '../time/durations.ts';
import { type KnownShop, languageOf, staffLanguage } from './language.ts';
import { orderNumber } from './number.ts';
import { type Order, progressOf } from './schema.ts';
import { isFinal, type OrderStatus } from './status.ts';
import type { TrackedOrder } from './tracking.ts';

/** How long things are kept, in milliseconds. Each move extends the page of an open order. */
export const lifetimes = {
  notification: 30 * day,
  mail: 30 * day,
  openTrackingPage: 14 * day,
  closedTrackingPage: 2 * day,
} as const;

export interface Move {
  readonly orderId: string;
  /** The order after the move. */
  readonly order: Order;
  /** Null for the first status. */
  readonly from: OrderStatus | null;
}

export interface AddressedNotification {
  /** A uid, `admin` or `kitchen`. */
  readonly inbox: string;
  readonly notification: Notification;
}

export interface Effects {
  readonly event: OrderEvent;
  readonly notifications: readonly AddressedNotification[];
  /** Null before verification gives the order a token. */
  readonly tracking: { readonly token: string; readonly page: TrackedOrder } | null;
  /**
   * The kind of the customer's email, sent if they left an address and want it; null if this step
   * sends none.
   */
  readonly mail: MailKind | null;
}

/**
 * The effects of `move`. The same move always gives the same effects; `shop`, null before it was
 * set up, decides on languages only.
 */
export function effectsOf(move: Move, shop: KnownShop): Effects {
  return {
    event: eventOf(move),
    notifications: notificationsOf(move, shop),
    tracking: trackingOf(move.orderId, move.order),
    mail: mailKindOf(move),
  };
}

/**
 * The tracking page of an order: its progress and the first name, nothing else about the person.
 */
export function trackingOf(orderId: string, order: Order): Effects['tracking'] {
  if (!order.trackingToken) return null;
  return {
    token: order.trackingToken,
    page: {
      number: orderNumber(orderId),
      ...(order.callNumber !== undefined && { callNumber: order.callNumber }),
      status: order.status,
      version: order.version,
      statusTimes: order.statusTimes,
      progress: progressOf(order),
      estimate: order.estimate ?? null,
      type: order.fulfilment.type,
      firstName: order.customerName.trim().split(/\s+/)[0] ?? '',
      updatedAt: order.updatedAt,
      expiresAt:
        order.updatedAt +
        (isFinal(order.status) ? lifetimes.closedTrackingPage : lifetimes.openTrackingPage),
    },
  };
}

/** When the move was made: the server time in the move itself. */
export function movedAt(order: Order): number {
  return order.statusTimes[order.status] ?? order.updatedAt;
}

/** The entry of the timeline. */
export function eventOf({ order, from }: Move): OrderEvent {
  return {
    type: 'status',
    version: order.version,
    from,
    to: order.status,
    by: order.changedBy,
    reason: order.reason,
    at: movedAt(order),
  };
}

function notificationsOf(move: Move, shop: KnownShop): readonly AddressedNotification[] {
  const { order } = move;
  const recipients = [
    { inbox: order.customerId, audience: 'customer' },
    { inbox: 'admin', audience: 'admin' },
    { inbox: 'kitchen', audience: 'kitchen' },
    ...(order.courierId ? [{ inbox: order.courierId, audience: 'courier' } as const] : []),
  ] as const;
  return recipients.flatMap(({ inbox, audience }) => {
    const language = audience === 'customer' ? languageOf(order, shop) : staffLanguage(shop);
    const text = notificationTextOf(audience, move, language);
    return text ? [{ inbox, notification: notificationOf(move, audience, text) }] : [];
  });
}

function notificationOf(
  { orderId, order, from }: Move,
  audience: Audience,
  text: NotificationText,
): Notification {
  const createdAt = movedAt(order);
  const { uid, role } = order.changedBy;
  return {
    orderId,
    version: order.version,
    audience,
    by: role === 'system' ? null : uid,
    type: 'order-status',
    ...text,
    data: { from, to: order.status },
    createdAt,
    readBy: {},
    expiresAt: createdAt + lifetimes.notification,
  };
}
