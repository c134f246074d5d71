/** The documents of an order's life in Firestore, as the functions write them. */

import { effectsOf, trackingOf } from '@fireline/domain/order/effects';
import { itemColumns } from '@fireline/domain/order/item-columns';
import { isFinal } from '@fireline/domain/order/status';
import { paths } from '@fireline/domain/paths';
import { searchKeysOf } from '@fireline/domain/search/keys';
import { day } from '@fireline/domain/time/durations';
import type { DocumentToWrite } from '../documents.ts';
import { demoShop } from '../shop.ts';
import type { ToldOrder } from './tell.ts';

/**
 * The order in its current state, the contact, and every step's event, notifications, and email.
 * For an order that isn't verified, only what its customer wrote: functions do the rest.
 */
export function orderDocuments(told: ToldOrder, now: number): readonly DocumentToWrite[] {
  const { orderId, order, contact, moves } = told;
  const written = [
    { path: paths.order(orderId), data: { ...order, items: itemColumns(order.items) } },
    { path: paths.contact(orderId), data: contact },
  ];
  if (order.status === 'placed') return written;

  const tracking = trackingOf(orderId, order);
  return [
    ...written,
    {
      path: paths.searchKeys(orderId),
      data: { keys: searchKeysOf(order.customerName, contact), placedAt: order.placedAt },
    },
    // Firestore's TTL has removed expired pages.
    ...(tracking && tracking.page.expiresAt > now
      ? [{ path: paths.tracking(tracking.token), data: tracking.page }]
      : []),
    ...claims(orderId, order),
    ...moves.flatMap((move) => {
      const { event, notifications, mail } = effectsOf(move, demoShop);
      const { version } = move.order;
      return [
        { path: paths.event(orderId, version), data: event },
        ...notifications.map(({ inbox, notification }) => ({
          path: paths.notification(inbox, orderId, version),
          data: notification,
        })),
        ...(mail && contact.email !== ''
          ? [{ path: paths.mail(orderId, version), data: { to: [contact.email], message: mail } }]
          : []),
      ];
    }),
  ];
}

/** The claims of its names; see functions/src/verification/names.ts. */
function claims(orderId: string, order: ToldOrder['order']): readonly DocumentToWrite[] {
  const { number, callNumber, updatedAt } = order;
  const keptFor = 30 * day;
  const isOver = isFinal(order.status);
  return [
    ...(number === undefined
      ? []
      : [
          {
            path: paths.number(number),
            data: { orderId, expiresAt: isOver ? updatedAt + keptFor : null },
          },
        ]),
    ...(callNumber === undefined || isOver
      ? []
      : [
          {
            path: paths.callNumber(callNumber),
            data: { orderId, expiresAt: updatedAt + 2 * keptFor },
          },
        ]),
  ];
}
