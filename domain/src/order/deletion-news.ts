/**
 * Who is told that an order was deleted. What they are told outlives the order and everything about
 * it, so it doesn't refer to the order and names nobody.
 */
import { newNotification } from '../inbox/new-notification.ts';
import { deletionText } from '../inbox/notification-text.ts';
import type { AddressedNotification } from './effects.ts';
import { type KnownShop, staffLocale } from './language.ts';
import type { Order } from './schema.ts';

/** `order` as it was; `by` is who deleted it, null if that is unknown. */
export function deletionNews(
  orderId: string,
  order: Order,
  { by, at }: { readonly by: string | null; readonly at: number },
  shop: KnownShop,
): readonly AddressedNotification[] {
  // Nobody waits for a test order.
  if (order.test) return [];
  const recipients = [
    { inbox: 'admin', audience: 'admin' },
    { inbox: 'kitchen', audience: 'kitchen' },
    ...(order.courierId ? [{ inbox: order.courierId, audience: 'courier' } as const] : []),
  ] as const;
  return recipients.flatMap(({ inbox, audience }) => {
    const text = deletionText(audience, orderId, order, staffLocale(shop));
    if (text === null) return [];
    const notification = newNotification(
      {
        orderId: null,
        subject: orderId,
        version: order.version,
        audience,
        by,
        type: 'order-deleted',
        ...text,
      },
      at,
    );
    return [{ inbox, notification }];
  });
}
