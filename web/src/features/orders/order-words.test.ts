import { type Order, orderSchema } from '@fireline/domain/schemas/order';
import { parse } from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { contentsOf, endingOf, eventAuthor, eventWords, pendingWords } from './order-words.ts';

const item = { productId: 'latte', quantity: 2, choices: {}, note: '' };

function anOrder(overrides: Partial<Order> = {}): Order {
  return parse(orderSchema, {
    customerId: 'priya',
    customerName: 'Priya',
    fulfilment: { type: 'pickup', requestedFor: null },
    items: [item],
    note: '',
    status: 'placed',
    version: 0,
    placedAt: 0,
    updatedAt: 0,
    statusTimes: {},
    changedBy: { uid: 'priya', role: 'customer' },
    ...overrides,
  });
}

function aLine(name: string, quantity: number) {
  return {
    productId: name,
    name,
    unitPrice: 100,
    quantity,
    choices: [],
    note: '',
    station: 'bar',
    prepMinutes: 4,
    allergens: [],
  };
}

describe('what is in an order', () => {
  it('is its lines, as they were put into the cart', () => {
    const lines = { '02': aLine('Scone', 1), '01': aLine('Latte', 2) };
    expect(contentsOf(anOrder({ lines }))).toBe('2 × Latte, Scone');
  });

  it('is a number of pieces before it was checked', () => {
    expect(contentsOf(anOrder())).toBe('2 items');
    expect(contentsOf(anOrder({ items: [{ ...item, quantity: 1 }] }))).toBe('1 item');
  });
});

describe('what is in an order that was never priced', () => {
  it('is called as on the menu, if all of it is there', () => {
    const items = [item, { ...item, productId: 'scone', quantity: 1 }];
    const names = new Map([
      ['latte', 'Latte'],
      ['scone', 'Scone'],
    ]);
    expect(contentsOf(anOrder({ items }), names)).toBe('2 × Latte, Scone');
    names.delete('scone');
    expect(contentsOf(anOrder({ items }), names)).toBe('3 items');
  });
});

describe('a change that the server has not confirmed', () => {
  it.each([
    ['placed', 'live', 'Sending your order…'],
    ['placed', 'offline', 'Not sent yet — you are offline'],
    ['placed', 'unreachable', 'Not sent yet — no connection to the shop'],
    ['cancelled', 'live', 'Cancelling…'],
    ['cancelled', 'offline', 'Not cancelled yet — you are offline'],
  ] as const)('%s while %s reads: %s', (status, connection, title) => {
    const entry = { data: anOrder({ status }), pending: true };
    expect(pendingWords(entry, connection)?.title).toBe(title);
  });

  it('is not mentioned once it is confirmed', () => {
    expect(pendingWords({ data: anOrder(), pending: false }, 'offline')).toBeUndefined();
  });
});

describe('who ended an order', () => {
  it('is told with the reason', () => {
    const changedBy = { uid: 'ada', role: 'admin' } as const;
    const order = anOrder({ status: 'rejected', changedBy, reason: 'We are closing.' });
    expect(endingOf(order, 'priya')).toBe('The shop did not accept it: “We are closing.”');
  });

  it('is "you" for whoever did it, and nobody while it goes on', () => {
    expect(endingOf(anOrder({ status: 'cancelled' }), 'priya')).toBe('You cancelled it.');
    expect(endingOf(anOrder({ status: 'cancelled' }), 'ada')).toBe('The customer cancelled it.');
    expect(endingOf(anOrder(), 'priya')).toBeNull();
  });

  it('is, where Fireline did it, the reason alone', () => {
    const changedBy = { uid: 'system', role: 'system' } as const;
    const reason = 'Almond croissant is sold out.';
    const order = anOrder({ status: 'rejected', changedBy, reason });
    expect(endingOf(order, 'priya')).toBe(reason);
  });
});

describe('an event of the timeline', () => {
  test.each([
    ['a step', { from: 'confirmed', to: 'preparing' }, 'Being prepared'],
    ['a step back', { from: 'ready', to: 'preparing' }, 'Back in preparation'],
    ['nobody at home', { from: 'out_for_delivery', to: 'ready' }, 'Could not be delivered'],
    ['a checkpoint', { from: null, to: null, place: 'Harbour' }, 'Harbour'],
    ['a checkpoint without a place', { from: null, to: null, place: '' }, 'On its way'],
  ] as const)('%s', (_, event, expected) => expect(eventWords(event)).toBe(expected));

  test('is by somebody, or by nobody', () => {
    expect(eventAuthor({ by: { uid: 'k', role: 'kitchen' } })).toBe('the kitchen');
    expect(eventAuthor({ by: { uid: '-', role: 'system' } })).toBeNull();
    expect(eventAuthor({ by: null })).toBeNull();
  });
});
