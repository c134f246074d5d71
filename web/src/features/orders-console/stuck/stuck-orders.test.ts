import type { Screen } from '@fireline/domain/shop/screen';
import { describe, expect, test } from 'vitest';
import { anEntry, at, noon } from '#entities/order/list/order-fixture.ts';
import {
  isKitchenOffline,
  offlineScreens,
  ordersToLookUp,
  stuckOrders,
  versionKey,
} from './stuck-orders.ts';

const shop = { confirmTimeoutMinutes: 10, ticketLateMinutes: 15 };
const none = new Set<string>();
const untried = new Map<string, number>();

describe('an order is stuck', () => {
  test.each([
    ['placed', 'unchecked', 1],
    ['pending', 'unconfirmed', 5],
    ['ready', 'uncollected', 15],
  ] as const)('%s: %s after %i min, not before', (status, kind, minutes) => {
    const entry = anEntry('o', { status, seenAt: noon });
    expect(stuckOrders([entry], shop, none, at(minutes) - 1)).toEqual([]);
    expect(stuckOrders([entry], shop, none, at(minutes))).toEqual([{ entry, kind, since: noon }]);
  });

  test('pending: if no kitchen screen has shown it after half a minute', () => {
    const entry = anEntry('o', { status: 'pending' });
    expect(stuckOrders([entry], shop, none, at(0.5) - 1)).toEqual([]);
    expect(stuckOrders([entry], shop, none, at(0.5))).toMatchObject([{ kind: 'unseen' }]);
  });

  test.each(['confirmed', 'preparing', 'out_for_delivery'] as const)(
    '%s: never by waiting alone; the wait’s color shows that',
    (status) => {
      expect(stuckOrders([anEntry('o', { status })], shop, none, at(500))).toEqual([]);
    },
  );

  test('canceled: only if its money can’t be refunded, at once', () => {
    const online = { state: 'captured', authorized: 963, until: noon } as const;
    const canceled = anEntry('o', { status: 'cancelled', online });
    const refused = anEntry('o', { ...canceled.data, online: { ...online, refund: 'refused' } });
    expect(stuckOrders([canceled], shop, none, at(500))).toEqual([]);
    expect(stuckOrders([refused], shop, none, at(0))).toMatchObject([{ kind: 'unrefunded' }]);
  });

  test('at any step if its effects are missing', () => {
    const entry = anEntry('o', { status: 'preparing' });
    const missing = new Set([versionKey(entry)]);
    expect(stuckOrders([entry], shop, missing, at(2))).toMatchObject([{ kind: 'unfollowed' }]);
    const moved = anEntry('o', { status: 'preparing', version: 2 });
    expect(stuckOrders([moved], shop, missing, at(2))).toEqual([]);
  });

  test('ready for later: only after its time', () => {
    const later = anEntry('o', {
      status: 'ready',
      fulfilment: { type: 'pickup', requestedFor: at(60) },
    });
    expect(stuckOrders([later], shop, none, at(70))).toEqual([]);
    expect(stuckOrders([later], shop, none, at(75))).toMatchObject([{ since: at(60) }]);
  });

  test('longest wait first', () => {
    const orders = [anEntry('b', { placedAt: at(1) }), anEntry('a')];
    expect(stuckOrders(orders, shop, none, at(30)).map(({ entry }) => entry.id)).toEqual([
      'a',
      'b',
    ]);
  });
});

test('effects are looked up once per version, when they are due', () => {
  const entry = anEntry('o');
  expect(ordersToLookUp([entry], none, untried, at(1))).toEqual([]);
  expect(ordersToLookUp([entry], none, untried, at(2))).toEqual([entry]);
  expect(ordersToLookUp([entry], new Set([versionKey(entry)]), untried, at(2))).toEqual([]);
  expect(ordersToLookUp([{ ...entry, hasPendingWrites: true }], none, untried, at(2))).toEqual([]);
  expect(
    ordersToLookUp([anEntry('new', { status: 'placed', version: 0 })], none, untried, at(9)),
  ).toEqual([]);
});

test('versions already looked up without success come last', () => {
  const [lost, other] = [anEntry('lost'), anEntry('other')];
  const tries = new Map([[versionKey(lost), 1]]);
  expect(ordersToLookUp([lost, other], none, tries, at(2))).toEqual([other, lost]);
});

describe('screens', () => {
  const screen = (id: string, surface: Screen['surface'], lastBeatAt: number) => ({
    id,
    hasPendingWrites: false,
    data: {
      name: id,
      uid: 'u',
      surface,
      station: null,
      viewing: null,
      lastBeatAt,
      version: '1',
      answeredInMs: null,
    },
  });
  const screens = [
    screen('on', 'kitchen', at(10)),
    screen('off', 'kitchen', at(5)),
    screen('long off', 'kitchen', at(1)),
    screen('admin', 'admin', at(1)),
  ];

  test('a kitchen screen without a heartbeat is dark, latest first', () => {
    expect(offlineScreens(screens, at(11)).map(({ id }) => id)).toEqual(['off', 'long off']);
  });

  test('the kitchen is dark if no screen is on while there is something to cook', () => {
    const orders = [anEntry('o')];
    expect(isKitchenOffline(screens, orders, at(11))).toBe(false);
    expect(isKitchenOffline(screens, orders, at(20))).toBe(true);
    expect(isKitchenOffline([], orders, at(11))).toBe(true);
    expect(isKitchenOffline(screens, [anEntry('o', { status: 'ready' })], at(20))).toBe(false);
  });
});
