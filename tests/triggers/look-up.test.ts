import { orderNumber } from '@fireline/domain/order/number';
import { paths } from '@fireline/domain/paths';
import { serverPaths } from '@fireline/domain/server-paths';
import {
  aContact,
  anItem,
  anOrder,
  aTrackingPage,
  minutesIn,
} from '@fireline/domain/testing/stored';
import { day } from '@fireline/domain/time/durations';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addressKey, attemptWindowMs } from '../../functions/src/lookup/count-attempts.ts';
import { findOrder, maxAttempts } from '../../functions/src/lookup/find-order.ts';
import { clear, dump, placeOrder, quietProject, read } from '../support/admin.ts';
import { call } from './calls.ts';
import * as live from './live.ts';
import { db } from './world.ts';

const nothing = 'We couldn’t find an order with that number and contact.';

describe('the handler', () => {
  const orderId = 'abcdefgh23456789abcd';
  const number = orderNumber(orderId);
  const token = '0123456789abcdef0123456789abcdef';
  const right = { number, contact: 'ada@example.com' };
  const noon = minutesIn(5).getTime();
  let deps = { db, now: () => noon };
  beforeEach(async () => {
    await clear(quietProject);
    deps = { db, now: () => noon };
    await db
      .doc(paths.order(orderId))
      .set(anOrder({ number, trackingToken: token, calledName: 'Ada' }));
    await db.doc(paths.contact(orderId)).set(aContact());
    await db.doc(paths.tracking(token)).set(aTrackingPage({ number }));
  });

  test.each(['ada@example.com', 'ADA@Example.com', '+49 30 123456', '030 123456'])(
    '%s leads to the existing page',
    async (contact) => {
      expect(await findOrder(deps, { number, contact }, 'a')).toBe(token);
    },
  );

  test.each([
    ['another number', { ...right, number: '2222AAAA' }],
    ['another contact', { ...right, contact: 'eve@example.com' }],
    ['both', { number: '2222AAAA', contact: '+49 30 999999' }],
  ])('%s: the same miss', async (_case, input) => {
    await expect(findOrder(deps, input, 'a')).rejects.toMatchObject({
      code: 'not-found',
      message: nothing,
      field: null,
    });
  });

  test('an order closed long ago is a miss, one that has been open that long is not', async () => {
    const updatedAt = new Date(noon - 31 * day);
    await db.doc(paths.order(orderId)).update({ updatedAt });
    expect(await findOrder(deps, right, 'a')).toMatch(/^[0-9a-f]{32}$/);
    await db.doc(paths.order(orderId)).update({ status: 'completed' });
    await expect(findOrder(deps, right, 'a')).rejects.toMatchObject({ message: nothing });
    await db.doc(paths.order(orderId)).update({ updatedAt: new Date(noon - 29 * day) });
    expect(await findOrder(deps, right, 'a')).toMatch(/^[0-9a-f]{32}$/);
  });

  test('an expired link is replaced, a revoked one is not', async () => {
    await db.doc(paths.tracking(token)).update({ expiresAt: minutesIn(1) });
    const second = await findOrder(deps, right, 'a');
    expect(second).not.toBe(token);
    expect(await read(db, paths.tracking(second))).toMatchObject({ number, calledName: 'Ada' });
    await db.doc(paths.order(orderId)).update({ trackingToken: null });
    await db.doc(paths.tracking(second)).delete();
    await expect(findOrder(deps, right, 'a')).rejects.toMatchObject({ message: nothing });
    expect(await read(db, paths.order(orderId))).toMatchObject({ trackingToken: null, version: 1 });
  });

  test('look-ups of one order are limited, whoever makes them and whether or not they succeed', async () => {
    for (let tries = 0; tries < maxAttempts.perNumber; tries += 1) {
      expect(await findOrder(deps, right, `a${tries}`)).toBe(token);
    }
    await expect(findOrder(deps, right, 'another')).rejects.toMatchObject({
      code: 'too-many-tries',
      message: 'Too many attempts. Please try again in 10 minutes.',
    });
    deps = { db, now: () => noon + attemptWindowMs };
    expect(await findOrder(deps, right, 'another')).toBe(token);
  });

  test('tries from one address are limited, including misses', async () => {
    const tried = Array.from({ length: maxAttempts.perAddress }, (_try, index) =>
      findOrder(deps, { number: `ABCD${1000 + index}`, contact: 'eve@example.com' }, 'a').catch(
        (error: { code: string }) => error.code,
      ),
    );
    expect(new Set(await Promise.all(tried))).toEqual(new Set(['not-found']));
    await expect(findOrder(deps, right, 'a')).rejects.toMatchObject({ code: 'too-many-tries' });
    expect(await findOrder(deps, right, 'b')).toBe(token);
  });

  test('concurrent tries are all counted', async () => {
    const tried = await Promise.allSettled(
      Array.from({ length: 3 * maxAttempts.perNumber }, () => findOrder(deps, right, 'a')),
    );
    const found = tried.filter(({ status }) => status === 'fulfilled');
    expect(found.length).toBeLessThanOrEqual(maxAttempts.perNumber);
  });

  test('a count ends with its window', async () => {
    await findOrder(deps, right, 'c0ffee');
    const stored = Object.entries(await dump(db)).filter(([path]) => path.startsWith('attempts/'));
    const window = Math.floor(noon / attemptWindowMs);
    expect(stored.map(([path]) => path).sort()).toEqual([
      serverPaths.attempts(`address_c0ffee_${window}`),
      serverPaths.attempts(`number_${number}_${window}`),
    ]);
    for (const [, document] of stored) {
      expect(document).toMatchObject({
        data: { count: 1, expiresAt: (window + 1) * attemptWindowMs },
      });
    }
  });
});

describe('findOrder', () => {
  let restoreShop: () => Promise<void>;
  let orderId: string;
  // Each test comes from its own network.
  let host = 0;
  const network = `2001:db8:${(Date.now() % 0xffff).toString(16)}`;
  const find = (data: unknown) =>
    call('findOrder', data, { address: `10.0.0.1, ${network}:${host}::1` });
  beforeAll(async () => {
    restoreShop = await live.setShop({ orderingPaused: false, confirmTimeoutMinutes: 600 });
    const productId = await live.addProduct({ options: [] });
    orderId = await placeOrder(live.db, { items: [anItem({ productId, choices: {} })] });
    await live.orderIn('pending', orderId);
  });
  beforeEach(() => {
    host += 1;
  });
  afterAll(async () => {
    await live.removeTestData();
    await restoreShop();
  });

  test('accepts the number as people type it, without signing in', async () => {
    const { trackingToken } = (await read(live.db, paths.order(orderId))) ?? {};
    const typed = ` # ${orderNumber(orderId).toLowerCase().slice(0, 4)} ${orderId.slice(-4)}`;
    const { result } = await find({ number: typed, contact: '030/123456' });
    expect(result).toEqual({ token: trackingToken });
  });

  test('gives the same answer for existing and missing orders', async () => {
    const misses = await Promise.all([
      find({ number: orderNumber(orderId), contact: 'eve@example.com' }),
      find({ number: '2222AAAA', contact: 'eve@example.com' }),
    ]);
    for (const { error } of misses) {
      expect(error).toEqual({
        status: 'NOT_FOUND',
        message: nothing,
        details: { code: 'not-found', field: null },
      });
    }
  });

  test('stops too many tries, and stores no address', async () => {
    // Twice the allowed number, in case a window ends in between.
    const unknown = String(Date.now()).slice(-8);
    const answers = await Promise.all(
      Array.from({ length: 2 * maxAttempts.perNumber + 1 }, () =>
        find({ number: unknown, contact: 'eve@example.com' }),
      ),
    );
    const refused = answers.find(({ error }) => error?.status === 'RESOURCE_EXHAUSTED');
    expect(refused?.error).toMatchObject({
      message: expect.stringMatching(
        /^Too many attempts\. Please try again in (a|\d+) minutes?\.$/,
      ),
      details: { code: 'too-many-tries', field: null },
    });
    const ids = (await live.db.collection('attempts').get()).docs.map(({ id }) => id).join();
    expect(ids).toContain(`address_${addressKey(`${network}:${host}::1`)}_`);
    expect(ids).not.toContain('db8');
  });

  test.each([
    ['no number', { contact: 'a@b.example' }, 'number'],
    ['half a number', { number: '#ABC', contact: 'a@b.example' }, 'number'],
    ['no contact', { number: 'ABCD2345', contact: ' ' }, 'contact'],
    ['what is neither', { number: 'ABCD2345', contact: 'Ada' }, 'contact'],
  ])('names the field for %s', async (_case, data, field) => {
    const { error } = await find(data);
    expect(error).toMatchObject({
      status: 'INVALID_ARGUMENT',
      details: { code: 'invalid-input', field },
    });
  });
});
