/** The documents of an order's life in Firestore, as the functions write them. */

import { readFileSync } from 'node:fs';
import { deliveryPhotoLifetime, deliveryPhotoSchema } from '@fireline/domain/delivery/photo';
import { needsPhoto } from '@fireline/domain/delivery/proof';
import { notificationSchema, orderEventSchema } from '@fireline/domain/inbox/notification';
import type { DemoCheckout, StoredCheckout } from '@fireline/domain/money/checkout';
import { type Payment, paymentSchema } from '@fireline/domain/money/payment';
import { effectsOf, trackingOf } from '@fireline/domain/order/effects';
import { itemColumns } from '@fireline/domain/order/item-columns';
import { orderLabel } from '@fireline/domain/order/number';
import { contactSchema, orderSchema } from '@fireline/domain/order/schema';
import { isFinal } from '@fireline/domain/order/status';
import { trackedOrderSchema } from '@fireline/domain/order/tracking';
import { paths } from '@fireline/domain/paths';
import { creditNotesOf, receiptSchema } from '@fireline/domain/receipts/receipt';
import { searchKeysOf } from '@fireline/domain/search/keys';
import { serverPaths } from '@fireline/domain/server-paths';
import { day } from '@fireline/domain/time/durations';
import { encode } from '../../../functions/src/lib/encode.ts';
import type { DocumentToWrite } from '../documents.ts';
import { demoShop } from '../shop.ts';
import type { ToldOrder } from './tell.ts';

/**
 * The order in its current state, the contact, and every step's event, notifications, and email.
 * For an order that isn't verified, only what its customer wrote: functions do the rest.
 */
export function orderDocuments(told: ToldOrder, now: number): readonly DocumentToWrite[] {
  const { orderId, order, contact, payments, transitions } = told;
  const asStored = { ...order, items: itemColumns(order.items) };
  const written = [
    { path: paths.order(orderId), data: encode.document(orderSchema, asStored) },
    { path: paths.contact(orderId), data: encode.document(contactSchema, contact) },
  ];
  if (order.status === 'placed') return written;

  const tracking = trackingOf(orderId, order);
  return [
    ...written,
    {
      path: paths.searchKeys(orderId),
      data: {
        keys: searchKeysOf(order.customerName, contact),
        placedAt: encode.time(order.placedAt),
      },
    },
    // Firestore's TTL has removed expired pages.
    ...(tracking && tracking.page.expiresAt > now
      ? [
          {
            path: paths.tracking(tracking.token),
            data: encode.document(trackedOrderSchema, tracking.page),
          },
        ]
      : []),
    ...photos(orderId, order),
    ...payments.map((payment, index) => ({
      path: paths.payment(orderId, paymentId(payment, index)),
      data: encode.document(paymentSchema, payment),
    })),
    ...checkouts(orderId, order),
    ...receipts(orderId, order),
    ...claims(orderId, order),
    ...transitions.flatMap((transition) => {
      const { event, notifications, mail } = effectsOf(transition, demoShop);
      const { version } = transition.order;
      return [
        { path: paths.event(orderId, version), data: encode.document(orderEventSchema, event) },
        ...notifications.map(({ inbox, notification }) => ({
          path: paths.notification(inbox, orderId, version),
          data: encode.document(notificationSchema, notification),
        })),
        ...(mail && contact.email !== ''
          ? [
              {
                path: paths.mail(orderId, version),
                data: { orderId, to: [contact.email], message: mail },
              },
            ]
          : []),
      ];
    }),
  ];
}

/** What the courier took to close the delivery. */
function photos(orderId: string, order: ToldOrder['order']): readonly DocumentToWrite[] {
  const { courierId, statusTimes } = order;
  if (!needsPhoto(order) || !courierId || statusTimes.completed === undefined) return [];
  const jpeg = readFileSync(new URL('at-the-door.jpg', import.meta.url), 'base64');
  const photo = {
    image: `data:image/jpeg;base64,${jpeg}`,
    by: courierId,
    at: statusTimes.completed,
    expiresAt: statusTimes.completed + deliveryPhotoLifetime,
  };
  return [
    { path: paths.deliveryPhoto(orderId), data: encode.document(deliveryPhotoSchema, photo) },
  ];
}

/** The ID of the order's payment at `index`. */
export function paymentId({ by, kind, method }: Payment, index: number): string {
  return method === 'online' ? `online-${kind}` : `${by.uid}_${index}`;
}

/** What the payment provider knows of it, so that money can be refunded. */
function checkouts(orderId: string, order: ToldOrder['order']): readonly DocumentToWrite[] {
  const { online, total = 0, tip = 0, currency = '' } = order;
  if (online === undefined) return [];
  const id = `${orderId}-0`;
  const amount = total + tip;
  const url = `/api/payments/demo/${id}`;
  const label = `${demoShop.name}, ${orderLabel(orderId)}`;
  const checkout: DemoCheckout = {
    orderId,
    label,
    amount,
    currency,
    state: 'captured',
    captured: amount,
    refunds: {},
  };
  const stored: StoredCheckout = { provider: 'demo', id, url, isClosed: true };
  return [
    { path: serverPaths.checkout(orderId), data: { ...stored } },
    { path: serverPaths.demoCheckout(id), data: { ...checkout } },
  ];
}

function receipts(orderId: string, order: ToldOrder['order']): readonly DocumentToWrite[] {
  const { receipt, total = 0, currency = '', taxes } = order;
  if (!receipt) return [];
  return [receipt, ...creditNotesOf(order)].map(({ amount = total, ...given }) => {
    const of = given.number === receipt.number ? {} : { of: receipt.number };
    const data = { taxes, ...given, ...of, orderId, total: amount, currency };
    return { path: paths.receipt(given.number), data: encode.document(receiptSchema, data) };
  });
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
            path: serverPaths.number(number),
            data: { orderId, expiresAt: isOver ? encode.time(updatedAt + keptFor) : null },
          },
        ]),
    ...(callNumber === undefined || isOver
      ? []
      : [
          {
            path: serverPaths.callNumber(callNumber),
            data: { orderId, expiresAt: encode.time(updatedAt + 2 * keptFor) },
          },
        ]),
  ];
}
