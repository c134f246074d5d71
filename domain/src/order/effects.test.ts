import { describe, expect, test } from 'vitest';
import { aLine, anOrder } from '../testing/plain.ts';
import { effectsOf, lifetimes, trackingOf } from './effects.ts';
import type { Order } from './schema.ts';
import type { OrderStatus } from './status.ts';
import { allTransitions } from './transitions.ts';

const at = 1_800_000_000_000;
const orderId = 'a2b3c4d5e6f7f3kq2zdx';

function anOrderOfCarla(overrides: Partial<Order> = {}): Order {
  const status = overrides.status ?? 'ready';
  return anOrder({
    customerId: 'carla',
    customerName: 'Carla Rossi',
    status,
    placedAt: at - 600_000,
    updatedAt: at,
    statusTimes: { placed: at - 600_000, [status]: at },
    changedBy: { uid: 'kim', role: 'kitchen' },
    lines: {
      '01': aLine({ name: 'Latte <large>', station: 'bar' }),
      '02': aLine({ productId: 'bun', name: 'Bun', unitPrice: 300, quantity: 1, choices: [] }),
    },
    subtotal: 1200,
    tax: 107,
    total: 1307,
    currency: 'USD',
    trackingToken: 'f'.repeat(32),
    prepared: { '01': at - 1000 },
    ...overrides,
  });
}

function titles(order: Order, from: OrderStatus | null): Record<string, string> {
  const { notifications } = effectsOf({ orderId, order, from }, null);
  return Object.fromEntries(
    notifications.map(({ inbox, notification }) => [inbox, notification.title]),
  );
}

function told(order: Order, from: OrderStatus | null): Record<string, string> {
  const { notifications } = effectsOf({ orderId, order, from }, null);
  return Object.fromEntries(
    notifications.map(({ inbox, notification }) => [inbox, notification.message]),
  );
}

describe('who is notified of a transition', () => {
  test.each(allTransitions())(
    'the customer and a staff inbox are notified of $from → $to',
    ({ from, to, rule }) => {
      const order = anOrderOfCarla({ status: to, changedBy: { uid: 'x', role: rule.role } });
      const heard = titles(order, from);
      // Nobody is notified when the shelf is cleared at the end of the day.
      if (to === 'completed' && rule.role === 'system') return expect(heard).toEqual({});
      expect(heard).toHaveProperty('carla');
      // Staff hear nothing about orders that ended before verification.
      if (from === 'placed' && to !== 'pending' && to !== 'confirmed') {
        return expect(Object.keys(heard)).toEqual(['carla']);
      }
      expect(Object.keys(heard)).toEqual(
        expect.arrayContaining([expect.stringMatching(/^(admin|kitchen)$/)]),
      );
    },
  );

  test('an order accepted automatically is new to the kitchen, and no work for the admins', () => {
    const order = anOrderOfCarla({
      status: 'confirmed',
      changedBy: { uid: 'system', role: 'system' },
    });
    const { notifications } = effectsOf({ orderId, order, from: 'placed' }, null);
    const priorities = notifications.map(({ inbox, notification }) => [
      inbox,
      notification.priority,
    ]);
    expect(priorities).toEqual([
      ['carla', 'normal'],
      ['admin', 'normal'],
      ['kitchen', 'high'],
    ]);
  });

  test('the kitchen and the admins are alerted to a new order', () => {
    const { notifications } = effectsOf(
      {
        orderId,
        order: anOrderOfCarla({ status: 'pending' }),
        from: 'placed',
      },
      null,
    );
    const high = notifications.filter(({ notification }) => notification.priority === 'high');
    expect(high.map(({ inbox }) => inbox)).toEqual(['admin', 'kitchen']);
  });

  test('the kitchen is not notified of events on the road', () => {
    expect(titles(anOrderOfCarla({ status: 'out_for_delivery' }), 'ready')).not.toHaveProperty(
      'kitchen',
    );
  });

  test('an assigned courier is notified when to pick it up', () => {
    expect(titles(anOrderOfCarla({ courierId: 'kofi' }), 'preparing')).toMatchObject({
      kofi: 'Order #F3KQ2ZDX is ready for pickup',
    });
  });

  test('a cancellation names who canceled, or the reason given', () => {
    const message = (order: Order) =>
      effectsOf({ orderId, order, from: 'pending' }, null).notifications[0]?.notification.message;
    const byCustomer = { uid: 'carla', role: 'customer' } as const;
    const cancelled = anOrderOfCarla({ status: 'cancelled', changedBy: byCustomer });
    expect(message(cancelled)).toBe('You canceled it.');
    expect(told(cancelled, 'pending')).toMatchObject({ admin: 'The customer canceled it.' });
    expect(message(anOrderOfCarla({ status: 'cancelled', reason: 'Oven broke' }))).toBe(
      'Oven broke',
    );
  });

  test('names are one line, plurals agree, and amounts are in the order’s currency', () => {
    const order = anOrderOfCarla({
      status: 'pending',
      customerName: ' Carla\n\u202eRossi ',
      currency: 'JPY',
      total: 1307,
    });
    expect(told(order, 'placed')).toMatchObject({
      admin: 'Carla Rossi, pickup, ¥1,307',
      kitchen: '2 lines for Carla Rossi',
    });
    const [[id, line] = []] = Object.entries(order.lines);
    if (id === undefined || line === undefined) throw new Error('no line');
    expect(told({ ...order, lines: { [id]: line } }, 'placed').kitchen).toBe(
      '1 line for Carla Rossi',
    );
  });

  test('a notification has its audience and who made the transition', () => {
    const { notifications } = effectsOf(
      {
        orderId,
        order: anOrderOfCarla({ courierId: 'cora' }),
        from: 'preparing',
      },
      null,
    );
    expect(
      notifications.map(({ inbox, notification: { audience, by } }) => [inbox, audience, by]),
    ).toEqual([
      ['carla', 'customer', 'kim'],
      ['admin', 'admin', 'kim'],
      ['cora', 'courier', 'kim'],
    ]);
    const system = anOrderOfCarla({
      status: 'pending',
      changedBy: { uid: 'system', role: 'system' },
    });
    const [first] = effectsOf({ orderId, order: system, from: 'placed' }, null).notifications;
    expect(first?.notification.by).toBeNull();
  });

  test('customers are told in the language they ordered in, the staff in the shop’s', () => {
    const told = (language: Order['language'], shop: 'en' | 'de') => {
      const order = anOrderOfCarla({
        status: 'pending',
        ...(language && { language }),
        currency: 'EUR',
      });
      const { notifications } = effectsOf({ orderId, order, from: 'placed' }, { language: shop });
      return notifications.map(({ notification: { title, message } }) => `${title}: ${message}`);
    };
    expect(told('de', 'en')).toEqual([
      'Bestellung #F3KQ2ZDX eingegangen: Der Shop muss sie noch bestätigen.',
      'New order #F3KQ2ZDX: Carla Rossi, pickup, €13.07',
      'New order #F3KQ2ZDX: 2 lines for Carla Rossi',
    ]);
    expect(told(undefined, 'de')).toEqual([
      'Bestellung #F3KQ2ZDX eingegangen: Der Shop muss sie noch bestätigen.',
      'Neue Bestellung #F3KQ2ZDX: Carla Rossi, Abholung, 13,07\u00a0€',
      'Neue Bestellung #F3KQ2ZDX: 2 Positionen für Carla Rossi',
    ]);
    expect(told('en', 'de')[0]).toBe('Order #F3KQ2ZDX received: Waiting for confirmation.');
  });

  test('a notification has the transition’s own time and an expiry', () => {
    const [first] = effectsOf(
      {
        orderId,
        order: anOrderOfCarla(),
        from: 'preparing',
      },
      null,
    ).notifications;
    expect(first?.notification).toMatchObject({
      orderId,
      version: 4,
      createdAt: at,
      expiresAt: at + lifetimes.notification,
      data: { from: 'preparing', to: 'ready' },
      readBy: {},
    });
  });
});

describe('the public tracking page', () => {
  test.each([
    ['王小明', ''],
    ['Dr. Ada Lovelace', ''],
    ['Carla Rossi', ''],
  ])('guesses no part of the name %s', (customerName, calledName) => {
    const tracking = trackingOf(orderId, { ...anOrderOfCarla(), customerName });
    expect(tracking?.page.calledName).toBe(calledName);
    expect(JSON.stringify(tracking?.page)).not.toContain(customerName.slice(0, 2));
  });

  test('shows what the customer chose to be called and nothing else about the person', () => {
    const tracking = trackingOf(orderId, { ...anOrderOfCarla(), calledName: '小明' });
    expect(tracking?.page.calledName).toBe('小明');
    const text = JSON.stringify(tracking?.page);
    for (const secret of ['Rossi', 'carla', 'kim', orderId, 'Latte', '1307']) {
      expect(text).not.toContain(secret);
    }
  });

  test('counts prepared lines and expires sooner once the order is closed', () => {
    expect(trackingOf(orderId, anOrderOfCarla())?.page).toMatchObject({
      progress: { prepared: 1, total: 2 },
      expiresAt: at + lifetimes.openTrackingPage,
    });
    expect(trackingOf(orderId, anOrderOfCarla({ status: 'completed' }))?.page.expiresAt).toBe(
      at + lifetimes.closedTrackingPage,
    );
  });

  test('does not exist before verification', () => {
    const { trackingToken: _, ...placed } = anOrderOfCarla({ status: 'placed' });
    expect(trackingOf(orderId, placed)).toBeNull();
  });
});

test('what was done in a dead spot keeps its time in the timeline and on the tracking page', () => {
  const doneTimes = { ready: at - 480_000 };
  const { event, tracking, notifications } = effectsOf(
    { orderId, order: anOrderOfCarla({ doneTimes }), from: 'preparing' },
    null,
  );
  expect(event).toMatchObject({ at, doneAt: at - 480_000 });
  expect(tracking?.page).toMatchObject({ doneTimes, updatedAt: at });
  expect(notifications.map(({ notification }) => notification.createdAt)).toContain(at);
});
