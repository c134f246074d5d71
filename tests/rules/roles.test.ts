/**
 * Managers do what admins do, except what the table in `domain/src/access/staff-roles.ts` leaves
 * to admins. `tests/triggers/roles.test.ts` walks it for what functions do.
 */
import { may, type StaffRole, staffRoles, workRoles } from '@fireline/domain/access/staff-roles';
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
  'reads the figures': (actor) => rules.get(actor, paths.insightDay('2026-11-28')),
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

test('manager reports latencies as an admin', async () => {
  await refused(report('manager', 'manager'));
  await allowed(report('manager', 'admin'));
});
