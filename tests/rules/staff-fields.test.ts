/** What staff mark on an order without moving it: prepared lines, priority, the courier. */
import { activeStatuses, finalStatuses, orderStatuses } from '@fireline/domain/order/status';
import { paths } from '@fireline/domain/paths';
import {
  aDelivery,
  aLine,
  anOrder,
  minutesIn,
  type StoredOrder,
} from '@fireline/domain/testing/stored';
import { deleteField, serverTimestamp, Timestamp } from 'firebase/firestore';
import { describe, test } from 'vitest';
import { type ActorName, accounts } from '../support/actors.ts';
import { allowed, refused, useRules } from '../support/rules-environment.ts';

/**
 * Verification writes the fields that staff can change; before it and after the end, they can
 * change nothing.
 */
const workedOn = activeStatuses.filter((status) => status !== 'placed');
const untouched = ['placed', ...finalStatuses] as const;

import { orderId } from './place-order.ts';

const rules = useRules();
const now = serverTimestamp();
const early = Timestamp.fromMillis(Date.now() - 1000);

const store = (order: StoredOrder) => rules.seed({ [paths.order(orderId)]: order });

function mark(actor: ActorName, changes: object): Promise<void> {
  return rules.update(actor, paths.order(orderId), { updatedAt: now, ...changes });
}

describe('prepared lines', () => {
  const lines = { '01': aLine(), '02': aLine(), '03': aLine() };
  const preparing = anOrder({ status: 'preparing', lines, prepared: { '01': minutesIn(5) } });

  test.each<ActorName>(['kitchen', 'admin'])('%s marks a line', async (actor) => {
    await store(preparing);
    await allowed(mark(actor, { 'prepared.02': now }));
  });

  test.each<ActorName>(['customer', 'courier', 'other customer', 'nobody'])(
    '%s cannot mark a line',
    async (actor) => {
      await store(preparing);
      await refused(mark(actor, { 'prepared.02': now }));
    },
  );

  test('kitchen marks the first line of an order', async () => {
    const { prepared: _, ...unmarked } = preparing;
    await rules.seed({ [paths.order(orderId)]: unmarked });
    await allowed(mark('kitchen', { 'prepared.01': now }));
  });

  test.each([
    ['marks the rest at once', { 'prepared.02': now, 'prepared.03': now }],
    ['removes a mark', { 'prepared.01': deleteField() }],
    ['removes all marks', { prepared: {} }],
    ['marks again what another cook has marked', { 'prepared.01': now, 'prepared.02': now }],
    ['removes a mark and sets another', { 'prepared.01': deleteField(), 'prepared.02': now }],
  ])('kitchen %s', async (_, changes) => {
    await store(preparing);
    await allowed(mark('kitchen', changes));
  });

  test.each([
    ['alter a mark', { 'prepared.01': early }],
    ['set an earlier time', { 'prepared.02': early }],
    ['copy the time of another mark', { 'prepared.02': minutesIn(5) }],
    ['hand a mark on', { 'prepared.01': deleteField(), 'prepared.02': minutesIn(5) }],
    ['set one right and one wrong time', { 'prepared.02': now, 'prepared.03': early }],
    ['set a word', { 'prepared.02': 'now' }],
    ['mark a line that is not there', { 'prepared.04': now }],
    ['replace the marks by a list', { prepared: ['01'] }],
    ['remove the marks altogether', { prepared: deleteField() }],
    ['keep the old updatedAt', { 'prepared.02': now, updatedAt: preparing.updatedAt }],
    ['set another updatedAt', { 'prepared.02': now, updatedAt: early }],
    ['set the priority with it', { 'prepared.02': now, priority: true }],
    ['raise the version with it', { 'prepared.02': now, version: preparing.version + 1 }],
    ['add a field', { 'prepared.02': now, hacked: true }],
  ])('kitchen cannot %s', async (_, changes) => {
    await store(preparing);
    await refused(mark('kitchen', changes));
  });

  test.each(orderStatuses.filter((status) => status !== 'preparing'))(
    'kitchen cannot mark a line of an order that is %s',
    async (status) => {
      await store(anOrder({ status, lines }));
      await refused(mark('kitchen', { 'prepared.02': now }));
    },
  );
});

describe('priority', () => {
  test.each(workedOn)('kitchen sets it while the order is %s', async (status) => {
    await store(aDelivery({ status }));
    await allowed(mark('kitchen', { priority: true }));
  });

  test.each(untouched)('kitchen cannot set it while the order is %s', async (status) => {
    await store(aDelivery({ status }));
    await refused(mark('kitchen', { priority: true }));
  });

  test('admin removes it', async () => {
    await store(anOrder({ priority: true }));
    await allowed(mark('admin', { priority: false }));
  });

  test.each<ActorName>(['customer', 'courier', 'other customer', 'nobody'])(
    '%s cannot set it',
    async (actor) => {
      await store(anOrder());
      await refused(mark(actor, { priority: true }));
    },
  );

  test.each([
    ['to a number', { priority: 1 }],
    ['to nothing', { priority: deleteField() }],
    ['without updatedAt', { priority: true, updatedAt: minutesIn(1) }],
    ['with another time', { priority: true, updatedAt: early }],
    ['with the courier', { priority: true, courierId: null, customerName: 'Eve' }],
    ['with the status', { priority: true, status: 'confirmed' }],
  ])('kitchen cannot set it %s', async (_, changes) => {
    await store(anOrder());
    await refused(mark('kitchen', changes));
  });
});

describe('the courier', () => {
  const own = accounts.courier.uid;
  const others = accounts['other courier'].uid;
  const ready = aDelivery({ status: 'ready' });

  test.each(workedOn)('admin assigns one while the order is %s', async (status) => {
    await store(aDelivery({ status }));
    await allowed(mark('admin', { courierId: own }));
  });

  test.each(untouched)('admin cannot assign one while the order is %s', async (status) => {
    await store(aDelivery({ status }));
    await refused(mark('admin', { courierId: own }));
  });

  test('admin replaces and removes one', async () => {
    await store(aDelivery({ status: 'out_for_delivery', courierId: own }));
    await allowed(mark('admin', { courierId: others }));
    await allowed(mark('admin', { courierId: null }));
  });

  test.each([
    ['to an order that is collected', anOrder({ status: 'ready' }), { courierId: own }],
    ['by a number', ready, { courierId: 7 }],
    ['by an empty text', ready, { courierId: '' }],
    ['by removing the field', ready, { courierId: deleteField() }],
    ['to somebody who is no courier', ready, { courierId: accounts.kitchen.uid }],
    ['to a customer', ready, { courierId: accounts.customer.uid }],
    ['to a path', ready, { courierId: `${own}/devices` }],
    ['by too long an id', ready, { courierId: 'x'.repeat(129) }],
    ['without updatedAt', ready, { courierId: own, updatedAt: ready.updatedAt }],
    ['with another field', ready, { courierId: own, priority: true }],
    ['with a new status', ready, { courierId: own, status: 'out_for_delivery' }],
  ])('admin cannot assign one %s', async (_, order, changes) => {
    await store(order);
    await refused(mark('admin', changes));
  });

  test('courier takes an order that is ready, and returns it', async () => {
    await store(ready);
    await allowed(mark('courier', { courierId: own }));
    await allowed(mark('courier', { courierId: null }));
  });

  const offer = { ...ready, courierId: own, offeredAt: minutesIn(3) };

  test('admin offers an order to a courier, and takes the offer back', async () => {
    await store(ready);
    await allowed(mark('admin', { courierId: own, offeredAt: now }));
    await allowed(mark('admin', { courierId: others, offeredAt: now }));
    await allowed(mark('admin', { courierId: null, offeredAt: null }));
  });

  test.each([
    ['as of before', { courierId: others, offeredAt: early }],
    ['by a word', { courierId: others, offeredAt: 'now' }],
    ['to somebody who is no courier', { courierId: accounts.kitchen.uid, offeredAt: now }],
  ])('admin cannot offer one %s', async (_, changes) => {
    await store(ready);
    await refused(mark('admin', changes));
  });

  test.each([
    ['takes', { offeredAt: null }],
    ['declines', { courierId: null, offeredAt: null }],
  ])('courier %s an offer', async (_, changes) => {
    await store(offer);
    await allowed(mark('courier', changes));
  });

  test.each([
    ['take an offer that is not ready', { ...offer, status: 'preparing' }, { offeredAt: null }],
    ['decline an offer and leave its time', offer, { courierId: null }],
    ['offer an order to themselves', ready, { courierId: own, offeredAt: now }],
    ['offer an order to another', offer, { courierId: others, offeredAt: now }],
    ['prolong an offer', offer, { offeredAt: now }],
    ['take again what they have', { ...ready, courierId: own }, {}],
  ] as const)('courier cannot %s', async (_, order, changes) => {
    await store(order);
    await refused(mark('courier', changes));
  });

  test.each([
    ['take', { courierId: others, offeredAt: null }],
    ['decline', { courierId: null, offeredAt: null }],
  ])('other courier cannot %s an offer', async (_, changes) => {
    await store(offer);
    await refused(mark('other courier', changes));
  });

  test('of two couriers, only the first takes an order', async () => {
    await store(ready);
    await allowed(mark('courier', { courierId: own, offeredAt: null }));
    await refused(mark('other courier', { courierId: others, offeredAt: null }));
  });

  test('courier takes an order that never had a courier', async () => {
    const { courierId: _, ...unassigned } = ready;
    await rules.seed({ [paths.order(orderId)]: unassigned });
    await allowed(mark('courier', { courierId: own }));
  });

  test.each([
    ['take an order for another', ready, { courierId: others }],
    ['take the order of another', { ...ready, courierId: others }, { courierId: own }],
    ['take an order from another', { ...ready, courierId: others }, { courierId: null }],
    ['hand an order on', { ...ready, courierId: own }, { courierId: others }],
    ['take an order that is not ready', aDelivery({ status: 'preparing' }), { courierId: own }],
    ['take an order that is collected', anOrder({ status: 'ready' }), { courierId: own }],
    [
      'drop an order on the way',
      aDelivery({ status: 'out_for_delivery', courierId: own }),
      { courierId: null },
    ],
    ['take an order and set its priority', ready, { courierId: own, priority: true }],
    ['take an order at another time', ready, { courierId: own, updatedAt: early }],
  ])('courier cannot %s', async (_, order, changes) => {
    await store(order);
    await refused(mark('courier', changes));
  });

  test.each<ActorName>(['customer', 'kitchen', 'other customer', 'nobody'])(
    '%s cannot assign one',
    async (actor) => {
      await store(ready);
      await refused(mark(actor, { courierId: own }));
    },
  );
});
