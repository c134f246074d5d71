/** Where a courier is: written by whoever brings the order, and only on the way. */
import type { OrderStatus } from '@fireline/domain/order/status';
import { paths } from '@fireline/domain/paths';
import { aDelivery, anOrder, aShipment } from '@fireline/domain/testing/stored';
import { deleteField, serverTimestamp } from 'firebase/firestore';
import { beforeEach, describe, expect, test } from 'vitest';
import { type ActorName, accounts } from '../support/actors.ts';
import { allowed, before, refused, useRules } from '../support/rules-environment.ts';
import { orderId } from './place-order.ts';

const rules = useRules();
const path = paths.delivery(orderId);
const courierId = accounts.courier.uid;
const otherId = accounts['other courier'].uid;
const fix = { lat: 40.69, lng: -73.97, accuracy: 12 };
const secondsAgo = (seconds: number) => new Date(Date.now() - seconds * 1000);

const onTheWay = (overrides: object = {}) =>
  rules.seed({
    [paths.order(orderId)]: aDelivery({ status: 'out_for_delivery', courierId, ...overrides }),
  });

/** What the app writes, with what the test changes. */
const send = (actor: ActorName, { location = {}, ...delivery }: Record<string, unknown> = {}) =>
  rules.set(
    actor,
    path,
    {
      customerId: 'customer',
      courierId: actor === 'other courier' ? otherId : courierId,
      location: location && { ...fix, at: serverTimestamp(), ...location },
      ...delivery,
    },
    { merge: true },
  );

beforeEach(() => onTheWay());

describe('who sends it', () => {
  test('courier sends the first one, and the next', async () => {
    await allowed(send('courier'));
    await rules.seed({ [path]: aShipment({ courierId, location: { ...fix, at: secondsAgo(5) } }) });
    await allowed(send('courier'));
  });

  test('courier sends it although an admin wrote the carrier before, which stays', async () => {
    await rules.seed({ [path]: aShipment() });
    await allowed(send('courier'));
    expect((await rules.get('admin', path)).data()).toMatchObject({
      carrier: 'Swift Parcels',
      courierId,
      location: fix,
    });
  });

  test('other courier sends it once it is theirs, and courier no longer does', async () => {
    await rules.seed({ [path]: aShipment({ courierId, location: { ...fix, at: secondsAgo(9) } }) });
    await onTheWay({ courierId: otherId });
    await refused(send('courier'));
    await allowed(send('other courier'));
  });

  test.each<ActorName>(['customer', 'admin', 'kitchen', 'other courier', 'nobody'])(
    '%s cannot send it',
    async (actor) => {
      await refused(send(actor));
      await rules.seed({ [path]: aShipment({ courierId }) });
      await refused(send(actor));
    },
  );

  test('courier cannot send it as another, nor for another customer', async () => {
    await refused(send('courier', { courierId: otherId }));
    await refused(send('courier', { customerId: 'other-customer' }));
  });

  test('courier cannot change anything else with it', async () => {
    await refused(send('courier', { carrier: 'Mine' }));
    await rules.seed({ [path]: aShipment({ courierId }) });
    await refused(send('courier', { carrier: 'Mine' }));
    await refused(send('courier', { eta: serverTimestamp() }));
    await refused(send('courier', { carrier: deleteField() }));
  });
});

describe('when it is sent', () => {
  test.each<OrderStatus>(['ready', 'completed', 'cancelled'])(
    'courier cannot send it while the order is %s',
    async (status) => {
      await onTheWay({ status });
      await refused(send('courier'));
      await rules.seed({ [path]: aShipment({ courierId }) });
      await refused(send('courier'));
    },
  );

  test('courier cannot send it for an order that does not exist', async () => {
    const position = {
      customerId: 'customer',
      courierId,
      location: { ...fix, at: serverTimestamp() },
    };
    await refused(rules.set('courier', paths.delivery('zzzzzzzz23456789zzzz'), position));
    await allowed(rules.set('courier', path, position));
  });

  test('courier waits four seconds after the one before', async () => {
    const at = secondsAgo(1);
    await rules.seed({ [path]: aShipment({ courierId, location: { ...fix, at } }) });
    await before(at.getTime() + 4000, refused(send('courier')));
    await rules.seed({ [path]: aShipment({ courierId, location: { ...fix, at: secondsAgo(4) } }) });
    await allowed(send('courier'));
  });

  test('a courier whose role was taken cannot send it', async () => {
    await rules.seed({ [paths.user(courierId)]: { role: null } });
    await refused(send('courier'));
  });
});

describe('what it holds', () => {
  test.each([
    ['at the north pole', { lat: 90, lng: -180 }],
    ['at the south pole', { lat: -90, lng: 180 }],
    ['exact', { accuracy: 0 }],
    ['as vague as may be', { accuracy: 100_000 }],
    ['in whole degrees', { lat: 40, lng: -73 }],
  ])('courier sends one %s', async (_, location) => {
    await allowed(send('courier', { location }));
  });

  test.each([
    ['north of the pole', { lat: 90.01 }],
    ['south of the pole', { lat: -90.01 }],
    ['west of the date line', { lng: -180.01 }],
    ['east of the date line', { lng: 180.01 }],
    ['nowhere', { lat: Number.NaN }],
    ['in words', { lng: '12' }],
    ['of no accuracy', { accuracy: -1 }],
    ['of too little accuracy', { accuracy: 100_001 }],
    ['of another time', { at: secondsAgo(60) }],
    ['of no time', { at: deleteField() }],
    ['with the speed', { speed: 3 }],
  ])('courier cannot send one %s', async (_, location) => {
    await refused(send('courier', { location }));
  });

  test('courier cannot send one for a pickup', async () => {
    await rules.seed({ [paths.order(orderId)]: anOrder({ status: 'ready' }) });
    await refused(send('courier'));
  });
});

describe('who removes it', () => {
  const remove = (actor: ActorName, changes: object = {}) =>
    rules.update(actor, path, { location: null, ...changes });

  const otherOrderId = 'bcdefghj23456789abcd';

  beforeEach(() =>
    rules.seed({
      [path]: aShipment({ courierId, location: { ...fix, at: secondsAgo(1) } }),
      [paths.order(otherOrderId)]: aDelivery({ status: 'out_for_delivery', courierId }),
    }),
  );

  test('courier takes it back at once, and nothing else', async () => {
    await refused(remove('courier', { carrier: 'Mine' }));
    await refused(remove('courier', { courierId: null }));
    await allowed(remove('courier'));
  });

  test.each<ActorName>(['customer', 'admin', 'kitchen', 'other courier', 'nobody'])(
    '%s cannot remove it',
    (actor) => refused(remove(actor)),
  );

  test('courier cannot delete the delivery with it, nor begin one without it', async () => {
    await refused(rules.remove('courier', path));
    await refused(
      rules.set('courier', paths.delivery(otherOrderId), {
        customerId: 'customer',
        courierId,
        location: null,
      }),
    );
  });
});
