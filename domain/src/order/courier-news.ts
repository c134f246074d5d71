/**
 * What couriers are told about deliveries, other than transitions: who has one now, and that
 * something about it changed. Each piece of news has a key made of the time of the write that it is
 * about, so an event that arrives twice, or late, makes one notification.
 */

import { isOffer } from '../delivery/offer.ts';
import { newNotification, notificationLifetime } from '../inbox/new-notification.ts';
import type { Notification, NotificationType } from '../inbox/notification.ts';
import { type CourierNotice, courierNoticeText } from '../inbox/notification-text.ts';
import { day } from '../time/durations.ts';
import { type KnownShop, staffLocale } from './language.ts';
import type { Contact, Order } from './schema.ts';
import { isFinal } from './status.ts';

/** Kept no longer than it is of use: couriers may read little about orders that they don't have. */
const offerLifetimeMs = day;

/** A notification for `inbox`; its ID is made of the order's and `key`. */
export interface CourierNews {
  readonly inbox: string;
  readonly key: string;
  readonly notification: Notification;
}

/** An order as a write left it. */
interface Written {
  readonly orderId: string;
  readonly order: Order;
  /** When (ms) it was written. */
  readonly at: number;
}

/** Whether any courier can take the delivery. */
export function isOnOffer({ status, courierId, fulfilment }: Order): boolean {
  return status === 'ready' && courierId === null && fulfilment.type === 'delivery';
}

/** Who has a delivery, and whether they still have to take it. */
interface Holder {
  readonly uid: string | null;
  readonly isOffered: boolean;
}

/**
 * What couriers are told when the delivery goes from `had` to its courier. Only admins offer it to
 * one, or move it on; who takes it or gives it back knows.
 */
export function handoverNews(
  { orderId, order, at }: Written,
  had: Holder,
  shop: KnownShop,
): readonly CourierNews[] {
  if (isFinal(order.status)) return [];
  const { courierId, status } = order;
  const tell = (
    inbox: string,
    type: NotificationType,
    news: CourierNotice,
    by: string | null = null,
  ): CourierNews => ({
    inbox,
    key: `${type}-${at}`,
    notification: courierNotification({ orderId, order, at }, { type, news, by }, shop),
  });
  const isNew = courierId !== had.uid;
  // Couriers can give a delivery back only while it's ready.
  const wasMovedOn = isNew && (courierId !== null || status !== 'ready');
  const isGiven = isNew && status === 'out_for_delivery';
  const isOffered = isOffer(order) && (isNew || !had.isOffered);
  return [
    ...(had.uid !== null && wasMovedOn
      ? [tell(had.uid, 'unassigned', courierId === null ? 'unassigned' : 'reassigned')]
      : []),
    ...(courierId !== null && (isOffered || isGiven)
      ? [tell(courierId, 'assigned', 'assigned')]
      : []),
    ...(isOnOffer(order) ? [tell('courier', 'offer', 'offer', had.uid)] : []),
  ];
}

/**
 * What the courier is told when the contact changes at `at`: only if they could read it before. A
 * late event must not tell a courier who took the delivery (`takenAt`, in milliseconds, if known)
 * after the change.
 */
export function contactNews(
  { orderId, order, at }: Written,
  [before, after]: readonly [Contact, Contact],
  takenAt: number | null,
  shop: KnownShop,
): CourierNews | null {
  const { courierId, status } = order;
  const canRead = (status === 'ready' && !isOffer(order)) || status === 'out_for_delivery';
  if (courierId === null || !canRead || (takenAt !== null && takenAt > at)) return null;
  const isSame = JSON.stringify(seenByCourier(before)) === JSON.stringify(seenByCourier(after));
  if (isSame) return null;
  const about = { type: 'contact-changed', news: 'contact-changed', by: null } as const;
  return {
    inbox: courierId,
    key: `contact-${at}`,
    notification: courierNotification({ orderId, order, at }, about, shop),
  };
}

/** In a fixed order, whatever the order of the stored fields. */
function seenByCourier({ phone, address }: Contact): unknown {
  if (address === null) return [phone];
  const { line1, line2, postcode, city, instructions } = address;
  return [phone, line1, line2, postcode, city, instructions];
}

/** The notification of `news`; for the offers that a transition brings, too. */
export function courierNotification(
  { orderId, order, at }: Written,
  {
    type,
    news,
    by,
  }: { readonly type: NotificationType; readonly news: CourierNotice; readonly by: string | null },
  shop: KnownShop,
): Notification {
  return newNotification(
    {
      orderId,
      version: order.version,
      audience: 'courier',
      by,
      type,
      ...courierNoticeText(news, orderId, order, staffLocale(shop)),
    },
    at,
    type === 'offer' ? offerLifetimeMs : notificationLifetime,
  );
}
