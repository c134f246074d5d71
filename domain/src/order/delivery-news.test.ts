import { describe, expect, test } from 'vitest';
import { notificationTextOf } from '../inbox/notification-text.ts';
import { anOrder } from '../testing/plain.ts';
import { courierFoundNews, courierNearNews, deliveryNews } from './delivery-news.ts';
import { orderStatuses } from './status.ts';

const at = 1_800_000_000_000;
const orderId = 'a2b3c4d5e6f7f3kq2zdx';
const fulfilment = { type: 'delivery', requestedFor: null } as const;
const order = anOrder({ status: 'ready', fulfilment, customerId: 'carla', courierId: 'cora' });
const nothing = { carrier: '', trackingNumber: '' };
const swift = { carrier: 'Swift', trackingNumber: 'SP-123' };

describe('how far a delivery has come', () => {
  const told = (
    checkpoint: Parameters<typeof deliveryNews>[0]['state']['checkpoint'],
    shipment = nothing,
  ) => {
    const news = deliveryNews(
      { orderId, order, at, by: 'ada', state: { checkpoint, shipment } },
      null,
    );
    return news ? [news.type, news.title, news.message] : null;
  };
  const depot = { place: 'Depot North', text: '' };

  test.each([
    [
      depot,
      nothing,
      ['checkpoint', 'Order #F3KQ2ZDX: Depot North', 'Your delivery has come this far.'],
    ],
    [
      { ...depot, text: 'Sorted.' },
      nothing,
      ['checkpoint', 'Order #F3KQ2ZDX: Depot North', 'Sorted.'],
    ],
    [depot, swift, ['checkpoint', 'Order #F3KQ2ZDX: Depot North', 'Swift SP-123']],
    [
      { ...depot, text: 'Sorted.' },
      swift,
      ['checkpoint', 'Order #F3KQ2ZDX: Depot North', 'Sorted. · Swift SP-123'],
    ],
    [null, swift, ['shipment', 'Order #F3KQ2ZDX has a tracking number', 'Swift SP-123']],
    [
      null,
      { carrier: '', trackingNumber: 'SP-123' },
      ['shipment', 'Order #F3KQ2ZDX has a tracking number', 'SP-123'],
    ],
  ])('%j with %j', (checkpoint, shipment, news) => {
    expect(told(checkpoint, shipment)).toEqual(news);
  });

  test('a carrier without a number is nothing to tell', () => {
    expect(told(null, { carrier: 'Swift', trackingNumber: '' })).toBeNull();
  });

  test('what was typed stays on one line', () => {
    expect(told({ place: 'Depot\nNorth', text: 'a\n\u202eb' })?.slice(1)).toEqual([
      'Order #F3KQ2ZDX: Depot North',
      'a b',
    ]);
  });

  test('it is in the customer’s language, and has the time of the write', () => {
    const state = { checkpoint: null, shipment: swift };
    const german = { ...order, language: 'de' as const };
    const news = deliveryNews({ orderId, order: german, at, by: null, state }, { language: 'en' });
    expect(news).toMatchObject({
      audience: 'customer',
      title: expect.stringContaining('Sendungsnummer'),
      createdAt: at,
      by: null,
    });
  });
});

describe('that a courier brings it', () => {
  test('is told while it is ahead', () => {
    const told = orderStatuses.filter(
      (status) => courierFoundNews({ orderId, order: { ...order, status }, at }, null) !== null,
    );
    expect(told).toEqual(['confirmed', 'preparing', 'ready']);
  });

  test('isn’t told while it is only offered to one', () => {
    const offered = { ...order, offeredAt: at };
    expect(courierFoundNews({ orderId, order: offered, at }, null)).toBeNull();
  });

  test('isn’t told if nobody does', () => {
    expect(
      courierFoundNews({ orderId, order: { ...order, courierId: null }, at }, null),
    ).toBeNull();
  });
});

test('that the courier is near is told on the way only', () => {
  const told = orderStatuses.filter(
    (status) => courierNearNews({ orderId, order: { ...order, status }, at }, null) !== null,
  );
  expect(told).toEqual(['out_for_delivery']);
});

test('a delivery that leaves with a tracking number says which', () => {
  const message = (shipment: typeof swift | null) => {
    const leaving = { ...order, status: 'out_for_delivery' as const };
    const transition = { orderId, order: leaving, from: 'ready' as const, shipment };
    return notificationTextOf('customer', transition, 'en-GB')?.message;
  };
  expect(message(swift)).toBe('Tracking number: Swift SP-123');
  expect(message({ ...swift, trackingNumber: '' })).toBe('The courier has it.');
  expect(message(null)).toBe('The courier has it.');
});
