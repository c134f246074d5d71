/** The report of a business day: all money once, signed off once, and reopened with a trace. */
import { type Closing, closingSchema } from '@fireline/domain/day/closing';
import { closingsQuery } from '@fireline/domain/day/queries';
import { paths } from '@fireline/domain/paths';
import { anOrder, opening } from '@fireline/domain/testing/stored';
import { Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { closeDay, reopenDay, reportDay } from '../../functions/src/day/close-day.ts';
import { readStored, toQuery } from '../../functions/src/lib/stored.ts';
import { anOrderId, clear, quietProject } from '../support/admin.ts';
import { anAccount, call, removeAccounts } from './calls.ts';
import { db, deps, openShop } from './world.ts';

afterAll(removeAccounts);
const minute = 60_000;
const noon = opening.getTime();
const [ada, bea] = [
  { uid: 'ada', name: 'Ada' },
  { uid: 'bea', name: 'Bea' },
];
beforeEach(async () => {
  await clear(quietProject);
  await openShop({ timeZone: 'Europe/Berlin', currency: 'EUR' });
});

/** An order of 10 that was completed at `at` (ms), and paid in cash. */
async function sell(at: number, { paid = 1000, tip = 0 } = {}): Promise<void> {
  const id = anOrderId();
  const time = Timestamp.fromMillis(at);
  await db.doc(paths.order(id)).set({
    ...anOrder({ status: 'completed' }),
    currency: 'EUR',
    total: 1000,
    tax: 160,
    taxes: [{ rate: 19, net: 840, tax: 160, gross: 1000 }],
    deliveryFee: 0,
    statusTimes: { completed: time },
    payment: { state: paid === 1000 ? 'paid' : 'partly', paid, tips: tip },
  });
  if (paid > 0) await pay(id, at, paid, tip);
}

async function pay(orderId: string, at: number, amount: number, tip = 0): Promise<void> {
  await db.doc(paths.payment(orderId, anOrderId())).set({
    kind: 'paid',
    method: 'cash',
    amount,
    tip,
    received: null,
    by: { uid: 'admin-1', role: 'admin' },
    at: Timestamp.fromMillis(at),
  });
}

/** The report at `at`, signed off a minute later. */
async function close(at: number, by = ada, counted: number | null = null): Promise<number> {
  const { until, cash } = await reportDay(deps(() => at));
  return await closeDay(
    deps(() => at + minute),
    { until, cash, counted, note: '' },
    by,
  );
}

async function closings(): Promise<readonly Closing[]> {
  const { docs } = await toQuery(db, closingsQuery(10)).get();
  return docs.map((doc) => readStored(closingSchema, doc).value).toReversed();
}

describe('a report', () => {
  test('begins with the day at first, and has what was completed and paid since', async () => {
    await sell(Date.parse('2026-01-04T22:59:59Z')); // Before midnight in Berlin.
    await sell(noon, { tip: 50 });
    await sell(noon + minute, { paid: 400 });
    await sell(noon + 3 * minute);
    expect(await reportDay(deps(() => noon + 2 * minute))).toEqual({
      from: Date.parse('2026-01-04T23:00:00Z'),
      until: noon + 2 * minute,
      currency: 'EUR',
      orders: 2,
      sales: 2000,
      discounts: 0,
      deliveryFees: 0,
      serviceCharges: 0,
      rounding: 0,
      tax: 320,
      taxes: [{ rate: 19, net: 1680, tax: 320, gross: 2000 }],
      unpaid: { orders: 1, amount: 600 },
      payments: [{ method: 'cash', count: 2, amount: 1400, tips: 50, refunded: 0 }],
      unreadable: 0,
      cash: 1450,
    });
  });

  test('says how much of it can’t be read', async () => {
    await sell(noon);
    const broken = { status: 'completed', statusTimes: { completed: Timestamp.fromMillis(noon) } };
    await db.doc(paths.order('broken')).set(broken);
    await db.doc(paths.payment('broken', 'p')).set({ at: Timestamp.fromMillis(noon) });
    expect(await reportDay(deps(() => noon))).toMatchObject({ sales: 1000, unreadable: 2 });
  });

  test('counts more than one page of orders and payments', async () => {
    const batch = db.batch();
    const id = anOrderId();
    await db.doc(paths.order(id)).set(anOrder());
    for (let number = 0; number < 305; number += 1) {
      batch.set(db.doc(paths.payment(id, `p${number}`)), {
        kind: 'paid',
        method: 'card',
        amount: 1,
        tip: 0,
        received: null,
        by: { uid: 'admin-1', role: 'admin' },
        // The same moment for many.
        at: Timestamp.fromMillis(noon + (number % 2)),
      });
    }
    await batch.commit();
    const { payments } = await reportDay(deps(() => noon + minute));
    expect(payments).toEqual([{ method: 'card', count: 305, amount: 305, tips: 0, refunded: 0 }]);
  });
});

describe('signing off', () => {
  test('freezes the report, and the next one has everything after it', async () => {
    await sell(noon);
    await sell(noon + minute); // In the last moment.
    expect(await close(noon + minute, ada, 1990)).toBe(1);
    await sell(noon + minute + 1);
    expect(await close(noon + 2 * minute, bea)).toBe(2);
    const [first, second] = await closings();
    expect(first).toMatchObject({
      number: 1,
      sales: 2000,
      cash: 2000,
      counted: 1990,
      by: ada,
      until: noon + minute,
      reopened: null,
    });
    expect(second).toMatchObject({ number: 2, from: first?.until, sales: 1000, by: bea });
  });

  test('is refused if a payment came since it was seen, and writes nothing', async () => {
    const seen = await reportDay(deps(() => noon));
    await pay(anOrderId(), noon - 1, 500);
    const input = { until: seen.until, cash: seen.cash, counted: null, note: '' };
    await expect(
      closeDay(
        deps(() => noon + minute),
        input,
        ada,
      ),
    ).rejects.toMatchObject({
      code: 'conflict',
    });
    expect(await closings()).toEqual([]);
  });

  test.each([
    ['a time that is in a report', noon - minute],
    ['a time to come', noon + 10 * minute],
  ])('is refused for %s', async (_, until) => {
    await close(noon);
    // The clock is asked once for the pause, and then stands before `until`.
    let calls = 0;
    const now = () => {
      calls += 1;
      return calls === 1 ? until + minute : noon + 2 * minute;
    };
    const input = { until, cash: 0, counted: null, note: '' };
    await expect(closeDay(deps(now), input, ada)).rejects.toMatchObject({ code: 'conflict' });
    expect(await closings()).toHaveLength(1);
  });

  test('by two admins at once succeeds for one', async () => {
    await sell(noon);
    const done = await Promise.allSettled([close(noon, ada), close(noon, bea)]);
    expect(done.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await closings()).toHaveLength(1);
  });
});

describe('reopening', () => {
  const reopen = (number: number) =>
    reopenDay(
      deps(() => noon + 10 * minute),
      { number, reason: 'A card slip was missing' },
      bea,
    );

  test('leaves a trace, and the next report begins where that one did', async () => {
    await sell(noon);
    await close(noon);
    await reopen(1);
    await pay(anOrderId(), noon + minute, 300);
    expect(await close(noon + 2 * minute)).toBe(2);
    const [first, second] = await closings();
    expect(first).toMatchObject({
      sales: 1000,
      reopened: { ...bea, reason: 'A card slip was missing', at: noon + 10 * minute },
    });
    expect(second).toMatchObject({ from: first?.from, sales: 1000, cash: 1300, reopened: null });
  });

  test('is for the latest report, and only once', async () => {
    await expect(reopen(1)).rejects.toMatchObject({ code: 'conflict' });
    await close(noon);
    await close(noon + minute);
    await expect(reopen(1)).rejects.toMatchObject({ code: 'conflict' });
    const done = await Promise.allSettled([reopen(2), reopen(2)]);
    expect(done.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  test('while somebody closes the next one leaves no payment in two reports', async () => {
    await sell(noon);
    await close(noon);
    await sell(noon + minute);
    await Promise.allSettled([reopen(1), close(noon + 2 * minute)]);
    const standing = (await closings()).filter(({ reopened }) => reopened === null);
    const taken = standing.reduce((sum, { cash }) => sum + cash, 0);
    expect([1000, 2000]).toContain(taken + (standing.length === 0 ? 1000 : 0));
  });
});

describe('the callables', () => {
  const inputs = {
    reportDay: {},
    closeDay: { until: 1, cash: 0, counted: null, note: '' },
    reopenDay: { number: 1, reason: 'Why not' },
  };
  test.each(Object.entries(inputs))('%s is for admins', async (name, input) => {
    expect((await call(name, input)).error?.status).toBe('UNAUTHENTICATED');
    const cook = await anAccount(`cook-${name}`.toLowerCase(), 'kitchen');
    expect((await call(name, input, cook)).error?.status).toBe('PERMISSION_DENIED');
  });

  test.each([
    ['closeDay', { ...inputs.closeDay, counted: -1 }, 'counted'],
    ['closeDay', { ...inputs.closeDay, note: 'x'.repeat(201) }, 'note'],
    ['closeDay', { ...inputs.closeDay, until: 'now' }, 'until'],
    ['reopenDay', { ...inputs.reopenDay, reason: ' ' }, 'reason'],
  ])('%s names what is wrong with its input: %o', async (name, input, field) => {
    const admin = await anAccount(`admin-${field}`, 'admin');
    const { error } = await call(name, input, admin);
    expect(error?.status).toBe('INVALID_ARGUMENT');
    expect(error?.details).toMatchObject({ field });
  });
});
