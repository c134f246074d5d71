import { expect, test } from 'vitest';
import { anOrder } from '../testing/plain.ts';
import { deletionNews } from './deletion-news.ts';
import { type OrderStatus, orderStatuses } from './status.ts';

const orderId = 'a2b3c4d5e6f7f3kq2zdx';
const who = { by: 'ada', at: 1_800_000_000_000 };
const fulfilment = { type: 'delivery', requestedFor: null } as const;

const told = (status: OrderStatus) => {
  const order = anOrder({ status, fulfilment, courierId: 'cora', customerName: 'Carla' });
  return deletionNews(orderId, order, who, null).map(
    ({ inbox, notification: { level, message } }) => `${inbox} ${level}: ${message}`,
  );
};

const admin = 'admin warning: It was still open.';
const kitchen = 'kitchen error: Stop work on it.';
const waiting = 'cora error: There’s nothing to pick up.';
const closed = ['admin info: It was already closed.'];

test.each<[OrderStatus, readonly string[]]>([
  ['placed', [admin, waiting]],
  ['pending', [admin, kitchen, waiting]],
  ['confirmed', [admin, kitchen, waiting]],
  ['preparing', [admin, kitchen, waiting]],
  ['ready', [admin, kitchen, waiting]],
  ['out_for_delivery', [admin, 'cora error: Bring it back to the shop.']],
  ['completed', closed],
  ['cancelled', closed],
  ['rejected', closed],
])('of an order that was %s', (status, news) => {
  expect(told(status)).toEqual(news);
});

test('it doesn’t refer to the order, and names nobody', () => {
  for (const status of orderStatuses) {
    const order = anOrder({ status, customerName: 'Carla', customerId: 'carla' });
    for (const { notification } of deletionNews(orderId, order, who, null)) {
      expect(notification.orderId).toBeNull();
      expect(JSON.stringify(notification)).not.toMatch(/carla/i);
    }
  }
});
