import { type Order, orderSchema } from '@fireline/domain/order/schema';
import { aLine, aNewOrder, anItem } from '@fireline/domain/testing/stored';
import { parse } from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { contentsOf, endingOf, eventAuthor, eventWords, pendingWords } from './order-words.ts';

const item = anItem({ choices: {} });

/** An order as sent, before verification. */
function aSentOrder(overrides: Partial<Order> = {}): Order {
  return parse(orderSchema, {
    ...aNewOrder(0, 'priya'),
    customerName: 'Priya',
    items: [anItem({ choices: {} })],
    statusTimes: {},
    ...overrides,
  });
}

function aLineOf(name: string, quantity: number) {
  return aLine({ productId: name, name, quantity, choices: [] });
}

describe('the contents of an order', () => {
  it('are its lines, in cart order', () => {
    const lines = { '02': aLineOf('Scone', 1), '01': aLineOf('Latte', 2) };
    expect(contentsOf(aSentOrder({ lines }))).toBe('2 × Latte, Scone');
  });

  it('are the number of items before verification', () => {
    expect(contentsOf(aSentOrder())).toBe('2 items');
    expect(contentsOf(aSentOrder({ items: [{ ...item, quantity: 1 }] }))).toBe('1 item');
  });
});

describe('the contents of an order that was never priced', () => {
  it('use the menu’s names if all products are on it', () => {
    const items = [item, { ...item, productId: 'scone', quantity: 1 }];
    const names = new Map([
      ['latte', 'Latte'],
      ['scone', 'Scone'],
    ]);
    expect(contentsOf(aSentOrder({ items }), names)).toBe('2 × Latte, Scone');
    names.delete('scone');
    expect(contentsOf(aSentOrder({ items }), names)).toBe('3 items');
  });
});

describe('an unconfirmed change', () => {
  it.each([
    ['placed', 'live', 'Sending your order…'],
    ['placed', 'offline', 'Not sent yet — you’re offline'],
    ['placed', 'unreachable', 'Not sent yet — no connection to the shop'],
    ['cancelled', 'live', 'Canceling…'],
    ['cancelled', 'offline', 'Not canceled yet — you’re offline'],
  ] as const)('%s while %s reads: %s', (status, connection, title) => {
    const entry = { data: aSentOrder({ status }), hasPendingWrites: true };
    expect(pendingWords(entry, connection)?.title).toBe(title);
  });

  it('is no longer mentioned once confirmed', () => {
    expect(
      pendingWords({ data: aSentOrder(), hasPendingWrites: false }, 'offline'),
    ).toBeUndefined();
  });
});

describe('who ended an order', () => {
  it('is shown with the reason', () => {
    const changedBy = { uid: 'ada', role: 'admin' } as const;
    const order = aSentOrder({ status: 'rejected', changedBy, reason: 'We are closing.' });
    expect(endingOf(order, 'priya')).toBe('The shop declined it: “We are closing.”');
  });

  it('is "you" for the person who did it, and no one while the order is open', () => {
    expect(endingOf(aSentOrder({ status: 'cancelled' }), 'priya')).toBe('You canceled it.');
    expect(endingOf(aSentOrder({ status: 'cancelled' }), 'ada')).toBe('The customer canceled it.');
    expect(endingOf(aSentOrder(), 'priya')).toBeNull();
  });

  it('is left out if Fireline did it: only the reason is shown', () => {
    const changedBy = { uid: 'system', role: 'system' } as const;
    const reason = 'Almond croissant is sold out.';
    const order = aSentOrder({ status: 'rejected', changedBy, reason });
    expect(endingOf(order, 'priya')).toBe(reason);
  });
});

describe('a timeline event', () => {
  test.each([
    ['a step', { from: 'confirmed', to: 'preparing' }, 'Being prepared'],
    ['a step back', { from: 'ready', to: 'preparing' }, 'Being prepared again'],
    ['a failed delivery', { from: 'out_for_delivery', to: 'ready' }, 'Couldn’t be delivered'],
    ['a checkpoint', { from: null, to: null, place: 'Harbour' }, 'Harbour'],
    ['a checkpoint without a place', { from: null, to: null, place: '' }, 'On its way'],
  ] as const)('%s', (_, event, expected) => expect(eventWords(event)).toBe(expected));

  test('has an author unless it was automatic', () => {
    expect(eventAuthor({ by: { uid: 'k', role: 'kitchen' } })).toBe('the kitchen');
    expect(eventAuthor({ by: { uid: '-', role: 'system' } })).toBeNull();
    expect(eventAuthor({ by: { uid: '-', role: 'system' }, source: 'carrier' })).toBe(
      'the carrier',
    );
    expect(eventAuthor({ by: null })).toBeNull();
  });
});
