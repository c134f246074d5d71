/** What is told of a customer's request for a change: to the staff, then its end to the customer. */
import type { Audience } from '../inbox/audience.ts';
import { newNotification } from '../inbox/new-notification.ts';
import type { Notification } from '../inbox/notification.ts';
import { type KnownShop, localeOf, staffLocale } from '../order/language.ts';
import { orderLabel } from '../order/number.ts';
import type { Order } from '../order/schema.ts';
import { oneLine } from '../safe-text.ts';
import { textsIn } from '../texts/all-texts.ts';
import { wordsAt } from './change-words.ts';
import { type ChangeRequest, requestText } from './request.ts';

interface Requested {
  readonly orderId: string;
  readonly order: Order;
  readonly request: ChangeRequest;
}

/** In the staff's language. */
export function requestWords({ order, request }: Omit<Requested, 'orderId'>, shop: KnownShop) {
  return oneLine(requestText(order, request, wordsAt(request.at, shop, staffLocale(shop))));
}

/** To admins or the kitchen. */
export function changeRequestedNews(
  { orderId, order, request }: Requested,
  audience: Audience,
  shop: KnownShop,
): Notification {
  const says = textsIn(staffLocale(shop)).orderNotices;
  return newNotification(
    {
      orderId,
      version: order.version,
      audience,
      by: order.customerId,
      type: 'change-requested',
      level: 'warning',
      priority: 'high',
      title: says.changeRequestedTitle({ order: orderLabel(orderId) }),
      message: requestWords({ order, request }, shop),
    },
    request.at,
  );
}

/** To the customer. */
export function requestDeclinedNews(
  { orderId, order }: Pick<Requested, 'orderId' | 'order'>,
  { by, reason, at }: { readonly by: string; readonly reason: string; readonly at: number },
  shop: KnownShop,
): Notification {
  const says = textsIn(localeOf(order, shop)).orderNotices;
  return newNotification(
    {
      orderId,
      version: order.version,
      audience: 'customer',
      by,
      type: 'request-declined',
      level: 'warning',
      priority: 'high',
      title: says.requestDeclinedTitle({ order: orderLabel(orderId) }),
      message: oneLine(reason),
    },
    at,
  );
}
