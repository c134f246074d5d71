import { type Order, orderSchema } from '@fireline/domain/order/schema';
import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { activeOrderWords, mostUrgent } from './active-order-words.ts';

const noon = Date.UTC(2026, 10, 21, 12);
const id = 'abcdefgh23456789abcd';

function entry(status: Order['status'], overrides: Partial<Order> = {}, hasPendingWrites = false) {
  const data = parse(orderSchema, {
    customerId: 'priya',
    customerName: 'Priya',
    fulfilment: { type: 'pickup', requestedFor: null },
    items: [],
    note: '',
    status,
    version: 1,
    placedAt: noon,
    updatedAt: noon,
    statusTimes: {},
    changedBy: { uid: 'priya', role: 'customer' },
    estimate: { from: noon + 1_200_000, to: noon + 2_100_000 },
    ...overrides,
  });
  return { id, data, hasPendingWrites };
}

describe('the open order', () => {
  it('is shown with its status and estimate', () => {
    expect(activeOrderWords(entry('preparing'), noon, 'UTC')).toEqual({
      title: 'Your order #6789ABCD is being prepared',
      when: '12:20–12:35',
    });
  });

  it('asks the customer to come once it is ready', () => {
    expect(activeOrderWords(entry('ready'), noon, 'UTC').when).toBe('come pick it up');
  });

  it('says so when it is late or has not been sent', () => {
    const late = activeOrderWords(entry('preparing'), noon + 2_100_001, 'UTC');
    expect(late.when).toBe('taking longer than expected');
    const unsent = activeOrderWords(entry('placed', { estimate: undefined }, true), noon, 'UTC');
    expect(unsent).toEqual({ title: 'Your order #6789ABCD hasn’t been sent yet', when: null });
  });

  it('is the most urgent of several, then the one that has waited longest', () => {
    const old = entry('preparing', { placedAt: noon - 1 });
    const orders = [entry('pending'), entry('preparing'), old, entry('ready')];
    expect(mostUrgent(orders)?.data.status).toBe('ready');
    expect(mostUrgent(orders.slice(0, 3))).toBe(old);
    expect(mostUrgent([])).toBeNull();
  });
});
