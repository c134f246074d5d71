import { expect, test } from 'vitest';
import { anEntry, noon } from '#entities/order/list/order-fixture.ts';
import { bulkChoices, closedMeanwhile, planTransitions, reasonFor } from './bulk-transitions.ts';

const admin = { uid: 'admin', role: 'admin' } as const;
const orders = [
  anEntry('new'),
  anEntry('new-too'),
  anEntry('cooking', { status: 'preparing' }),
  anEntry('delivery', { status: 'ready', fulfilment: { type: 'delivery', requestedFor: null } }),
];

test('the choices are the moves that at least one order can make, with counts', () => {
  const choices = bulkChoices(orders, admin, noon).map(({ to, count, needsReason }) => [
    to,
    count,
    needsReason,
  ]);
  expect(choices).toEqual([
    ['confirmed', 2, false],
    ['preparing', 1, false],
    ['ready', 1, false],
    ['out_for_delivery', 1, false],
    ['cancelled', 4, true],
    ['rejected', 2, true],
  ]);
});

test('says for each order whether it will move, and if not, why', () => {
  const plan = planTransitions(orders, admin, 'preparing', noon);
  expect(plan.map(({ entry, obstacle }) => [entry.id, obstacle])).toEqual([
    ['new', 'You can’t do this at the order’s current step.'],
    ['new-too', 'You can’t do this at the order’s current step.'],
    ['cooking', 'Already at this step.'],
    ['delivery', null],
  ]);
});

test('a reason that is still missing is no obstacle', () => {
  expect(planTransitions(orders, admin, 'cancelled', noon).every(({ obstacle }) => !obstacle)).toBe(
    true,
  );
});

test('an order closed in the meantime will not move', () => {
  const [plan] = planTransitions([anEntry('o', { status: 'completed' })], admin, 'cancelled', noon);
  expect(plan?.obstacle).toBe('This order is already closed.');
});

test('the reason is only used for orders that need one', () => {
  const type = 'delivery' as const;
  const fulfilment = { type, requestedFor: null };
  const back = anEntry('back', { status: 'out_for_delivery', fulfilment });
  const cooked = anEntry('cooked', { status: 'preparing' });
  const reasons = [back, cooked].map((entry) =>
    reasonFor(entry, admin, 'ready', 'Nobody was at home', noon),
  );
  expect(reasons).toEqual(['Nobody was at home', null]);
});

test('an order closed while the user was choosing is not lost', () => {
  const [cancelled, confirmed] = [anEntry('a'), anEntry('b', { status: 'confirmed' })];
  expect(closedMeanwhile([cancelled, confirmed], [confirmed])).toEqual([cancelled]);
});
