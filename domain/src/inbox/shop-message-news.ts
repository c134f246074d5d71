/** The notification of a message from the shop. */
import { type KnownShop, localeOf } from '../order/language.ts';
import type { Order } from '../order/schema.ts';
import { textsIn } from '../texts/all-texts.ts';
import { newNotification } from './new-notification.ts';
import type { Notification } from './notification.ts';

interface Sent {
  readonly orderId: string;
  readonly order: Order;
  readonly text: string;
  /** The admin. */
  readonly by: string;
  /** When (ms). */
  readonly at: number;
}

/** The words are the shop's own, so the title says whose they are. */
export function shopMessageNotification(
  { orderId, order, text: message, by, at }: Sent,
  shop: NonNullable<KnownShop> & { readonly name: string },
): Notification {
  const says = textsIn(localeOf(order, shop)).orderNotices;
  return newNotification(
    {
      orderId,
      version: order.version,
      audience: 'customer',
      by,
      type: 'shop-message',
      level: 'warning',
      priority: 'high',
      title: says.shopMessageTitle({ shop: shop.name }),
      message,
    },
    at,
  );
}
