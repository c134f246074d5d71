/** What was paid for an order: added by whoever takes the money, and never changed. */

import { limits } from '@fireline/domain/limits';
import { paymentsQuery } from '@fireline/domain/money/queries';
import { paths } from '@fireline/domain/paths';
import { aDelivery, anOrder, type StoredOrder } from '@fireline/domain/testing/stored';
import { serverTimestamp, Timestamp } from 'firebase/firestore';
import { beforeEach, describe, expect, test } from 'vitest';
import { type ActorName, accounts, uidOf } from '../support/actors.ts';
import { allowed, refused, useRules } from '../support/rules-environment.ts';
import { orderId } from './place-order.ts';

const rules = useRules();
const payment = { state: 'due', paid: 0, tips: 0 } as const;

const store = (order: StoredOrder) => rules.seed({ [paths.order(orderId)]: order });

/** At the counter, an order of 9.63. */
const atTheCounter = (overrides: Partial<StoredOrder> = {}) =>
  store(anOrder({ payment, ...overrides }));

const atTheDoor = (overrides: Partial<StoredOrder> = {}) =>
  store(
    aDelivery({
      status: 'out_for_delivery',
      courierId: accounts.courier.uid,
      payment,
      ...overrides,
    }),
  );

type Staff = 'admin' | 'kitchen' | 'courier' | 'other courier';
const roleOf = (actor: Staff) => (actor === 'other courier' ? 'courier' : actor);

const paidTo = (actor: Staff, changes: object = {}) => ({
  kind: 'paid',
  method: 'cash',
  amount: 963,
  tip: 0,
  received: null,
  by: { uid: uidOf(actor), role: roleOf(actor) },
  at: serverTimestamp(),
  ...changes,
});

const pay = (actor: Staff, changes: object = {}, id = 'a-payment') =>
  rules.set(actor, paths.payment(orderId, id), paidTo(actor, changes));

test('a payment has no ID that stands for its correction', async () => {
  await atTheCounter();
  await refused(pay('admin', {}, 'a-payment_reversed'));
  await allowed(pay('admin', {}, 'a-payment_reversed-not'));
});

describe('who takes a payment', () => {
  test.each<Staff>(['admin', 'kitchen'])('%s takes it at the counter', async (actor) => {
    await atTheCounter();
    await allowed(pay(actor));
  });

  test('a courier takes it for what they bring, not what others bring', async () => {
    await atTheDoor();
    await allowed(pay('courier'));
    await refused(pay('other courier', {}, 'another-one'));
  });

  test('a courier cannot take it at the counter, or before they have left', async () => {
    await atTheCounter({ courierId: accounts.courier.uid });
    await refused(pay('courier'));
    await atTheDoor({ status: 'ready' });
    await refused(pay('courier'));
  });

  test('a courier takes it just after the delivery, not the day after', async () => {
    await atTheDoor({ status: 'completed', updatedAt: new Date() });
    await allowed(pay('courier'));
    await atTheDoor({ status: 'completed' });
    await refused(pay('courier', {}, 'another-one'));
  });

  test('a courier cannot take it for what another courier has delivered', async () => {
    const completed = { status: 'completed', updatedAt: new Date() } as const;
    await atTheDoor({ ...completed, courierId: accounts['other courier'].uid });
    await refused(pay('courier'));
  });

  test('nobody says that somebody else took it, or takes it as somebody else', async () => {
    await atTheCounter();
    await refused(pay('admin', { by: { uid: uidOf('kitchen'), role: 'admin' } }));
    await refused(pay('kitchen', { by: { uid: uidOf('kitchen'), role: 'admin' } }));
    await refused(pay('admin', { by: { uid: uidOf('admin'), role: 'customer' } }));
  });

  test('nobody takes it at the door in the role of a courier that they do not have', async () => {
    await atTheDoor();
    await refused(pay('kitchen', { by: { uid: uidOf('kitchen'), role: 'courier' } }));
  });

  test('a customer cannot say that they have paid', async () => {
    await atTheCounter();
    const claim = { ...paidTo('admin'), by: { uid: uidOf('customer'), role: 'customer' } };
    await refused(rules.set('customer', paths.payment(orderId, 'a-payment'), claim));
  });
});

describe('what can be paid', () => {
  beforeEach(() => atTheCounter());

  test('a part, with a tip, and with change given', async () => {
    await allowed(pay('admin', { amount: 500, tip: 100, received: 600 }, 'a-part'));
    await allowed(pay('admin', { method: 'card', amount: 463, tip: 20 }, 'the-rest'));
  });

  test.each([
    ['nothing', { amount: 0 }],
    ['more than the total', { amount: 964 }],
    ['a fraction', { amount: 1.5 }],
    ['a negative tip', { tip: -1 }],
    ['a tip beyond all amounts', { tip: 1_000_000_000_001 }],
    ['less than received', { tip: 37, received: 999 }],
    ['change from a card', { method: 'card', received: 1000 }],
    ['received without end', { received: 1_000_000_000_001 }],
    ['something else', { method: 'check' }],
    ['a refund', { kind: 'refunded' }],
    ['what a provider reports', { kind: 'authorized' }],
    ['money online', { method: 'online' }],
    ['another time', { at: Timestamp.fromMillis(0) }],
    ['another field', { note: 'x' }],
  ])('not %s', async (_, changes) => {
    await allowed(pay('admin', {}, 'right'));
    await refused(pay('admin', changes, 'wrong'));
  });

  test('in a dead spot, it was taken up to a day ago', async () => {
    const ago = (hours: number) => Timestamp.fromMillis(Date.now() - hours * 3_600_000);
    await allowed(pay('admin', { doneAt: ago(23) }, 'a'));
    await refused(pay('admin', { doneAt: ago(25) }, 'b'));
    await refused(pay('admin', { doneAt: ago(-1) }, 'c'));
    await refused(pay('admin', { doneAt: 'now' }, 'd'));
  });

  test('nothing for an order that is not paid through Fireline', async () => {
    await store(anOrder());
    await refused(pay('admin'));
  });

  test.each(['placed', 'cancelled', 'rejected'] as const)('nothing while %s', async (status) => {
    await atTheCounter({ status });
    await refused(pay('admin'));
  });

  test('also when the order is completed', async () => {
    await atTheCounter({ status: 'completed' });
    await allowed(pay('kitchen'));
  });

  test('an ID of its own', async () => {
    await refused(pay('admin', {}, 'a b'));
    await refused(pay('admin', {}, 'x'.repeat(161)));
  });
});

describe('afterward', () => {
  const entry = paths.payment(orderId, 'a-payment');

  beforeEach(async () => {
    await atTheCounter();
    await allowed(pay('admin'));
  });

  test('nobody changes or removes it, and a repeat adds nothing', async () => {
    await refused(rules.update('admin', entry, { amount: 1 }));
    await refused(rules.remove('admin', entry));
    await refused(pay('admin'));
  });

  test('nobody writes the sum', async () => {
    await refused(
      rules.update('admin', paths.order(orderId), {
        payment: { state: 'paid', paid: 963, tips: 0 },
        updatedAt: serverTimestamp(),
      }),
    );
  });

  test.each<ActorName>(['customer', 'admin', 'kitchen'])('%s reads it', async (actor) => {
    await allowed(rules.get(actor, entry));
    expect(await rules.ids(actor, paymentsQuery(orderId))).toEqual(['a-payment']);
  });

  test('nobody reads all of them without a limit', async () => {
    await allowed(rules.list('admin', paths.payments(orderId), 100));
    await refused(rules.list('admin', paths.payments(orderId)));
    await refused(rules.list('admin', paths.payments(orderId), limits.listSize + 1));
  });

  test.each<ActorName>(['other customer', 'courier', 'nobody'])(
    '%s cannot read it',
    async (actor) => {
      await refused(rules.get(actor, entry));
      await refused(rules.ids(actor, paymentsQuery(orderId)));
    },
  );
});
