import { describe, expect, test } from 'vitest';
import { anOrder } from '../testing/plain.ts';
import { anAddress } from '../testing/stored.ts';
import { contactNews, handoverNews } from './courier-news.ts';
import { effectsOf } from './effects.ts';
import type { Order } from './schema.ts';
import type { OrderStatus } from './status.ts';

const at = 1_800_000_000_000;
const orderId = 'a2b3c4d5e6f7f3kq2zdx';
const fulfilment = { type: 'delivery', requestedFor: null } as const;

const aDelivery = (overrides: Partial<Order> = {}) =>
  anOrder({ status: 'ready', version: 4, fulfilment, updatedAt: at, ...overrides });

describe('when a delivery changes hands', () => {
  const nobody = { uid: null, isOffered: false };
  const offeredTo = (uid: string) => ({ uid, isOffered: true });
  const takenBy = (uid: string) => ({ uid, isOffered: false });
  const told = (order: Order, had: Parameters<typeof handoverNews>[1]) =>
    handoverNews({ orderId, order, at }, had, null).map(
      ({ inbox, notification: { type, message, by } }) => [inbox, type, message, by],
    );
  const take = 'Take it now, or any courier can.';
  const anyones = 'No courier has taken it yet.';
  const offered = { offeredAt: at };

  test.each<[string, typeof nobody | ReturnType<typeof takenBy>, Partial<Order>, unknown[][]]>([
    ['taken', nobody, { courierId: 'cora' }, []],
    ['offered and taken', offeredTo('cora'), { courierId: 'cora', offeredAt: null }, []],
    [
      'offered to one',
      nobody,
      { courierId: 'cora', ...offered },
      [['cora', 'assigned', take, null]],
    ],
    [
      'offered to another',
      offeredTo('cora'),
      { courierId: 'kofi', ...offered },
      [
        ['cora', 'unassigned', 'Another courier has it now.', null],
        ['kofi', 'assigned', take, null],
      ],
    ],
    ['given back', takenBy('cora'), {}, [['courier', 'offer', anyones, 'cora']]],
    [
      'declined, or not taken in time',
      offeredTo('cora'),
      {},
      [['courier', 'offer', anyones, 'cora']],
    ],
    [
      'offered before it is ready',
      nobody,
      { status: 'preparing', courierId: 'cora', ...offered },
      [['cora', 'assigned', 'You can take it as soon as it’s ready.', null]],
    ],
    [
      'taken back before it is ready',
      offeredTo('cora'),
      { status: 'preparing' },
      [['cora', 'unassigned', 'The shop has taken it back.', null]],
    ],
    [
      'moved on while on its way',
      takenBy('cora'),
      { status: 'out_for_delivery', courierId: 'kofi', ...offered },
      [
        ['cora', 'unassigned', 'Another courier has it now.', null],
        ['kofi', 'assigned', 'It’s already on its way.', null],
      ],
    ],
    ['moved on once it is closed', takenBy('cora'), { status: 'completed', courierId: 'kofi' }, []],
  ])('%s', (_, had, overrides, news) => {
    expect(told(aDelivery(overrides), had)).toEqual(news);
  });

  test('the notification has the time of the write, which is also in its key', () => {
    const order = aDelivery({ courierId: 'cora', ...offered });
    const [news] = handoverNews({ orderId, order, at }, nobody, { language: 'de' });
    expect(news).toMatchObject({
      key: `assigned-${at}`,
      notification: {
        orderId,
        version: 4,
        audience: 'courier',
        title: expect.stringContaining('wird Ihnen angeboten'),
        priority: 'high',
        createdAt: at,
      },
    });
  });
});

describe('when the contact changes', () => {
  const before = { phone: '555 0100', email: '', address: anAddress() };
  const after = { ...before, address: { ...anAddress(), line1: '2 Elm Street' } };
  const toldTo = (
    order: Order,
    contacts: Parameters<typeof contactNews>[1] = [before, after],
    takenAt: number | null = at - 1,
  ) => contactNews({ orderId, order, at }, contacts, takenAt, null)?.inbox ?? null;
  const coras = aDelivery({ courierId: 'cora' });

  test.each<[string, Order, string | null]>([
    ['its courier', coras, 'cora'],
    ['its courier on the way', { ...coras, status: 'out_for_delivery' }, 'cora'],
    ['nobody if it has no courier', aDelivery(), null],
    ['nobody who hasn’t taken it', { ...coras, offeredAt: at - 5 }, null],
    ['nobody before they may read it', { ...coras, status: 'preparing' }, null],
    ['nobody once it is delivered', { ...coras, status: 'completed' }, null],
  ])('%s is told', (_, order, inbox) => {
    expect(toldTo(order)).toBe(inbox);
  });

  test('nobody is told who took it only after the change', () => {
    expect(toldTo(coras, [before, after], at + 1)).toBeNull();
    expect(toldTo(coras, [before, after], null)).toBe('cora');
  });

  test('only if it is the address or the phone number', () => {
    expect(toldTo(coras, [before, { ...before, phone: '555 0101' }])).toBe('cora');
    expect(toldTo(coras, [before, { ...before, email: 'carla@example.com' }])).toBeNull();
    expect(toldTo(coras, [before, { ...before, address: anAddress() }])).toBeNull();
  });

  test('it doesn’t say what the address is: the notification outlives the delivery', () => {
    const news = contactNews({ orderId, order: coras, at }, [before, after], null, null);
    expect(JSON.stringify(news?.notification)).not.toContain('Elm');
  });
});

describe('what couriers are told of a transition', () => {
  const told = (from: OrderStatus, overrides: Partial<Order>) =>
    effectsOf({ orderId, order: aDelivery(overrides), from }, null).notifications.flatMap(
      ({ inbox, notification: { audience, type, title, message } }) =>
        audience === 'courier' ? [[inbox, type, title, message]] : [],
    );
  const order = '#F3KQ2ZDX';
  const byAdmin = { uid: 'ada', role: 'admin' } as const;
  const byCora = { uid: 'cora', role: 'courier' } as const;
  const coras = { courierId: 'cora', changedBy: byAdmin, reason: null };

  test.each<[OrderStatus, Partial<Order>, readonly string[][]]>([
    [
      'preparing',
      {},
      [
        [
          'courier',
          'offer',
          `Delivery ${order} is ready for pickup`,
          'No courier has taken it yet.',
        ],
      ],
    ],
    ['preparing', { fulfilment: { type: 'pickup', requestedFor: null } }, []],
    [
      'ready',
      { ...coras, status: 'preparing' },
      [['cora', 'order-status', `Order ${order} was recalled`, 'It isn’t ready after all.']],
    ],
    [
      'ready',
      { ...coras, status: 'cancelled' },
      [['cora', 'order-status', `Order ${order} was canceled`, 'There’s nothing to pick up.']],
    ],
    [
      'out_for_delivery',
      { ...coras, status: 'cancelled' },
      [['cora', 'order-status', `Order ${order} was canceled`, 'Bring it back to the shop.']],
    ],
    [
      'out_for_delivery',
      { ...coras, status: 'cancelled', reason: 'Oven broke' },
      [['cora', 'order-status', `Order ${order} was canceled`, 'Oven broke']],
    ],
    [
      'out_for_delivery',
      { ...coras, status: 'completed' },
      [['cora', 'order-status', `Order ${order} delivered`, 'The shop marked it as delivered.']],
    ],
    ['out_for_delivery', { ...coras, status: 'completed', changedBy: byCora }, []],
    ['ready', { ...coras, status: 'out_for_delivery', changedBy: byCora }, []],
    ['out_for_delivery', { ...coras, status: 'ready', reason: 'No one', changedBy: byCora }, []],
    ['ready', { status: 'cancelled', changedBy: byAdmin }, []],
  ])('from %s: %j', (from, overrides, news) => {
    expect(told(from, overrides)).toEqual(news);
  });
});
