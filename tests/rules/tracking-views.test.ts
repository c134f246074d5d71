/** That an order was followed live: its customer says so once, and admins count. */

import { trackingViewsQuery } from '@fireline/domain/insights/queries';
import { trackingViewLifetimeMs } from '@fireline/domain/insights/tracking-view';
import { orderStatuses } from '@fireline/domain/order/status';
import { paths } from '@fireline/domain/paths';
import { anOrder } from '@fireline/domain/testing/stored';
import { day, hour } from '@fireline/domain/time/durations';
import { Timestamp } from 'firebase/firestore';
import { beforeEach, describe, expect, test } from 'vitest';
import { type ActorName, accounts } from '../support/actors.ts';
import { allowed, refused, useRules } from '../support/rules-environment.ts';

const rules = useRules();
const orderId = 'k7w2m9x4q8h3j6n5p2r7';
const path = paths.trackingView(orderId);
const placedAt = new Date(Date.now() - hour);
const inTime = (ms: number) => Timestamp.fromMillis(Date.now() + ms);

const aView = (changes: object = {}) => ({
  placedAt: Timestamp.fromDate(placedAt),
  expiresAt: inTime(trackingViewLifetimeMs),
  ...changes,
});
const storeOrder = (status: (typeof orderStatuses)[number]) =>
  rules.seed({
    [paths.order(orderId)]: anOrder({ status, placedAt, customerId: accounts.customer.uid }),
  });

describe('of a confirmed order', () => {
  beforeEach(() => storeOrder('confirmed'));

  test('customer says so once, and can neither read, change, nor delete it', async () => {
    await allowed(rules.set('customer', path, aView()));
    await refused(rules.set('customer', path, aView()));
    await refused(rules.get('customer', path));
    await refused(rules.remove('customer', path));
  });

  test.each<ActorName>(['other customer', 'admin', 'kitchen', 'courier', 'nobody'])(
    '%s cannot say so',
    async (actor) => {
      await refused(rules.set(actor, path, aView()));
    },
  );

  test.each([
    ['with anything else', { uid: accounts.customer.uid }],
    ['without a time', { placedAt: 'today' }],
    ['of another day', { placedAt: inTime(-2 * day) }],
    ['without an end', { expiresAt: null }],
    ['that ends too soon', { expiresAt: inTime(12 * day) }],
    ['that ends too late', { expiresAt: inTime(16 * day) }],
  ])('%s it is refused', async (_, changes) => {
    await refused(rules.set('customer', path, aView(changes)));
  });
});

test.each(orderStatuses)('an order that is %s', async (status) => {
  await storeOrder(status);
  const isOpen = ['confirmed', 'preparing', 'ready', 'out_for_delivery'].includes(status);
  await (isOpen ? allowed : refused)(rules.set('customer', path, aView()));
});

test('customer cannot say so of an order that doesn’t exist', async () => {
  await refused(rules.set('customer', path, aView()));
});

describe('in a list', () => {
  const span = { from: placedAt.getTime() - hour, to: placedAt.getTime() + hour };
  beforeEach(() => rules.seed({ [path]: aView() }));

  test('admin counts', async () => {
    const counted = await allowed(rules.ids('admin', trackingViewsQuery(span)));
    expect(counted).toEqual([orderId]);
  });

  test('admin cannot ask for more than a count spans', async () => {
    await refused(rules.ids('admin', { ...trackingViewsQuery(span), limit: 100_001 }));
  });

  test.each<ActorName>(['customer', 'kitchen', 'courier', 'nobody'])(
    '%s cannot count',
    async (actor) => {
      await refused(rules.ids(actor, trackingViewsQuery(span)));
    },
  );
});
