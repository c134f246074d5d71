/** What the customer of a delivery is told, other than transitions. */

import { isOffer } from '../delivery/offer.ts';
import { newNotification } from '../inbox/new-notification.ts';
import type { Notification, NotificationType } from '../inbox/notification.ts';
import {
  courierFoundText,
  courierNearText,
  type DeliveryState,
  deliveryStateText,
  type NotificationText,
} from '../inbox/notification-text.ts';
import { type KnownShop, localeOf } from './language.ts';
import type { Order } from './schema.ts';

interface Written {
  readonly orderId: string;
  readonly order: Order;
  /** When (ms) it was written. */
  readonly at: number;
}

export interface DeliveryNews extends Written {
  /** Who wrote it; null: a carrier, or unknown. */
  readonly by: string | null;
  readonly state: DeliveryState;
}

/** A checkpoint, with the tracking number if there is one; null if there is neither. */
export function deliveryNews(
  { by, state, ...written }: DeliveryNews,
  shop: KnownShop,
): Notification | null {
  const { orderId, order } = written;
  const text = deliveryStateText(state, orderId, order, localeOf(order, shop));
  const type = state.checkpoint === null ? 'shipment' : 'checkpoint';
  return text && toCustomer(written, type, by, text);
}

/** That somebody will bring it; null if nobody has it, or it has left already. */
export function courierFoundNews(written: Written, shop: KnownShop): Notification | null {
  const { orderId, order } = written;
  const isAhead = ['confirmed', 'preparing', 'ready'].includes(order.status);
  if (order.courierId === null || isOffer(order) || !isAhead) return null;
  const text = courierFoundText(orderId, order, localeOf(order, shop));
  return toCustomer(written, 'courier-found', null, text);
}

/** That the courier is near; null unless the order is on its way. */
export function courierNearNews(written: Written, shop: KnownShop): Notification | null {
  const { orderId, order } = written;
  if (order.status !== 'out_for_delivery') return null;
  const text = courierNearText(orderId, order, localeOf(order, shop));
  return toCustomer(written, 'courier-near', null, text);
}

function toCustomer(
  { orderId, order, at }: Written,
  type: NotificationType,
  by: string | null,
  text: NotificationText,
): Notification {
  return newNotification(
    { orderId, version: order.version, audience: 'customer', by, type, ...text },
    at,
  );
}
