/** What the kitchen does besides moving orders: the pass, acknowledging, pausing orders. */
import { finalStatuses, orderStatuses } from '@fireline/domain/order/status';
import { paths } from '@fireline/domain/paths';
import {
  aLine,
  anOrder,
  aShop,
  minutesIn,
  type StoredOrder,
} from '@fireline/domain/testing/stored';
import { deleteField, serverTimestamp, Timestamp, type UpdateData } from 'firebase/firestore';
import { describe, test } from 'vitest';
import { type ActorName, uidOf } from '../support/actors.ts';
import { allowed, refused, useRules } from '../support/rules-environment.ts';
import { changeId, setSigned } from '../support/signed.ts';
import { orderId } from './place-order.ts';

const rules = useRules();
const now = serverTimestamp();
const early = Timestamp.fromMillis(Date.now() - 1000);
const outsiders: readonly ActorName[] = ['customer', 'courier', 'other customer', 'nobody'];

const store = (order: object) => rules.seed({ [paths.order(orderId)]: order });

function mark(actor: ActorName, changes: UpdateData<object>): Promise<void> {
  return rules.update(actor, paths.order(orderId), { updatedAt: now, ...changes });
}

describe('packed lines', () => {
  const lines = { '01': aLine(), '02': aLine() };
  const order = (status: StoredOrder['status']) => ({
    ...anOrder({ status, lines }),
    packed: { '01': minutesIn(5) },
  });

  test.each<ActorName>(['kitchen', 'admin'])('%s packs a line', async (actor) => {
    await store(order('preparing'));
    await allowed(mark(actor, { 'packed.02': now }));
  });

  test('kitchen packs the first line of a ready order', async () => {
    await store(anOrder({ status: 'ready', lines }));
    await allowed(mark('kitchen', { 'packed.02': now }));
  });

  test('kitchen removes a mark', async () => {
    await store(order('ready'));
    await allowed(mark('kitchen', { 'packed.01': deleteField() }));
  });

  test.each(outsiders)('%s cannot pack a line', async (actor) => {
    await store(order('preparing'));
    await refused(mark(actor, { 'packed.02': now }));
  });

  test.each(orderStatuses.filter((status) => status !== 'preparing' && status !== 'ready'))(
    'kitchen cannot pack a line of an order that is %s',
    async (status) => {
      await store(order(status));
      await refused(mark('kitchen', { 'packed.02': now }));
    },
  );

  test.each([
    ['a line that is not there', { 'packed.03': now }],
    ['at an earlier time', { 'packed.02': early }],
    ['at the time of another mark', { 'packed.02': minutesIn(5) }],
    ['and alter a mark', { 'packed.01': early, 'packed.02': now }],
    ['with a word', { 'packed.02': 'now' }],
    ['and mark it as prepared', { 'packed.02': now, 'prepared.02': now }],
    ['and keep the old updatedAt', { 'packed.02': now, updatedAt: minutesIn(1) }],
  ])('kitchen cannot pack %s', async (_, changes) => {
    await store(order('preparing'));
    await refused(mark('kitchen', changes));
  });
});

describe('a printed ticket', () => {
  const order = (status: StoredOrder['status']) => ({
    ...anOrder({ status, lines: { '01': aLine() } }),
    printed: { '*': minutesIn(5) },
  });

  test.each<ActorName>(['kitchen', 'admin'])(
    '%s notes one of a station, and again',
    async (actor) => {
      await store(order('preparing'));
      await allowed(mark(actor, { 'printed.grill': now }));
      await allowed(mark(actor, { 'printed.grill': now }));
    },
  );

  test('kitchen notes the first one', async () => {
    await store(anOrder({ status: 'confirmed', lines: { '01': aLine() } }));
    await allowed(mark('kitchen', { printed: { '*': now } }));
  });

  test.each(outsiders)('%s cannot note one', async (actor) => {
    await store(order('preparing'));
    await refused(mark(actor, { 'printed.grill': now }));
  });

  test.each(['placed', ...finalStatuses] as const)(
    'kitchen cannot note one of an order that is %s',
    async (status) => {
      await store(order(status));
      await refused(mark('kitchen', { 'printed.grill': now }));
    },
  );

  test.each([
    ['at an earlier time', { 'printed.grill': early }],
    ['and alter another', { printed: { '*': early, grill: now } }],
    ['with a word', { 'printed.grill': 'now' }],
    ['of a station with a long name', { [`printed.${'n'.repeat(41)}`]: now }],
    [
      'of too many stations',
      { printed: Object.fromEntries(Array.from({ length: 51 }, (_, at) => [`s${at}`, now])) },
    ],
    ['and pack a line', { 'printed.grill': now, 'packed.01': now }],
    ['and keep the old updatedAt', { 'printed.grill': now, updatedAt: minutesIn(1) }],
  ])('kitchen cannot note one %s', async (_, changes) => {
    await store(order('preparing'));
    await refused(mark('kitchen', changes));
  });
});

describe('acknowledging', () => {
  const cancelled = anOrder({ status: 'cancelled', version: 4 });

  const seen = (actor: ActorName, version: number) => ({
    acknowledged: version,
    acknowledgedBy: { uid: uidOf(actor), at: now },
  });

  test.each<ActorName>(['kitchen', 'admin'])('%s acknowledges a cancellation', async (actor) => {
    await store(cancelled);
    await allowed(mark(actor, seen(actor, 4)));
  });

  test.each(['preparing', 'ready'] as const)(
    'kitchen acknowledges one that is %s',
    async (status) => {
      await store(anOrder({ status, version: 5 }));
      await allowed(mark('kitchen', seen('kitchen', 5)));
    },
  );

  test.each(['pending', 'confirmed'] as const)(
    'kitchen acknowledges other lines of one that is %s',
    async (status) => {
      await store({ ...anOrder({ status, version: 4 }), changed: { version: 4 } });
      await allowed(mark('kitchen', seen('kitchen', 4)));
    },
  );

  test('kitchen acknowledges a second change', async () => {
    await store({ ...cancelled, acknowledged: 2 });
    await allowed(mark('kitchen', seen('kitchen', 4)));
  });

  test.each(outsiders)('%s cannot acknowledge it', async (actor) => {
    await store(cancelled);
    await refused(mark(actor, seen(actor, 4)));
  });

  test.each(['pending', 'confirmed', 'completed', 'rejected'] as const)(
    'kitchen cannot acknowledge one that is %s',
    async (status) => {
      await store(anOrder({ status, version: 4 }));
      await refused(mark('kitchen', seen('kitchen', 4)));
    },
  );

  test.each([
    ['a version that it has not seen', { acknowledged: 5 }],
    ['an earlier version', { acknowledged: 3 }],
    ['with a word', { acknowledged: 'yes' }],
    ['for someone else', { acknowledgedBy: { uid: 'somebody', at: now } }],
    ['with another time', { acknowledgedBy: { uid: uidOf('kitchen'), at: minutesIn(1) } }],
    ['and say more about who', { acknowledgedBy: { uid: uidOf('kitchen'), at: now, name: 'Ada' } }],
    ['and open it again', { acknowledged: 4, status: 'preparing' }],
    ['without updatedAt', { acknowledged: 4, updatedAt: minutesIn(1) }],
  ])('kitchen cannot acknowledge %s', async (_, changes) => {
    await store(cancelled);
    await refused(mark('kitchen', { ...seen('kitchen', 4), ...changes }));
  });
});

describe('pausing orders', () => {
  const hoursAhead = (hours: number) => Timestamp.fromMillis(Date.now() + hours * 3_600_000);

  function hold(actor: ActorName, changes: object): Promise<void> {
    const data = { changeId, updatedAt: now, ...changes };
    return setSigned(rules, actor, { path: paths.shop, data, options: { merge: true } });
  }

  test.each<[string, object]>([
    ['pauses ordering', { orderingPaused: true }],
    ['pauses ordering for a while', { orderingPaused: true, pausedUntil: hoursAhead(1) }],
    ['pauses ordering without an end', { orderingPaused: true, pausedUntil: null }],
    ['adds minutes', { busyMinutes: 20 }],
    ['does both at once', { orderingPaused: false, busyMinutes: 0 }],
  ])('kitchen %s', async (_, changes) => {
    await rules.seed({ [paths.shop]: aShop({ orderingPaused: true, busyMinutes: 5 }) });
    await allowed(hold('kitchen', changes));
  });

  test.each<[string, object]>([
    ['change a price beside it', { orderingPaused: true, deliveryFee: 0 }],
    ['change the name', { name: 'Ours' }],
    ['set too many minutes', { busyMinutes: 241 }],
    ['pause with a word', { orderingPaused: 'yes' }],
    ['pause for days', { orderingPaused: true, pausedUntil: hoursAhead(25) }],
    ['pause until a number', { orderingPaused: true, pausedUntil: Date.now() }],
    ['pause until a word', { orderingPaused: true, pausedUntil: 'noon' }],
    ['leave their name', { orderingPaused: true, updatedBy: 'kitchen-1' }],
    ['act as nobody', { orderingPaused: true, changeId: null }],
    ['act at another time', { orderingPaused: true, updatedAt: early }],
    ['add a field', { orderingPaused: true, hacked: true }],
  ])('kitchen cannot %s', async (_, changes) => {
    await rules.seed({ [paths.shop]: aShop() });
    await refused(hold('kitchen', changes));
  });

  test('kitchen cannot set up the shop', async () => {
    await refused(hold('kitchen', { orderingPaused: true }));
  });

  test.each(outsiders)('%s cannot pause ordering', async (actor) => {
    await rules.seed({ [paths.shop]: aShop() });
    await refused(hold(actor, { orderingPaused: true }));
    // Not even with a change record, which they couldn't write either: the shop itself is refused.
    const pause = { orderingPaused: true, changeId, updatedAt: now };
    await refused(rules.update(actor, paths.shop, pause));
  });
});

describe('marking a new order as seen', () => {
  test.each<ActorName>(['kitchen', 'admin'])('%s says', async (actor) => {
    await store(anOrder({ status: 'pending' }));
    await allowed(mark(actor, { seenAt: now }));
    await allowed(mark(actor, { seenAt: now }));
  });

  test.each(outsiders)('%s cannot say', async (actor) => {
    await store(anOrder({ status: 'pending' }));
    await refused(mark(actor, { seenAt: now }));
  });

  test('kitchen cannot mark one that is not new, nor with another time', async () => {
    await store(anOrder({ status: 'pending' }));
    await refused(mark('kitchen', { seenAt: early }));
    await refused(mark('kitchen', { seenAt: now, updatedAt: early }));
    await refused(mark('kitchen', { seenAt: now, priority: true }));
    await store(anOrder({ status: 'confirmed' }));
    await refused(mark('kitchen', { seenAt: now }));
  });
});
