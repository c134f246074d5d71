import { expect, test, vi } from 'vitest';
import {
  type Delivery,
  noteListener,
  onDelivery,
  openListeners,
  tellDelivery,
} from './deliveries.ts';

const delivery: Delivery = {
  source: 'document',
  key: 'settings/shop',
  path: 'settings/shop',
  changes: [],
  fromCache: false,
  hasPendingWrites: false,
  receivedAt: 1000,
};

test('nothing is described while nobody watches', () => {
  const describe = vi.fn(() => delivery);
  tellDelivery(describe);
  expect(describe).not.toHaveBeenCalled();
});

test('watchers are called once for each delivery, until they unsubscribe', () => {
  const told: Delivery[] = [];
  const leave = onDelivery((one) => told.push(one));
  tellDelivery(() => delivery);
  leave();
  tellDelivery(() => delivery);
  expect(told).toEqual([delivery]);
});

test('a listener is open until everyone who opened it has closed it', () => {
  const [first, second] = [noteListener('orders'), noteListener('orders')];
  first();
  expect(openListeners()).toEqual(['orders']);
  second();
  expect(openListeners()).toEqual([]);
});
