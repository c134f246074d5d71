/**
 * What a move must write, and what it must not. Who may make which move is in
 * `transitions.test.ts`.
 */

import { limits } from '@fireline/domain/limits';
import type { OrderStatus } from '@fireline/domain/order/status';
import { paths } from '@fireline/domain/paths';
import {
  aDelivery,
  aLine,
  anOrder,
  minutesIn,
  type StoredOrder,
} from '@fireline/domain/testing/stored';
import { minute } from '@fireline/domain/time/durations';
import { deleteField, serverTimestamp, Timestamp } from 'firebase/firestore';
import { beforeEach, describe, test } from 'vitest';
import { aTransition } from '../support/a-transition.ts';
import {
  type AccountName,
  type ActorName,
  accounts,
  uidOf,
  workRoleOf,
} from '../support/actors.ts';
import { allowed, refused, useRules } from '../support/rules-environment.ts';
import { orderId } from './place-order.ts';

const rules = useRules();
const now = serverTimestamp();
const before = anOrder({ status: 'pending' });
const confirmation = aTransition(before, 'confirmed', { uid: 'kitchen-1', role: 'kitchen' });

/** The kitchen confirms the order, with `changes` to what it should write. */
function confirm(changes: object = {}, actor: ActorName = 'kitchen'): Promise<void> {
  return rules.update(actor, paths.order(orderId), { ...confirmation, ...changes });
}

beforeEach(async () => {
  await rules.seed({ [paths.order(orderId)]: before });
});

test('kitchen confirms an order', async () => {
  await allowed(confirm());
});

test('kitchen cannot confirm an order twice', async () => {
  await allowed(confirm());
  await refused(confirm());
});

test('kitchen cannot confirm an order that does not exist', async () => {
  const order = paths.order('zzzzzzzz23456789zzzz');
  await refused(rules.update('kitchen', order, { status: 'confirmed' }));
});

/** What a customer asks for; only functions write it. */
const wish = { id: 'r1', state: 'open', at: new Date(), number: 1, text: 'No sugar', lines: {} };

describe('version', () => {
  test.each([
    ['the same', before.version],
    ['two more', before.version + 2],
    ['one less', before.version - 1],
    ['a text', String(before.version + 1)],
    ['nothing', deleteField()],
  ])('kitchen cannot confirm with %s', async (_, version) => {
    await refused(confirm({ version }));
  });
});

describe('times', () => {
  const early = Timestamp.fromMillis(Date.now() - 1000);
  const { confirmed: _, ...withoutConfirmed } = anOrder({ status: 'confirmed' }).statusTimes;

  test.each([
    ['an earlier updatedAt', { updatedAt: early }],
    ['a later updatedAt', { updatedAt: Timestamp.fromMillis(Date.now() + minute) }],
    ['no new updatedAt', { updatedAt: before.updatedAt }],
    ['an earlier time of the status', { 'statusTimes.confirmed': early }],
    ['a number as the time of the status', { 'statusTimes.confirmed': Date.now() }],
    ['no time of the status', { 'statusTimes.confirmed': deleteField() }],
    ['the time of another status', { 'statusTimes.preparing': now }],
    ['a changed time of an earlier status', { 'statusTimes.placed': now }],
    ['the time of an earlier status gone', { 'statusTimes.pending': deleteField() }],
    [
      'the times of two statuses swapped',
      { 'statusTimes.placed': minutesIn(1), 'statusTimes.pending': minutesIn(0) },
    ],
  ])('kitchen cannot confirm with %s', async (_what, changes) => {
    await refused(confirm(changes));
  });

  test('kitchen cannot confirm with the old times only', async () => {
    const { 'statusTimes.confirmed': __, ...rest } = confirmation;
    const update = { ...rest, statusTimes: withoutConfirmed };
    await refused(rules.update('kitchen', paths.order(orderId), update));
  });
});

describe('when it was done', () => {
  // Half an hour ago, the order was on its way.
  const ago = (minutes: number) => new Date(Date.now() - minutes * minute);
  const onTheWay = aDelivery({
    status: 'out_for_delivery',
    courierId: 'courier-1',
    statusTimes: { ...aDelivery({ status: 'ready' }).statusTimes, out_for_delivery: ago(30) },
  });
  const delivered = aTransition(onTheWay, 'completed', { uid: 'courier-1', role: 'courier' });
  const deliver = async (changes: object, before: StoredOrder = onTheWay) => {
    await rules.seed({ [paths.order(orderId)]: before });
    return rules.update('courier', paths.order(orderId), { ...delivered, ...changes });
  };
  const done = (minutes: number) => ({ 'doneTimes.completed': ago(minutes) });
  const longAgo = () => {
    const left = ago(48 * 60);
    return { ...onTheWay, statusTimes: { ...onTheWay.statusTimes, out_for_delivery: left } };
  };

  test.each([
    ['8 minutes ago', done(8)],
    ['just after the step before', done(29.9)],
    ['by a clock that is a minute ahead', done(-1)],
    ['without saying when', {}],
  ])('courier delivers an order %s', async (_, changes) => {
    await allowed(deliver(changes));
  });

  test.each([
    ['before the step that it follows', done(31)],
    ['at a number', { 'doneTimes.completed': Date.now() }],
    ['at a text', { 'doneTimes.completed': 'now' }],
    ['and changes when it was on its way', { 'doneTimes.out_for_delivery': ago(8) }],
    ['and changes when it was on its way as well', { ...done(8), 'doneTimes.ready': ago(8) }],
    ['with times that are none', { doneTimes: 'now' }],
  ])('courier cannot deliver an order %s', async (_, changes) => {
    await refused(deliver(changes));
  });

  test('courier cannot deliver an order in the future', async () => {
    await refused(deliver(done(-3)));
  });

  test('courier delivers an order within a day of doing it, and not later', async () => {
    await allowed(deliver(done((limits.hoursUntilSent - 0.1) * 60), longAgo()));
    await refused(deliver(done((limits.hoursUntilSent + 0.1) * 60), longAgo()));
  });

  test('courier sends two moves of a dead spot in their order', async () => {
    const doneTimes = { out_for_delivery: ago(20) };
    await allowed(deliver(done(19), { ...onTheWay, doneTimes }));
    await refused(deliver(done(21), { ...onTheWay, doneTimes }));
  });

  test('courier cannot keep the time of an earlier attempt', async () => {
    const again = { ...onTheWay, doneTimes: { completed: ago(40) } };
    const { 'doneTimes.completed': _, ...rest } = delivered;
    await rules.seed({ [paths.order(orderId)]: again });
    await refused(rules.update('courier', paths.order(orderId), rest));
    await allowed(rules.update('courier', paths.order(orderId), delivered));
  });

  test('kitchen cannot say when an order was done without a move', async () => {
    const update = { 'doneTimes.pending': ago(1), updatedAt: now };
    await refused(rules.update('kitchen', paths.order(orderId), update));
  });
});

describe('changedBy', () => {
  test.each([
    ['another uid', { uid: 'admin-1', role: 'kitchen' }],
    ['a role of somebody else', { uid: 'kitchen-1', role: 'admin' }],
    ['the role of the system', { uid: 'kitchen-1', role: 'system' }],
    ['no uid', { role: 'kitchen' }],
    ['no role', { uid: 'kitchen-1' }],
    ['one more field', { uid: 'kitchen-1', role: 'kitchen', name: 'Kim' }],
    ['a text', 'kitchen-1'],
    ['who it was before', before.changedBy],
    ['uid and role swapped', { uid: 'kitchen', role: 'kitchen-1' }],
    ['nothing', null],
  ])('kitchen cannot confirm with %s', async (_, changedBy) => {
    await refused(confirm({ changedBy }));
  });

  test('admin cannot confirm in the name of the kitchen', async () => {
    await refused(confirm({ changedBy: { uid: 'admin-1', role: 'kitchen' } }, 'admin'));
    await allowed(confirm({ changedBy: { uid: 'admin-1', role: 'admin' } }, 'admin'));
  });

  test('customer with no claim cannot confirm as kitchen', async () => {
    await refused(confirm({ changedBy: { uid: 'customer', role: 'kitchen' } }, 'customer'));
  });

  test('nobody cannot confirm', async () => {
    await refused(confirm({}, 'nobody'));
  });
});

describe('reason', () => {
  const reject = (reason: unknown) =>
    rules.update('admin', paths.order(orderId), {
      ...aTransition(before, 'rejected', { uid: 'admin-1', role: 'admin' }),
      reason,
    });

  test.each([
    ['one letter', 'x'],
    ['200 letters', 'x'.repeat(limits.reason)],
  ])('admin rejects with %s', async (_, reason) => {
    await allowed(reject(reason));
  });

  test.each([
    ['nothing', null],
    ['no reason at all', deleteField()],
    ['an empty text', ''],
    ['spaces', '   '],
    ['201 letters', 'x'.repeat(limits.reason + 1)],
    ['a number', 7],
    ['a list', ['late']],
  ])('admin cannot reject with %s', async (_, reason) => {
    await refused(reject(reason));
  });

  test.each([
    ['an empty text', ''],
    ['200 letters', 'x'.repeat(limits.reason)],
  ])('kitchen, who needs no reason, may confirm with %s', async (_, reason) => {
    await allowed(confirm({ reason }));
  });

  test.each([
    ['201 letters', 'x'.repeat(limits.reason + 1)],
    ['a number', 7],
    ['no reason at all', deleteField()],
  ])('kitchen, who needs no reason, cannot confirm with %s', async (_, reason) => {
    await refused(confirm({ reason }));
  });
});

describe('a courier', () => {
  const courierId = 'courier-1';
  const onTheWay = aDelivery({ status: 'out_for_delivery', courierId });

  function bringBack(actor: ActorName, reason: string | null) {
    const uid = uidOf(actor);
    return rules.update(actor, paths.order(orderId), {
      ...aTransition(onTheWay, 'ready', { uid: uid ?? 'nobody', role: 'courier' }),
      reason,
    });
  }

  beforeEach(async () => {
    await rules.seed({ [paths.order(orderId)]: onTheWay });
  });

  test('courier returns an order with a reason', async () => {
    await refused(bringBack('courier', null));
    await refused(bringBack('courier', ''));
    await allowed(bringBack('courier', 'Nobody opened.'));
  });

  test('other courier cannot return it', async () => {
    await refused(bringBack('other courier', 'Nobody opened.'));
  });
});

// `transitions.test.ts` walks every move, which is too much for a coverage report.
describe('one move of each kind', () => {
  const courierId = accounts.courier.uid;
  const confirmed = anOrder({ status: 'confirmed' });
  const justConfirmed = {
    ...confirmed,
    statusTimes: { ...confirmed.statusTimes, confirmed: new Date() },
  };
  const toBePickedUp = anOrder({ status: 'ready' });
  const ready = aDelivery({ status: 'ready', courierId });
  const onTheWay = aDelivery({ status: 'out_for_delivery', courierId });

  function move(actor: AccountName, order: StoredOrder, to: OrderStatus) {
    const { uid } = accounts[actor];
    return rules.update(actor, paths.order(orderId), {
      ...aTransition(order, to, { uid, role: workRoleOf(actor) ?? 'customer' }),
      reason: 'It has to be.',
    });
  }

  test.each<{ actor: AccountName; order: StoredOrder; right: OrderStatus; wrong: OrderStatus }>([
    { actor: 'customer', order: before, right: 'cancelled', wrong: 'confirmed' },
    { actor: 'customer', order: justConfirmed, right: 'cancelled', wrong: 'preparing' },
    { actor: 'kitchen', order: before, right: 'confirmed', wrong: 'cancelled' },
    { actor: 'kitchen', order: toBePickedUp, right: 'completed', wrong: 'out_for_delivery' },
    { actor: 'kitchen', order: ready, right: 'preparing', wrong: 'completed' },
    { actor: 'admin', order: before, right: 'rejected', wrong: 'ready' },
    { actor: 'admin', order: toBePickedUp, right: 'completed', wrong: 'out_for_delivery' },
    { actor: 'admin', order: ready, right: 'out_for_delivery', wrong: 'completed' },
    { actor: 'admin', order: onTheWay, right: 'completed', wrong: 'preparing' },
    { actor: 'courier', order: ready, right: 'out_for_delivery', wrong: 'completed' },
    { actor: 'courier', order: onTheWay, right: 'completed', wrong: 'cancelled' },
  ])(
    '$actor moves an order that is $order.status to $right and not to $wrong',
    async ({ actor, order, right, wrong }) => {
      await rules.seed({ [paths.order(orderId)]: order });
      await refused(move(actor, order, wrong));
      await allowed(move(actor, order, right));
    },
  );

  test('customer cannot cancel an order confirmed a while ago', async () => {
    await rules.seed({ [paths.order(orderId)]: confirmed });
    await refused(move('customer', confirmed, 'cancelled'));
  });

  test('courier cannot take out a pickup order', async () => {
    await rules.seed({ [paths.order(orderId)]: { ...toBePickedUp, courierId } });
    await refused(move('courier', toBePickedUp, 'out_for_delivery'));
  });
});

describe('everything else', () => {
  test.each([
    ['customerId', { customerId: 'other-customer' }],
    ['customerName', { customerName: 'Eve' }],
    ['fulfilment', { 'fulfilment.type': 'delivery' }],
    ['items', { items: [] }],
    ['note', { note: 'changed' }],
    ['placedAt', { placedAt: now }],
    ['lines', { 'lines.01': aLine({ unitPrice: 1 }) }],
    ['subtotal', { subtotal: 1 }],
    ['tax', { tax: 0 }],
    ['deliveryFee', { deliveryFee: 1 }],
    ['total', { total: 1 }],
    ['currency', { currency: 'USD' }],
    ['cancelWindowSeconds', { cancelWindowSeconds: 86_400 }],
    ['receipt', { receipt: { number: 1, at: now, head: '', taxNumber: '' } }],
    ['creditNotes', { creditNotes: {} }],
    ['trackingToken', { trackingToken: 'chosen' }],
    ['estimate', { estimate: null }],
    ['stockTaken', { stockTaken: { latte: 2 } }],
    ['prepared', { prepared: { '01': now } }],
    ['priority', { priority: true }],
    ['courierId', { courierId: 'courier-1' }],
    ['request', { request: wish }],
    ['a new field', { hacked: true }],
    ['one field less', { total: deleteField() }],
    ['two fields swapped', { subtotal: before.total, total: before.subtotal }],
  ])('kitchen cannot change %s with the move', async (_, changes) => {
    await refused(confirm(changes));
  });

  test.each([
    ['kitchen', { total: 1 }],
    ['admin', { total: 1 }],
    ['admin', { 'lines.01': aLine({ unitPrice: 1 }) }],
    ['admin', { receipt: { number: 1, at: now, head: '', taxNumber: '' } }],
    ['admin', { creditNotes: {} }],
    ['admin', { trackingToken: 'chosen' }],
    ['admin', { version: before.version + 1 }],
    ['customer', { note: 'more sugar' }],
    ['customer', { customerName: 'Eve' }],
    ['customer', { request: wish }],
    ['admin', { request: { ...wish, state: 'declined' } }],
    ['kitchen', { request: { ...wish, state: 'accepted' } }],
  ] as const)('%s cannot change %o without a move', async (actor, changes) => {
    await refused(rules.update(actor, paths.order(orderId), { ...changes, updatedAt: now }));
  });
});
