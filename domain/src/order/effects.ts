/**
 * The effects of an order's transition, as plain values: the timeline event, the notifications, the
 * tracking page, and the email. Functions write them in one batch; nothing here touches a database,
 * so every text and every recipient can be tested as a value.
 */

import { changeWords } from '../changes/change-words.ts';
import type { Writable } from '../codec/encode.ts';
import { serverTime } from '../codec/server-time.ts';
import type { ShipmentInput } from '../delivery/schema.ts';
import type { Audience } from '../inbox/audience.ts';
import { newNotification, notificationLifetime } from '../inbox/new-notification.ts';
import type {
  Notification,
  notificationSchema,
  OrderEvent,
  orderEventSchema,
} from '../inbox/notification.ts';
import { type NotificationText, notificationTextOf } from '../inbox/notification-text.ts';
import { type MailKind, mailKindOf } from '../mail/kinds.ts';
import { day } from '../time/durations.ts';
import { courierNotification, isOnOffer } from './courier-news.ts';
import { type KnownShop, localeOf, staffLocale } from './language.ts';
import { orderNumber } from './number.ts';
import { type Order, progressOf } from './schema.ts';
import { isFinal, type OrderStatus } from './status.ts';
import type { TrackedOrder, trackedOrderSchema } from './tracking.ts';
import { transitionedAt } from './transitioned-at.ts';

/** How long things are kept, in milliseconds. Each transition extends the page of an open order. */
export const lifetimes = {
  notification: notificationLifetime,
  mail: 30 * day,
  openTrackingPage: 14 * day,
  closedTrackingPage: 2 * day,
} as const;

/** One change of an order's status, or of its lines: then, it comes from the status that it has. */
export interface Transition {
  readonly orderId: string;
  /** The order after it. */
  readonly order: Order;
  /** Null for the first status. */
  readonly from: OrderStatus | null;
  /** For a delivery that leaves: who carries it, if that is known. */
  readonly shipment?: ShipmentInput | null;
}

export interface AddressedNotification {
  /** A uid or a role. */
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
 * The effects of `transition`. The same transition always gives the same effects; `shop`, null
 * before it was set up, decides on languages only.
 */
export function effectsOf(transition: Transition, shop: KnownShop): Effects {
  return {
    event: eventOf(transition, shop),
    notifications: notificationsOf(transition, shop),
    tracking: trackingOf(transition.orderId, transition.order),
    mail: mailKindOf(transition),
  };
}

/** Effects as they are written. */
export interface WritableEffects {
  readonly event: Writable<typeof orderEventSchema>;
  readonly notifications: readonly {
    readonly inbox: string;
    readonly notification: Writable<typeof notificationSchema>;
  }[];
  readonly tracking: {
    readonly token: string;
    readonly page: Writable<typeof trackedOrderSchema>;
  } | null;
}

/**
 * The effects of a transition that is made by the commit that writes them: its time, which they
 * were computed with a clock for, becomes the commit's in all of them.
 */
export function atServerTime({ event, notifications, tracking }: Effects): WritableEffects {
  return {
    event: { ...event, at: serverTime },
    notifications: notifications.map(({ inbox, notification }) => ({
      inbox,
      notification: { ...notification, createdAt: serverTime },
    })),
    tracking: tracking && {
      token: tracking.token,
      page: {
        ...tracking.page,
        updatedAt: serverTime,
        ...(event.from !== event.to && {
          statusTimes: { ...tracking.page.statusTimes, [tracking.page.status]: serverTime },
        }),
      },
    },
  };
}

/**
 * The tracking page of an order: its progress and what the customer chose to be called, nothing
 * else about the person.
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
      doneTimes: order.doneTimes ?? {},
      progress: progressOf(order),
      estimate: order.estimate ?? null,
      type: order.fulfilment.type,
      calledName: order.calledName ?? '',
      ...(order.payment && { isPaid: order.payment.state === 'paid' }),
      ...(order.test && { isTest: true }),
      updatedAt: order.updatedAt,
      expiresAt:
        order.updatedAt +
        (isFinal(order.status) ? lifetimes.closedTrackingPage : lifetimes.openTrackingPage),
    },
  };
}

/** The entry of the timeline. */
export function eventOf({ order, from }: Transition, shop: KnownShop): OrderEvent {
  const { changed } = order;
  if (from === order.status && changed !== undefined) {
    const { version, by, reason, at } = changed;
    const text = changeWords(order, shop, staffLocale(shop));
    return { type: 'status', version, from, to: from, by, reason, text, at };
  }
  const doneAt = order.doneTimes?.[order.status];
  return {
    type: 'status',
    version: order.version,
    from,
    to: order.status,
    by: order.changedBy,
    reason: order.reason,
    at: transitionedAt(order),
    ...(doneAt !== undefined && { doneAt }),
  };
}

function notificationsOf(
  transition: Transition,
  shop: KnownShop,
): readonly AddressedNotification[] {
  const { order } = transition;
  const recipients = [
    // Whoever ordered by phone or at the counter has no inbox.
    ...(order.source === undefined
      ? [{ inbox: order.customerId, audience: 'customer' } as const]
      : []),
    { inbox: 'admin', audience: 'admin' },
    { inbox: 'kitchen', audience: 'kitchen' },
    ...(order.courierId ? [{ inbox: order.courierId, audience: 'courier' } as const] : []),
  ] as const;
  const told = recipients.flatMap(({ inbox, audience }) => {
    const locale = audience === 'customer' ? localeOf(order, shop) : staffLocale(shop);
    const text = notificationTextOf(audience, transition, locale, shop);
    return text ? [{ inbox, notification: notificationOf(transition, audience, text) }] : [];
  });
  return isOnOffer(order) ? [...told, offerOf(transition, shop)] : told;
}

/** To all couriers: a delivery that nobody has is ready. */
function offerOf({ orderId, order }: Transition, shop: KnownShop): AddressedNotification {
  const about = { type: 'offer', news: 'offer', by: null } as const;
  const written = { orderId, order, at: transitionedAt(order) };
  return { inbox: 'courier', notification: courierNotification(written, about, shop) };
}

function notificationOf(
  { orderId, order, from }: Transition,
  audience: Audience,
  text: NotificationText,
): Notification {
  const isChange = from === order.status;
  const { uid, role } = (isChange && order.changed?.by) || order.changedBy;
  return newNotification(
    {
      orderId,
      version: order.version,
      audience,
      by: role === 'system' ? null : uid,
      type: 'order-status',
      ...text,
      data: { from, to: order.status },
    },
    isChange && order.changed ? order.changed.at : transitionedAt(order),
  );
}
