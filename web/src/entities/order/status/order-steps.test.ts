import { minute } from '@fireline/domain/time/durations';
import { describe, expect, it } from 'vitest';
import { orderHeadline } from './order-headline.ts';
import { orderSteps } from './order-steps.ts';

describe('the steps of an order', () => {
  it('are done up to now and ahead from there', () => {
    const statusTimes = { placed: 1, pending: 2, confirmed: 3, preparing: 4 };
    expect(
      orderSteps({ status: 'preparing', type: 'pickup', statusTimes }).map(
        ({ label, state, at }) => [label, state, at],
      ),
    ).toEqual([
      ['Order received', 'done', 2],
      ['Confirmed', 'done', 3],
      ['Being prepared', 'current', 4],
      ['Ready for pickup', 'ahead', null],
      ['Picked up', 'ahead', null],
    ]);
  });

  it('include the courier for a delivery', () => {
    const labels = orderSteps({ status: 'placed', type: 'delivery', statusTimes: { placed: 1 } });
    expect(labels.map(({ label }) => label).slice(-3)).toEqual([
      'Ready',
      'On its way',
      'Delivered',
    ]);
    expect(labels.every(({ state }) => state === 'ahead')).toBe(true);
  });

  it('are ahead again after a recall', () => {
    const statusTimes = { pending: 2, confirmed: 3, preparing: 6, ready: 5 };
    const ready = orderSteps({ status: 'preparing', type: 'pickup', statusTimes })[3];
    expect(ready).toMatchObject({ state: 'ahead', at: null });
  });

  it('show how far a canceled order got, and end there', () => {
    const statusTimes = { placed: 1, pending: 2, confirmed: 3, cancelled: 9 };
    expect(
      orderSteps({ status: 'cancelled', type: 'pickup', statusTimes }).map(({ status, state }) => [
        status,
        state,
      ]),
    ).toEqual([
      ['pending', 'done'],
      ['confirmed', 'done'],
      ['cancelled', 'failed'],
    ]);
  });

  it('are all done when it is completed', () => {
    const steps = orderSteps({ status: 'completed', type: 'pickup', statusTimes: {} });
    expect(steps.every(({ state }) => state === 'done')).toBe(true);
  });
});

describe('the headline', () => {
  it('says what the customer is waiting for', () => {
    const facts = { status: 'pending', type: 'pickup', statusTimes: {}, dueIn: 0 } as const;
    expect(orderHeadline(facts).title).toBe('Order received! Waiting for confirmation.');
  });

  it('only announces an imminent start if the order is due soon', () => {
    const facts = { status: 'confirmed', type: 'pickup', statusTimes: {} } as const;
    const text = (minutes: number) => orderHeadline({ ...facts, dueIn: minutes * minute }).text;
    expect(text(20)).toBe('They’ll start in a moment.');
    expect(text(46)).toBe('They’ll start in time to have it ready.');
    expect(text(24 * 60)).toBe('They’ll start in time to have it ready.');
  });

  it('distinguishes a failed delivery from one that has not left', () => {
    const facts = { status: 'ready', type: 'delivery', dueIn: 0 } as const;
    expect(orderHeadline({ ...facts, statusTimes: {} }).title).toContain('courier');
    expect(orderHeadline({ ...facts, statusTimes: { out_for_delivery: 1 } }).title).toBe(
      'It couldn’t be delivered',
    );
  });
});
