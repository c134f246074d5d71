import type { Notification } from '@fireline/domain/inbox/notification';
import { describe, expect, test } from 'vitest';
import { anItem, atMinute } from '../inbox-fixtures.ts';
import type { InboxItem } from '../list/inbox-items.ts';
import { planPopups } from './popup-plan.ts';
import { planToasts, summaryId, type ToastPlan } from './toast-plan.ts';

let version = 0;
function of(order: number, overrides: Partial<Notification> = {}): InboxItem {
  version += 1;
  return anItem({
    orderId: `order${order}`,
    version,
    createdAt: atMinute(version),
    title: `Order ${order} moved`,
    ...overrides,
  });
}
const ready = { data: { from: 'preparing', to: 'ready' }, level: 'success' } as const;
const cancelled = {
  data: { from: 'pending', to: 'cancelled' },
  level: 'error',
  priority: 'high',
} as const;

/** What is open after these bursts if nothing times out. */
function after(...bursts: readonly (readonly InboxItem[])[]): readonly ToastPlan[] {
  return bursts.reduce<readonly ToastPlan[]>((open, burst) => {
    const { show, dismiss } = planToasts(burst, open);
    const ids = new Set([...dismiss, ...show.map(({ id }) => id)]);
    return [...open.filter(({ id }) => !ids.has(id)), ...show];
  }, []);
}

describe('toasts', () => {
  test('one for each of a few orders, the newest in front, for five seconds', () => {
    expect(after([of(1), of(2)]).map(({ title, duration }) => [title, duration])).toEqual([
      ['Order 1 moved', 5000],
      ['Order 2 moved', 5000],
    ]);
  });

  test('important ones stay until they are closed', () => {
    expect(after([of(1, cancelled)])).toMatchObject([
      { level: 'error', duration: Number.POSITIVE_INFINITY },
    ]);
  });

  test('on staff pages they time out: they cover buttons, and the inbox keeps them', () => {
    for (const audience of ['admin', 'kitchen', 'courier'] as const) {
      const [toast] = after([of(1, { ...cancelled, audience })]);
      expect(toast?.duration).toBeLessThan(Number.POSITIVE_INFINITY);
      expect(toast?.duration).toBeGreaterThan(5000);
    }
  });

  test('only the newest for each order in a burst', () => {
    const open = after([of(1), of(1), of(1, ready), of(1, { title: 'Order 1 collected' })]);
    expect(open.map(({ title }) => title)).toEqual(['Order 1 collected']);
  });

  test('the next step of an order replaces the one before', () => {
    const open = after([of(1)], [of(1, { ...ready, title: 'Order 1 is ready' })]);
    expect(open.map(({ id, title }) => [id, title])).toEqual([
      ['order-order1', 'Order 1 is ready'],
    ]);
  });

  test('a burst becomes one toast with a summary', () => {
    const burst = [of(1), of(2), of(3), of(4, ready), of(5, ready), of(6, cancelled)];
    expect(after(burst)).toMatchObject([
      {
        id: summaryId,
        level: 'error',
        title: '6 orders updated',
        message: '3 being prepared, 2 ready, 1 canceled',
        duration: Number.POSITIVE_INFINITY,
      },
    ]);
  });

  test('four new orders are announced as new, not as updated', () => {
    const isNew = { data: { from: 'placed', to: 'pending' } } as const;
    const open = after([1, 2, 3, 4].map((order) => of(order, isNew)));
    expect(open.map(({ title }) => title)).toEqual(['4 new orders']);
  });

  test('200 orders at once are one toast', () => {
    const open = after(Array.from({ length: 200 }, (_, order) => of(order)));
    expect(open.map(({ title }) => title)).toEqual(['100+ orders updated']);
  });

  test('important ones left open are merged into one instead of hiding the page', () => {
    const open = after([of(1, cancelled)], [of(2, cancelled)], [of(3, cancelled)]);
    expect(open).toHaveLength(3);
    expect(
      after([of(1, cancelled)], [of(2, cancelled)], [of(3, cancelled)], [of(4, cancelled)]),
    ).toMatchObject([{ id: summaryId, title: '4 orders updated' }]);
  });

  test('later news is added to an open summary', () => {
    const burst = [of(1), of(2), of(3), of(4)];
    expect(after(burst, [of(5)], [of(5, ready)])).toMatchObject([
      { title: '5 orders updated', message: '4 being prepared, 1 ready' },
    ]);
  });

  test('no news, no toast', () => {
    expect(planToasts([], [])).toEqual({ show: [], dismiss: [] });
  });
});

describe('browser notifications', () => {
  test('replace each other per order and link to it', () => {
    expect(planPopups([of(1, cancelled)])).toMatchObject([
      {
        tag: 'order-order1',
        data: { url: '/orders/order1', orderId: 'order1', version },
        requireInteraction: true,
      },
    ]);
  });

  test('merge into one for a burst', () => {
    expect(planPopups([of(1), of(2), of(3), of(4)])).toMatchObject([
      { tag: summaryId, title: '4 orders updated', requireInteraction: false },
    ]);
  });
});
