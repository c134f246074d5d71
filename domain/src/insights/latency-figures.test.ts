import { describe, expect, test } from 'vitest';
import {
  LatencyCount,
  maxChangesPerOrder,
  maxChangesPerPerson,
  mergeLatencies,
  totalLatency,
} from './latency-figures.ts';

const report = (
  uid: string,
  latencies: number[],
  surface: 'customer' | 'kitchen' = 'customer',
) => ({
  uid,
  surface,
  latencies,
});

const confirmed = (customerId: string) => ({ customerId, statusTimes: { confirmed: 1 } });

/** From people with one confirmed order each. */
function figuresOf(...reports: ReturnType<typeof report>[]) {
  return figuresWith(new Set(reports.map(({ uid }) => uid)), reports);
}

function figuresWith(customers: Iterable<string>, reports: ReturnType<typeof report>[]) {
  const count = new LatencyCount();
  for (const one of reports) count.add(one);
  for (const customer of customers) count.addOrder(confirmed(customer));
  return count.result();
}

test('no reports, no figures', () => {
  expect(figuresOf()).toBeNull();
  expect(figuresOf(report('ada', []))).toBeNull();
  expect(mergeLatencies([null, undefined])).toBeNull();
});

test('figures are by surface: p50, p95, and how many were late', () => {
  const quick = Array.from({ length: 19 }, () => 50);
  const figures = figuresOf(report('ada', [...quick, 5000]), report('cook', [100], 'kitchen'));
  expect(figures?.customer).toMatchObject({ count: 20, p50: 50, p95: 50, late: 1 });
  expect(figures?.kitchen).toMatchObject({ count: 1, p50: 100, p95: 100, late: 0 });
  expect(figures?.admin).toBeUndefined();
  expect(figures && totalLatency(figures)).toMatchObject({ count: 21, late: 1 });
});

test('merged days count all their changes', () => {
  const [one, other] = [figuresOf(report('ada', [50, 50, 50])), figuresOf(report('ada', [900]))];
  expect(mergeLatencies([one, null, other])?.customer).toMatchObject({
    count: 4,
    p50: 50,
    late: 0,
  });
});

describe('a person who sends false reports', () => {
  const honest = Array.from({ length: 40 }, (_, index) => report(`person ${index}`, [50, 60, 70]));
  const bogus = Array.from({ length: 1000 }, () => report('mallory', Array(30).fill(600_000)));

  test('counts for no more changes than their orders may have had', () => {
    expect(figuresOf(...bogus)?.customer?.count).toBe(maxChangesPerOrder);
    const often = Array<string>(50).fill('mallory');
    expect(figuresWith(often, bogus)?.customer?.count).toBe(maxChangesPerPerson);
  });

  test('counts for nothing without an order that the shop has confirmed', () => {
    const count = new LatencyCount();
    for (const one of [...honest, ...bogus]) count.add(one);
    for (const { uid } of honest) count.addOrder(confirmed(uid));
    count.addOrder({ customerId: 'mallory', statusTimes: { placed: 1, pending: 2, cancelled: 3 } });
    expect(count.result()).toEqual(figuresOf(...honest));
  });

  test('moves no figure, with any number of guest accounts', () => {
    const people = honest.map(({ uid }) => uid);
    const guests = Array.from({ length: 500 }, (_, index) =>
      report(`guest ${index}`, Array(30).fill(600_000)),
    );
    expect(figuresWith(people, [...honest, ...guests])).toEqual(figuresOf(...honest));
  });

  test('with one order among forty moves neither p50 nor p95', () => {
    const longer = honest.map(({ uid }) => report(uid, Array(10).fill(60)));
    const { p50, p95 } = figuresOf(...longer, ...bogus)?.customer ?? {};
    expect({ p50, p95 }).toEqual({ p50: 63, p95: 63 });
  });

  test('does not move the kitchen’s figures', () => {
    const figures = figuresOf(...honest, ...bogus, report('cook', [30], 'kitchen'));
    expect(figures?.kitchen).toMatchObject({ count: 1, p50: 32, late: 0 });
  });

  test('a value out of bounds counts as the bound', () => {
    expect(figuresOf(report('mallory', [-5, 1e12]))?.customer?.sum).toBe(600_000);
  });
});

test('a screen that saw thousands of changes keeps the shape of its day', () => {
  const day = Array.from({ length: 100 }, (_, index) =>
    report('wall', index < 90 ? Array(30).fill(50) : Array(30).fill(4000), 'kitchen'),
  );
  expect(figuresOf(...day)?.kitchen).toMatchObject({ count: 200, late: 20 });
});
