/** The courier and the carrier of an order: written by admins, read by those involved. */
import { limits } from '@fireline/domain/limits';
import { paths } from '@fireline/domain/paths';
import { aDelivery, anOrder, aShipment, minutesIn } from '@fireline/domain/testing/stored';
import { beforeEach, describe, test } from 'vitest';
import { type ActorName, accounts } from '../support/actors.ts';
import { allowed, refused, useRules } from '../support/rules-environment.ts';
import { orderId } from './place-order.ts';

const rules = useRules();
const path = paths.delivery(orderId);
const courierId = accounts.courier.uid;

beforeEach(() => rules.seed({ [paths.order(orderId)]: aDelivery({ status: 'ready', courierId }) }));

describe('reading', () => {
  const read = (actor: ActorName) => rules.get(actor, path);

  test.each<ActorName>(['customer', 'admin', 'courier'])('%s reads it', async (actor) => {
    // Its copy of the courier is outdated: the order is what counts.
    await rules.seed({ [path]: aShipment() });
    await allowed(read(actor));
  });

  test.each<ActorName>(['other customer', 'kitchen', 'other courier', 'nobody'])(
    '%s cannot read it',
    async (actor) => {
      await rules.seed({ [path]: aShipment({ courierId: accounts['other courier'].uid }) });
      await refused(read(actor));
    },
  );

  test('customer may read one that does not exist yet; a caller who is not signed in may not', async () => {
    await allowed(read('customer'));
    await refused(read('nobody'));
  });

  test('admin lists them, page by page', async () => {
    await allowed(rules.list('admin', paths.deliveries, 500));
    await refused(rules.list('admin', paths.deliveries, 501));
  });

  test.each<ActorName>(['customer', 'kitchen', 'courier', 'nobody'])(
    '%s cannot list them',
    async (actor) => {
      await refused(rules.list(actor, paths.deliveries, 1));
    },
  );
});

describe('writing', () => {
  const right = aShipment({ courierId });
  const write = (actor: ActorName, changes: object = {}) =>
    rules.set(actor, path, { ...right, ...changes });

  test('admin creates it, and fills it to the limit', async () => {
    await allowed(write('admin'));
    const carrier = 'x'.repeat(limits.carrier);
    await allowed(write('admin', { carrier, trackingNumber: 'x'.repeat(limits.trackingNumber) }));
  });

  test('admin creates it before there is a courier', async () => {
    await rules.seed({ [paths.order(orderId)]: aDelivery({ status: 'ready' }) });
    await allowed(write('admin', { courierId: null }));
  });

  test.each<ActorName>(['customer', 'kitchen', 'courier', 'other courier', 'nobody'])(
    '%s cannot write it',
    async (actor) => {
      await refused(write(actor));
      await rules.seed({ [path]: right });
      await refused(rules.set(actor, path, { carrier: 'Mine' }, { merge: true }));
    },
  );

  test.each([
    ['for another customer', { customerId: 'other-customer' }],
    ['with another courier', { courierId: accounts['other courier'].uid }],
    ['with too long a carrier', { carrier: 'x'.repeat(limits.carrier + 1) }],
    ['with too long a number', { trackingNumber: 'x'.repeat(limits.trackingNumber + 1) }],
    ['with a position', { location: { lat: 1, lng: 2, accuracy: 3, at: minutesIn(1) } }],
    ['with a promise', { eta: minutesIn(9) }],
    ['with one more field', { hacked: true }],
  ])('admin cannot create one %s', async (_, changes) => {
    await refused(write('admin', changes));
  });

  test('admin cannot create one for a pickup or a missing order', async () => {
    await refused(rules.set('admin', paths.delivery('zzzzzzzz23456789zzzz'), right));
    await rules.seed({ [paths.order(orderId)]: anOrder({ status: 'ready' }) });
    await refused(write('admin', { courierId: null }));
  });

  test('admin changes only the carrier and the number', async () => {
    const change = (changes: object) => rules.set('admin', path, changes, { merge: true });
    await rules.seed({ [path]: right });
    await allowed(change({ carrier: 'Other', trackingNumber: '' }));
    await refused(change({ carrier: 4 }));
    await refused(change({ customerId: 'other-customer' }));
    await refused(change({ courierId: null }));
    await refused(change({ eta: minutesIn(9) }));
    await refused(change({ location: { lat: 1, lng: 2, accuracy: 3, at: minutesIn(1) } }));
  });

  test('admin cannot delete it', async () => {
    await rules.seed({ [path]: right });
    await refused(rules.remove('admin', path));
  });
});
