import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LabOrder } from '#entities/order/lab-actors.ts';
import { type GeneratorStep, generate } from './generator.ts';

let orders: LabOrder[];
let steps: GeneratorStep[];
let stop = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  orders = [];
  steps = [];
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

function order(id: string, status: LabOrder['data']['status'], version = 1): LabOrder {
  const facts = { customerId: 'guest', courierId: null, fulfilment: { type: 'pickup' } };
  return { id, data: { ...facts, status, version, statusTimes: {} } as LabOrder['data'] };
}

function start({ place = vi.fn(async () => {}), advance = vi.fn(async () => {}) } = {}) {
  stop = generate(1000, {
    orders: () => orders,
    place,
    advance,
    onStep: (step) => steps.push(step),
  });
  return { place, advance };
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

test('places an order, then moves the open ones along', async () => {
  const { place, advance } = start();
  await pass(1000);
  expect(place).toHaveBeenCalledTimes(1);
  orders = [order('a', 'placed', 0), order('b', 'confirmed', 2)];
  await pass(1000);
  expect(advance).toHaveBeenCalledWith(orders[1], 'preparing');
  orders = [order('a', 'pending', 1), order('b', 'ready', 4)];
  await pass(2000);
  expect(advance).toHaveBeenCalledWith(orders[0], 'confirmed');
  expect(advance).toHaveBeenCalledWith(orders[1], 'completed');
  expect(steps).toEqual(['placed', 'moved', 'moved', 'moved']);
});

test('unverified orders hold it back', async () => {
  orders = Array.from({ length: 5 }, (_, index) => order(`o${index}`, 'placed', 0));
  const { place, advance } = start();
  await pass(3000);
  expect(place).not.toHaveBeenCalled();
  expect(advance).not.toHaveBeenCalled();
  expect(steps).toEqual(['held back', 'held back', 'held back']);
});

test('an order is not moved twice from the same version', async () => {
  orders = [order('a', 'pending')];
  const { advance } = start();
  await pass(4000);
  expect(advance).toHaveBeenCalledTimes(1);
});

test('waits for a slow step and reports a failed one', async () => {
  let finish = () => {};
  const place = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));
  start({ place });
  await pass(3000);
  expect(place).toHaveBeenCalledTimes(1);
  finish();
  place.mockRejectedValueOnce(new Error('refused'));
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  await pass(1000);
  expect(steps).toEqual(['held back', 'held back', 'placed', 'failed']);
});

test('stops immediately', async () => {
  const { place } = start();
  stop();
  await pass(10_000);
  expect(place).not.toHaveBeenCalled();
});
