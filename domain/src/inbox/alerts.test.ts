import { safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { type OrderStatus, orderStatuses } from '../order/status.ts';
import { aNotification, anOrder } from '../testing/plain.ts';
import {
  type AlertKind,
  alertKindOf,
  alertKindsByAudience,
  alertSequence,
  alertTag,
  defaultDeviceAlerts,
  deviceAlertsSchema,
  notificationPath,
  wantsAlert,
} from './alerts.ts';
import { type Audience, audiences } from './audience.ts';
import { notificationTypes } from './notification.ts';
import { notificationTextOf } from './notification-text.ts';

const subject = (audience: Audience, from: OrderStatus | null, to: OrderStatus) => ({
  audience,
  type: 'order-status' as const,
  data: { from, to },
});

test.each<[Audience, OrderStatus | null, OrderStatus, AlertKind]>([
  ['customer', 'placed', 'pending', 'progress'],
  ['customer', 'preparing', 'ready', 'ready'],
  ['customer', 'ready', 'out_for_delivery', 'ready'],
  ['customer', 'out_for_delivery', 'ready', 'trouble'],
  ['customer', 'ready', 'preparing', 'trouble'],
  ['customer', 'pending', 'cancelled', 'trouble'],
  ['customer', 'ready', 'completed', 'progress'],
  ['admin', 'placed', 'pending', 'new'],
  ['admin', 'preparing', 'ready', 'ready'],
  ['admin', 'ready', 'out_for_delivery', 'ready'],
  ['admin', 'pending', 'rejected', 'trouble'],
  ['kitchen', 'placed', 'pending', 'new'],
  ['kitchen', 'pending', 'confirmed', 'progress'],
  ['kitchen', 'placed', 'confirmed', 'new'],
  ['admin', 'placed', 'confirmed', 'progress'],
  ['courier', 'preparing', 'ready', 'new'],
  ['courier', 'ready', 'out_for_delivery', 'progress'],
  ['courier', 'ready', 'preparing', 'trouble'],
  ['courier', 'ready', 'cancelled', 'trouble'],
])('to the %s, %s to %s is %s', (audience, from, to, kind) => {
  expect(alertKindOf(subject(audience, from, to))).toBe(kind);
});

/** Whether `audience` is notified of a transition. */
function toldOf(audience: Audience, from: OrderStatus | null, to: OrderStatus): boolean {
  const order = anOrder({ status: to, fulfilment: { type: 'delivery', requestedFor: null } });
  return notificationTextOf(audience, { orderId: 'one', order, from }, 'en-GB') !== null;
}

test.each(audiences)('whatever the %s is told of can be switched on and off', (audience) => {
  const told = orderStatuses.flatMap((to) =>
    [null, ...orderStatuses]
      .filter((from) => toldOf(audience, from, to))
      .map((from) => alertKindOf(subject(audience, from, to))),
  );
  // Who brings a delivery and how far it is isn't a transition.
  const kinds = alertKindsByAudience[audience].filter((kind) => kind !== 'delivery');
  expect([...new Set(told)].sort()).toEqual(kinds.sort());
});

describe('what a device is alerted to', () => {
  const now = Date.parse('2026-11-21T23:00:00Z');
  const ready = subject('customer', 'preparing', 'ready');
  const loud = { ...defaultDeviceAlerts, sound: true };

  test('nothing by default', () => {
    expect(wantsAlert(defaultDeviceAlerts, 'sound', ready, now, 'UTC')).toBe(false);
    expect(wantsAlert(defaultDeviceAlerts, 'popups', ready, now, 'UTC')).toBe(false);
  });

  test('sounds and pop-ups independently', () => {
    expect(wantsAlert(loud, 'sound', ready, now, 'UTC')).toBe(true);
    expect(wantsAlert(loud, 'popups', ready, now, 'UTC')).toBe(false);
  });

  test('only the kinds chosen for the audience', () => {
    const settings = { ...loud, kinds: { ...loud.kinds, customer: ['trouble' as const] } };
    expect(wantsAlert(settings, 'sound', ready, now, 'UTC')).toBe(false);
    expect(
      wantsAlert(settings, 'sound', subject('courier', 'preparing', 'ready'), now, 'UTC'),
    ).toBe(true);
  });

  test('nothing in quiet hours', () => {
    const settings = { ...loud, quietHours: { from: '22:00', until: '07:00' } };
    expect(wantsAlert(settings, 'sound', ready, now, 'UTC')).toBe(false);
    expect(wantsAlert(settings, 'sound', ready, now, 'Asia/Tokyo')).toBe(true);
  });
});

test('settings are parsed, and the defaults are valid settings', () => {
  expect(safeParse(deviceAlertsSchema, defaultDeviceAlerts).success).toBe(true);
  const kinds = { ...defaultDeviceAlerts.kinds, admin: ['everything'] };
  expect(safeParse(deviceAlertsSchema, { ...defaultDeviceAlerts, kinds }).success).toBe(false);
});

test('each audience is led to its own page of the order', () => {
  const orderId = 'a2b3c4d5e6f7f3kq2zdx';
  expect(
    audiences.map((audience) => notificationPath({ audience, type: 'order-status', orderId })),
  ).toEqual([
    `/orders/${orderId}`,
    `/admin/orders/${orderId}`,
    `/kitchen#order-${orderId}`,
    `/courier#order-${orderId}`,
  ]);
  expect(alertTag({ type: 'order-status', orderId })).toBe(`order-${orderId}`);
});

test('each type of news is one that its readers can switch off', () => {
  const data = { from: null, to: null };
  for (const type of notificationTypes.filter((one) => one !== 'order-status')) {
    const isOffered = audiences.some((audience) =>
      alertKindsByAudience[audience].some((kind) => kind === alertKindOf({ audience, type, data })),
    );
    expect(isOffered, type).toBe(true);
  }
});

test('what isn’t about an order that exists leads to the list', () => {
  const about = { type: 'order-deleted', orderId: null } as const;
  expect(audiences.map((audience) => notificationPath({ audience, ...about }))).toEqual([
    '/orders',
    '/admin',
    '/kitchen',
    '/courier',
  ]);
  expect(notificationPath({ audience: 'admin', type: 'stock', orderId: null })).toBe(
    '/admin/products',
  );
  expect(alertTag({ ...about, subject: 'one' })).not.toBe(alertTag({ ...about, subject: 'two' }));
});

test('news of the cart leads to it, and alerts no device', () => {
  const all = { ...defaultDeviceAlerts, sound: true, vibration: true, popups: true };
  for (const type of ['cart-gone', 'cart-back'] as const) {
    const about = { audience: 'customer', type, data: { from: null, to: null } } as const;
    expect(notificationPath({ ...about, orderId: null })).toBe('/checkout');
    for (const way of ['sound', 'vibration', 'popups'] as const) {
      expect(wantsAlert(all, way, about, 0, 'UTC'), way).toBe(false);
      expect(wantsAlert(all, way, { ...about, type: 'checkpoint' }, 0, 'UTC'), way).toBe(true);
    }
  }
  const subject = 'latte';
  expect(alertTag({ type: 'cart-back', orderId: null, subject })).toBe(
    alertTag({ type: 'cart-gone', orderId: null, subject }),
  );
});

describe('what replaces what', () => {
  const moved = aNotification({ version: 4, createdAt: 1000 });
  const assigned = aNotification({ type: 'assigned', version: 4, createdAt: 2000 });
  const takenBack = aNotification({ type: 'unassigned', version: 4, createdAt: 3000 });

  test('an assignment doesn’t replace the status, but the one that takes it back replaces it', () => {
    expect(alertTag(assigned)).not.toBe(alertTag(moved));
    expect(alertTag(takenBack)).toBe(alertTag(assigned));
    expect(alertSequence(takenBack)).toBeGreaterThan(alertSequence(assigned));
  });

  test('statuses are in the sequence of their versions, whatever their times', () => {
    expect(alertSequence(moved)).toBe(4);
    expect(alertSequence(aNotification({ version: 5, createdAt: 500 }))).toBe(5);
  });
});
