import { defaultDeviceAlerts } from '@fireline/domain/inbox/alerts';
import type { Audience } from '@fireline/domain/inbox/audience';
import type { Notification, NotificationType } from '@fireline/domain/inbox/notification';
import type { OrderStatus } from '@fireline/domain/order/status';
import { describe, expect, test } from 'vitest';
import { aStartNotification, atMinute } from '../inbox-fixtures.ts';
import { linkTo } from '../list/order-link.ts';
import { isPageOf, planAlert, type TabState } from './alert-plan.ts';

const elsewhere: TabState = {
  pathname: '/account',
  openOrder: null,
  isVisible: true,
  hasFocus: true,
  canRing: true,
  listRings: false,
  isOffDuty: false,
  settings: { ...defaultDeviceAlerts, sound: true, vibration: true, popups: true },
  now: atMinute(0),
  timeZone: 'UTC',
};
const hidden = { ...elsewhere, isVisible: false, hasFocus: false };

function about(
  audience: Audience,
  from: OrderStatus,
  to: OrderStatus,
  isHigh = false,
): Notification {
  return aStartNotification({
    audience,
    orderId: 'one',
    data: { from, to },
    priority: isHigh ? 'high' : 'normal',
  });
}
const news = (type: NotificationType) =>
  aStartNotification({ audience: 'courier', type, data: { from: null, to: null } });
const step = about('customer', 'confirmed', 'preparing');
const ready = about('customer', 'preparing', 'ready', true);
const created = about('admin', 'placed', 'pending', true);

test('on another page: a toast and a sound, but no browser notification', () => {
  expect(planAlert(step, elsewhere)).toEqual({
    toast: 'try',
    sound: 'try',
    vibration: 'try',
    popup: 'take',
  });
});

test('a window without focus also shows a browser notification', () => {
  expect(planAlert(step, { ...elsewhere, hasFocus: false }).popup).toBe('try');
});

test('a hidden tab shows no toasts', () => {
  expect(planAlert(step, hidden)).toEqual({
    toast: 'leave',
    sound: 'try',
    vibration: 'try',
    popup: 'try',
  });
});

test('a tab that may not play audio leaves the sound to others', () => {
  expect(planAlert(step, { ...hidden, canRing: false }).sound).toBe('leave');
});

test('vibrates with the sound, also where no tone can be played', () => {
  expect(planAlert(step, { ...elsewhere, canRing: false }).vibration).toBe('try');
  const silent = { ...elsewhere.settings, vibration: false };
  expect(planAlert(step, { ...elsewhere, settings: silent }).vibration).toBe('leave');
  expect(planAlert(step, { ...elsewhere, pathname: '/orders/one' }).vibration).toBe('take');
});

test('no sound and no browser notification by default', () => {
  expect(planAlert(step, { ...hidden, settings: defaultDeviceAlerts })).toEqual({
    toast: 'leave',
    sound: 'leave',
    vibration: 'leave',
    popup: 'leave',
  });
});

describe('on the customer’s own page of the order', () => {
  const there = { ...elsewhere, pathname: '/orders/one' };
  test('no toast; important news still plays a sound', () => {
    expect(planAlert(step, there)).toMatchObject({ toast: 'take', sound: 'take', popup: 'take' });
    expect(planAlert(ready, there)).toMatchObject({ toast: 'take', sound: 'try', popup: 'take' });
  });
  test('a hidden tab doesn’t count as showing it', () => {
    expect(planAlert(ready, { ...there, isVisible: false, hasFocus: false })).toEqual({
      toast: 'leave',
      sound: 'try',
      vibration: 'try',
      popup: 'try',
    });
  });
  test('news about another order is announced', () => {
    expect(planAlert(step, { ...there, pathname: '/orders/two' }).toast).toBe('try');
  });
});

test.each<[string, Notification, boolean]>([
  ['/orders', step, true],
  ['/orders', ready, false],
  ['/admin', created, true],
  ['/admin', about('admin', 'pending', 'cancelled', true), false],
  ['/admin/settings', created, false],
  ['/kitchen', about('kitchen', 'placed', 'pending', true), true],
  ['/kitchen', about('kitchen', 'preparing', 'cancelled', true), true],
  ['/kitchen', about('kitchen', 'confirmed', 'cancelled', true), false],
  ['/kitchen', about('kitchen', 'pending', 'rejected'), false],
  ['/courier', about('courier', 'preparing', 'ready', true), true],
  ['/courier', about('courier', 'ready', 'cancelled', true), false],
  ['/courier', news('offer'), true],
  ['/courier', news('assigned'), false],
  ['/courier', news('unassigned'), false],
  ['/courier', news('contact-changed'), false],
  ['/orders', aStartNotification({ type: 'checkpoint', orderId: 'one' }), false],
  ['/orders/one', aStartNotification({ type: 'checkpoint', orderId: 'one' }), true],
  ['/orders/two', aStartNotification({ type: 'checkpoint', orderId: 'one' }), false],
])('on %s, %o needs no toast: %s', (pathname, notification, isShown) => {
  const { toast } = planAlert(notification, { ...elsewhere, pathname });
  expect(toast).toBe(isShown ? 'take' : 'try');
});

describe('a screen with its own sound plays no second one', () => {
  test('the kitchen screen, even in a hidden tab', () => {
    const there = { ...hidden, pathname: '/kitchen' };
    expect(planAlert(about('kitchen', 'placed', 'pending', true), there).sound).toBe('take');
    expect(planAlert(about('kitchen', 'preparing', 'cancelled', true), there).sound).toBe('take');
    expect(planAlert(ready, there).sound).toBe('try');
  });
  test('but not of an order that was deleted', () => {
    const deleted = aStartNotification({
      audience: 'kitchen',
      type: 'order-deleted',
      orderId: null,
      data: { from: null, to: null },
    });
    const there = { ...elsewhere, pathname: '/kitchen' };
    expect(planAlert(deleted, there)).toMatchObject({ toast: 'try', sound: 'try' });
  });
  test('the orders list, for new orders if its sound is on', () => {
    const there = { ...hidden, pathname: '/admin', listRings: true };
    expect(planAlert(created, there).sound).toBe('take');
    expect(planAlert(created, { ...there, listRings: false }).sound).toBe('try');
    expect(planAlert(about('admin', 'pending', 'cancelled', true), there).sound).toBe('try');
  });
});

test('an order’s page is the customer’s, the office’s, or the panel beside the list', () => {
  const place = (pathname: string, openOrder: string | null = null) => ({ pathname, openOrder });
  expect(isPageOf(step, place('/orders/one'))).toBe(true);
  expect(isPageOf(created, place('/orders/one'))).toBe(false);
  expect(isPageOf(created, place('/admin/orders/one'))).toBe(true);
  expect(isPageOf(created, place('/admin', 'one'))).toBe(true);
  expect(isPageOf(created, place('/admin', 'two'))).toBe(false);
});

test('a link to a ticket keeps the current kitchen view', () => {
  const ticket = { audience: 'kitchen', type: 'order-status', orderId: 'one' } as const;
  const oven = { pathname: '/kitchen', search: '?station=oven' };
  expect(linkTo(ticket, oven)).toBe('/kitchen?station=oven#order-one');
  expect(linkTo(ticket, { ...oven, pathname: '/board' })).toBe('/kitchen#order-one');
  expect(linkTo({ ...ticket, audience: 'customer' }, oven)).toBe('/orders/one');
});

test('the kitchen screen shows new orders, so an admin helping there gets no toast over the tickets', () => {
  const kitchen = { ...elsewhere, pathname: '/kitchen' };
  expect(planAlert(created, kitchen).toast).toBe('take');
  expect(planAlert(about('admin', 'pending', 'cancelled', true), kitchen).toast).toBe('try');
});

test('a courier who is off duty isn’t alerted to offers, but to all else', () => {
  const offDuty = { ...elsewhere, isOffDuty: true };
  expect(planAlert(news('offer'), elsewhere)).toMatchObject({ toast: 'try', sound: 'try' });
  expect(planAlert(news('offer'), { ...offDuty, hasFocus: false })).toEqual({
    toast: 'leave',
    sound: 'leave',
    vibration: 'leave',
    popup: 'leave',
  });
  expect(planAlert(news('assigned'), offDuty)).toEqual(planAlert(news('assigned'), elsewhere));
});

test('news of the cart makes a toast only where neither the menu nor the checkout shows it', () => {
  const gone = { ...news('cart-gone'), audience: 'customer' } as const;
  const toastAt = (pathname: string) => planAlert(gone, { ...elsewhere, pathname }).toast;
  expect(['/', '/checkout'].map(toastAt)).toEqual(['take', 'take']);
  expect(['/orders', '/account'].map(toastAt)).toEqual(['try', 'try']);
  expect(planAlert(gone, elsewhere)).toMatchObject({ sound: 'leave', vibration: 'leave' });
});
