/**
 * Managers do what admins do, except what the table in `domain/src/access/permissions.ts` leaves
 * to admins. `tests/triggers/roles.test.ts` walks it for what functions do.
 */
import { may } from '@fireline/domain/access/permissions';
import { type StaffRole, staffRoles, workRoles } from '@fireline/domain/access/staff-roles';
import { latencyReportsQuery } from '@fireline/domain/insights/queries';
import { latestOrdersQuery, timelineQuery } from '@fireline/domain/order/queries';
import { paths } from '@fireline/domain/paths';
import { aContact, aNotification, anOrder, aProduct, aShop } from '@fireline/domain/testing/stored';
import { minute } from '@fireline/domain/time/durations';
import { serverTimestamp } from 'firebase/firestore';
import { beforeEach, describe, test } from 'vitest';
import { aTransition } from '../support/a-transition.ts';
import { accounts } from '../support/actors.ts';
import { allowed, refused, useRules } from '../support/rules-environment.ts';
import { changeId, setSigned } from '../support/signed.ts';
import { orderId } from './place-order.ts';

const rules = useRules();
const order = paths.order(orderId);
const testOrder = paths.order('a2b3c4d5e6f7f3kq2zdy');
const notification = `${paths.notifications('admin')}/one`;
const now = serverTimestamp();
const pending = anOrder({ status: 'pending' });

beforeEach(() =>
  rules.seed({
    [paths.shop]: aShop({ paymentWays: 'pickup-cash' }),
    [order]: { ...pending, total: 900, payment: { state: 'due', paid: 0, tips: 0 } },
    [paths.contact(orderId)]: aContact(),
    [testOrder]: anOrder({ test: true }),
    [notification]: aNotification({ readBy: {} }),
  }),
);

const changeShop = (actor: StaffRole, changes: object) =>
  setSigned(rules, actor, {
    path: paths.shop,
    data: { changeId, updatedAt: now, ...changes },
    options: { merge: true },
  });

function transition(actor: StaffRole, role: 'admin' | 'manager') {
  const changes = aTransition(pending, 'confirmed', { uid: accounts[actor].uid, role: 'admin' });
  return rules.update(actor, order, { ...changes, changedBy: { uid: accounts[actor].uid, role } });
}

function note(actor: StaffRole, role: 'admin' | 'manager') {
  return rules.set(actor, `${order}/events/a-note`, {
    type: 'note',
    version: 1,
    from: null,
    to: null,
    by: { uid: accounts[actor].uid, role },
    reason: 'Called back.',
    at: now,
  });
}

const payment = (actor: StaffRole, role: 'admin' | 'manager') =>
  rules.set(actor, `${paths.payments(orderId)}/cash`, {
    kind: 'paid',
    method: 'cash',
    amount: 900,
    tip: 0,
    received: null,
    by: { uid: accounts[actor].uid, role },
    at: now,
  });

const report = (actor: StaffRole, surface: string) => {
  const { uid } = accounts[actor];
  const at = Date.now();
  return rules.set(actor, paths.latencyReport(uid, Math.floor(at / minute)), {
    uid,
    surface,
    latencies: [40],
    at: now,
    expiresAt: new Date(at + 14 * 24 * 60 * minute),
  });
};

/** A sample of each thing that admins do. */
const adminsWork: Readonly<Record<string, (actor: StaffRole) => Promise<unknown>>> = {
  'reads how to reach a customer': (actor) => rules.get(actor, paths.contact(orderId)),
  'reads a customer’s page': (actor) => rules.get(actor, paths.user('customer')),
  'reads the admins’ inbox': (actor) => rules.get(actor, notification),
  'marks a notification of the admins as read': (actor) =>
    rules.update(actor, notification, { [`readBy.${accounts[actor].uid}`]: now }),
  'moves an order as an admin': (actor) => transition(actor, 'admin'),
  'adds a note as an admin': (actor) => note(actor, 'admin'),
  'takes a payment as an admin': (actor) => payment(actor, 'admin'),
  'changes the settings': (actor) => changeShop(actor, { name: 'The other shop' }),
  'adds a product': (actor) =>
    setSigned(rules, actor, {
      path: paths.product('new'),
      data: { ...aProduct({ changeId }), createdAt: now, updatedAt: now },
    }),
  'writes a note about a customer': (actor) =>
    rules.set(actor, paths.customerNote('customer'), {
      note: 'Rings twice.',
      by: accounts[actor].uid,
      at: now,
    }),
};

describe.each(staffRoles)('%s', (role) => {
  const worksAsAdmin = workRoles[role] === 'admin';

  test.each(Object.entries(adminsWork))(
    worksAsAdmin ? '%s' : '%s: refused',
    async (_, operation) => {
      await (worksAsAdmin ? allowed : refused)(operation(role));
    },
  );

  test(`${may(role, 'setPayments') ? 'changes' : 'cannot change'} how customers can pay`, async () => {
    const outcome = may(role, 'setPayments') ? allowed : refused;
    await outcome(changeShop(role, { paymentWays: 'pickup-card' }));
  });

  test(`${may(role, 'erase') ? 'deletes' : 'cannot delete'} a test order`, async () => {
    await (may(role, 'erase') ? allowed : refused)(rules.remove(role, testOrder));
  });
});

const figures: Readonly<Record<string, (actor: StaffRole) => Promise<unknown>>> = {
  'the figures of a day': (actor) => rules.get(actor, paths.insightDay('2026-11-28')),
  'the report of a day': (actor) => rules.get(actor, paths.closing(1)),
  'how many orders there are': (actor) =>
    rules.ids(actor, { ...latestOrdersQuery(1), limit: 1000 }),
  'how long changes took': (actor) =>
    rules.ids(actor, latencyReportsQuery({ from: 0, to: Date.now() }, 100)),
};

describe.each(staffRoles)('%s', (role) => {
  const outcome = may(role, 'seeFigures') ? allowed : refused;

  test.each(Object.entries(figures))(
    may(role, 'seeFigures') ? 'reads %s' : 'cannot read %s',
    async (_, operation) => {
      await outcome(operation(role));
    },
  );
});

describe('viewer', () => {
  test('reads orders, how they went, and what was paid', async () => {
    await allowed(rules.get('viewer', order));
    await allowed(rules.ids('viewer', latestOrdersQuery(50)));
    await allowed(rules.ids('viewer', timelineQuery(orderId)));
    await allowed(rules.list('viewer', paths.payments(orderId), 100));
  });

  test.each([
    ['a note of the staff', `${order}/events/a-note`],
    ['a delivery', paths.delivery(orderId)],
    ['the photo of a delivery', paths.deliveryPhoto(orderId)],
    ['who is blocked', paths.block('phone_12345678')],
    ['the audit log', paths.auditEntry('one')],
    ['a screen', paths.screen('one')],
    ['a courier', paths.courier('courier-1')],
  ])('cannot read %s', async (_, path) => {
    await rules.seed({ [path]: { type: 'note' } });
    await refused(rules.get('viewer', path));
  });

  test('marks nothing on an order', async () => {
    await refused(rules.update('viewer', order, { priority: true, updatedAt: now }));
    await refused(rules.update('viewer', order, { seenAt: now, updatedAt: now }));
  });
});

test('manager saves settings that never named the ways to pay', async () => {
  const { paymentWays: _ways, ...older } = { ...aShop(), paymentWays: '' };
  await rules.seed({ [paths.shop]: older });
  await allowed(changeShop('manager', { name: 'The other shop' }));
  await refused(changeShop('manager', { paymentWays: 'pickup-card' }));
});

// Readers know only the roles in which people work.
test.each([
  ['moves no order', transition],
  ['adds no note', note],
  ['takes no payment', payment],
])('manager %s as a manager', async (_, operation) => {
  await refused(operation('manager', 'manager'));
});

test('viewer reports latencies as anyone else', async () => {
  await refused(report('viewer', 'viewer'));
  await allowed(report('viewer', 'customer'));
});

test('manager reports latencies as an admin', async () => {
  await refused(report('manager', 'manager'));
  await allowed(report('manager', 'admin'));
});
