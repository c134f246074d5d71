import { lifetimes, trackingOf } from '@fireline/domain/order/effects';
import { paths } from '@fireline/domain/paths';
import { serverPaths } from '@fireline/domain/server-paths';
import { anItem } from '@fireline/domain/testing/stored';
import { minute } from '@fireline/domain/time/durations';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Caller } from '../../functions/src/lib/caller.ts';
import { attemptWindowMs } from '../../functions/src/lookup/count-attempts.ts';
import { sweepChanged } from '../../functions/src/sweep/sweep-orders.ts';
import {
  ensureTrackingLink,
  renewLink,
  revokeLink,
} from '../../functions/src/tracking/tracking-link.ts';
import {
  anOrderId,
  clear,
  placeOrder,
  quietProject,
  read,
  transitionAsClient,
} from '../support/admin.ts';
import { type Account, aGuest, anAccount, call, removeAccounts } from './calls.ts';
import * as live from './live.ts';
import { db, deps, OrderWorld, openShop, withoutExpiry } from './world.ts';

/** As in `histories.test.ts`. */
const numRuns = Number(process.env.FIRELINE_HISTORIES ?? 30);
const seed = Number(process.env.FIRELINE_SEED ?? 20260105);

const kitchen = { uid: 'kitchen-1', role: 'kitchen' } as const;
const tokenForm = /^[0-9a-f]{32}$/;

const customerOf = (world: OrderWorld): Caller => ({
  uid: world.order.customerId,
  role: null,
  isGuest: false,
});
const renew = (world: OrderWorld, now = Date.now) =>
  world.watch(() => renewLink({ db, now }, customerOf(world), world.orderId));
const revoke = (world: OrderWorld) =>
  world.watch(() => revokeLink({ db, now: Date.now }, customerOf(world), world.orderId));
const pageOf = (token: string | null | undefined) => read(db, paths.tracking(token ?? ''));

async function aVerifiedOrder(): Promise<OrderWorld> {
  const world = await OrderWorld.begin();
  await world.deliver(world.created);
  return world;
}

/** What the page must show: the order in its current state, regardless of expiry times. */
function expectedPage({ orderId, order }: OrderWorld): unknown {
  return withoutExpiry(trackingOf(orderId, order)?.page);
}

describe('the handlers', () => {
  beforeEach(async () => {
    await clear(quietProject);
    await openShop();
  });

  test('renewing ends the old page, creates a new one, and keeps the version', async () => {
    const world = await aVerifiedOrder();
    const { trackingToken: old, ...before } = world.order;
    const token = await renew(world);
    expect(token).toMatch(tokenForm);
    expect(token).not.toBe(old);
    expect(world.order).toEqual({ ...before, trackingToken: token });
    expect(await pageOf(old)).toBeNull();
    expect(withoutExpiry(await pageOf(token))).toEqual(expectedPage(world));
  });

  test.each([
    ['in their order', (events: readonly number[]) => events],
    ['backwards', (events: readonly number[]) => events.toReversed()],
    [
      'each twice, the odd ones first',
      (events: readonly number[]) => [
        ...events.filter((event) => event % 2 === 1),
        ...events,
        ...events,
      ],
    ],
  ])(
    'late events that still carry the old link, %s: its page stays gone',
    async (_case, shuffled) => {
      const world = await aVerifiedOrder();
      const old = world.order.trackingToken;
      await world.transition({ by: kitchen, to: 'confirmed' });
      await world.transition({ by: kitchen, to: 'preparing' });
      await world.prepareNext();
      const token = await renew(world);
      await world.prepareNext();
      await world.transition({ by: kitchen, to: 'ready' });
      await world.transition({ by: kitchen, to: 'completed' });
      for (const index of shuffled(world.events.map((_event, index) => index))) {
        const event = world.events[index];
        if (event) await world.deliver(event);
      }
      expect(await pageOf(old)).toBeNull();
      expect(withoutExpiry(await world.stored())).toEqual(withoutExpiry(world.expected()));
      expect(await pageOf(token)).toMatchObject({ status: 'completed' });
    },
  );

  test('a move and its effects during the renewal are on the new page', async () => {
    for (let round = 0; round < 15; round += 1) {
      const world = await aVerifiedOrder();
      const old = world.order.trackingToken;
      await world.transition({ by: kitchen, to: 'confirmed' });
      const confirmed = world.newest;
      const { version } = world.order;
      const [token] = await world.watch(() =>
        Promise.all([
          renewLink({ db, now: Date.now }, customerOf(world), world.orderId),
          transitionAsClient(db, world.orderId, version, { to: 'preparing', role: 'kitchen' }),
          world.deliver(confirmed),
        ]),
      );
      await world.deliver({ before: confirmed.after, after: world.newest.after });
      expect(world.order).toMatchObject({ trackingToken: token, status: 'preparing' });
      expect(await pageOf(old)).toBeNull();
      expect(withoutExpiry(await pageOf(token))).toEqual(expectedPage(world));
    }
  });

  test('two concurrent renewals leave one page, the order’s own', async () => {
    const world = await aVerifiedOrder();
    const old = world.order.trackingToken;
    const tokens = await world.watch(() =>
      Promise.all(
        [1, 2, 3].map(() => renewLink({ db, now: Date.now }, customerOf(world), world.orderId)),
      ),
    );
    const { trackingToken } = world.order;
    expect(tokens).toContain(trackingToken);
    for (const token of [old, ...tokens]) {
      expect((await pageOf(token)) !== null).toBe(token === trackingToken);
    }
  });

  test('a revoked page stays gone, whatever moves and sweeps follow', async () => {
    const world = await aVerifiedOrder();
    const old = world.order.trackingToken;
    await world.transition({ by: kitchen, to: 'confirmed' });
    await revoke(world);
    await revoke(world);
    expect(world.order).toMatchObject({ trackingToken: null, version: 2 });
    await world.transition({ by: kitchen, to: 'preparing' });
    await world.prepareNext();
    for (const event of world.events.toReversed()) await world.deliver(event);
    await world.watch(() => sweepChanged(deps(), world.order.placedAt, Date.now() + minute));
    expect(await pageOf(old)).toBeNull();
    expect((await db.collection('tracking').get()).size).toBe(0);
    expect(withoutExpiry(await world.stored())).toEqual(withoutExpiry(world.expected()));
  });

  test('a revoked or expired link is replaced by a new one', async () => {
    const world = await aVerifiedOrder();
    await revoke(world);
    const token = await renew(world);
    expect(withoutExpiry(await pageOf(token))).toEqual(expectedPage(world));

    // Long after: the page has expired, and its document was removed.
    await db.doc(paths.tracking(token)).delete();
    const later = Date.now() + 2 * lifetimes.openTrackingPage;
    const next = await renew(world, () => later);
    expect(await pageOf(next)).toMatchObject({ expiresAt: later + lifetimes.openTrackingPage });
  });

  const step = fc.record({
    pick: fc.nat(99),
    deed: fc.constantFrom('move', 'renew', 'revoke', 'deliver'),
  });
  test(
    `${numRuns} random lives with links made and taken back leave the newest page alone`,
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 20 }), async (steps) => {
          const world = await aVerifiedOrder();
          const tokens = new Set<string>();
          const waiting: number[] = [];
          let seen = 1;
          for (const { pick, deed } of steps) {
            const { trackingToken } = world.order;
            if (trackingToken) tokens.add(trackingToken);
            const moves = world.clientTransitions();
            const move = moves[pick % Math.max(1, moves.length)];
            if (deed === 'move' && move) await world.transition(move);
            if (deed === 'renew') await renew(world);
            if (deed === 'revoke') await revoke(world);
            for (; seen < world.events.length; seen += 1) waiting.push(seen);
            const event = world.events[waiting[pick % Math.max(1, waiting.length)] ?? -1];
            if (deed === 'deliver' && event) await world.deliver(event);
          }
          for (const event of world.events.toReversed()) await world.deliver(event);
          const { trackingToken } = world.order;
          for (const token of tokens) {
            if (token !== trackingToken) expect(await pageOf(token)).toBeNull();
          }
          expect(withoutExpiry((await world.stored()).tracking)).toEqual(
            withoutExpiry(world.expected().tracking),
          );
        }),
        { numRuns, seed },
      );
    },
    minute + numRuns * 20_000,
  );

  test('a look-up keeps a working link and replaces any other', async () => {
    const world = await aVerifiedOrder();
    const token = world.order.trackingToken;
    const now = () => Date.now();
    expect(await ensureTrackingLink({ db, now }, world.orderId)).toBe(token);
    const later = () => Date.now() + 2 * lifetimes.openTrackingPage;
    const next = await world.watch(() => ensureTrackingLink({ db, now: later }, world.orderId));
    expect(next).toMatch(tokenForm);
    expect(next).not.toBe(token);
    expect(world.order.trackingToken).toBe(next);
    expect(await pageOf(token)).toBeNull();
  });

  test('an order that is not verified yet has no link to renew', async () => {
    const world = await OrderWorld.begin();
    await expect(renew(world)).rejects.toMatchObject({ code: 'conflict' });
  });

  test('a deleted order takes its new page with it', async () => {
    const world = await aVerifiedOrder();
    const token = await renew(world);
    await world.remove();
    for (const event of world.events.toReversed()) await world.deliver(event);
    expect(await pageOf(token)).toBeNull();
  });
});

describe('the callables', () => {
  let restoreShop: () => Promise<void>;
  let guest: Account;
  let other: Account;
  let admin: Account;
  let orderId: string;
  beforeAll(async () => {
    restoreShop = await live.setShop({ orderingPaused: false, confirmTimeoutMinutes: 600 });
    guest = await aGuest();
    other = await anAccount('link-other');
    admin = await anAccount('link-admin', 'admin');
    const productId = await live.addProduct({ options: [] });
    orderId = await placeOrder(live.db, {
      customerId: guest.uid,
      items: [anItem({ productId, choices: {} })],
    });
    await live.orderIn('pending', orderId);
  });
  afterAll(async () => {
    await live.removeOrder(orderId);
    await live.removeTestData();
    await removeAccounts();
    await restoreShop();
  });

  const tokenNow = async () => (await read(live.db, paths.order(orderId)))?.trackingToken;

  test.each(['guest', 'admin'] as const)('%s renews and revokes', async (who) => {
    const { idToken } = who === 'guest' ? guest : admin;
    const { result } = await call('renewTrackingLink', { orderId }, { idToken });
    expect(result).toEqual({ token: expect.stringMatching(tokenForm) });
    expect(result).toEqual({ token: await tokenNow() });
    const revoked = await call('revokeTrackingLink', { orderId }, { idToken });
    expect(revoked).toEqual({ result: { token: null } });
    expect(await tokenNow()).toBeNull();
  });

  test('renew a link at most twenty times in 15 minutes', async () => {
    const customer = await anAccount('renewing');
    const window = Math.floor(Date.now() / attemptWindowMs);
    // In the next window, too, in case it begins in between.
    for (const number of [window, window + 1]) {
      await live.db.doc(serverPaths.attempts(`renew_${customer.uid}_${number}`)).set({ count: 20 });
    }
    const { error } = await call('renewTrackingLink', { orderId: anOrderId() }, customer);
    expect(error).toMatchObject({
      status: 'RESOURCE_EXHAUSTED',
      details: { code: 'too-many-tries' },
    });
  });

  test.each(['renewTrackingLink', 'revokeTrackingLink'])(
    '%s tells nobody else whether the order exists',
    async (name) => {
      const before = await tokenNow();
      const answers = await Promise.all([
        call(name, { orderId }, { idToken: other.idToken }),
        call(name, { orderId: anOrderId() }, { idToken: other.idToken }),
        call(name, { orderId: anOrderId() }, { idToken: guest.idToken }),
      ]);
      for (const { error } of answers) {
        expect(error).toMatchObject({
          status: 'PERMISSION_DENIED',
          message: 'Only the customer who placed this order can share it.',
          details: { code: 'not-allowed', field: null },
        });
      }
      expect(await tokenNow()).toBe(before);
    },
  );

  test('a caller who is not signed in is refused, and so is an invalid order', async () => {
    const stranger = await call('renewTrackingLink', { orderId });
    expect(stranger.error).toMatchObject({ status: 'UNAUTHENTICATED' });
    const wrong = await call('revokeTrackingLink', { orderId: 'a/b' }, { idToken: guest.idToken });
    expect(wrong.error).toMatchObject({
      status: 'INVALID_ARGUMENT',
      details: { code: 'invalid-input', field: 'orderId' },
    });
  });
});
