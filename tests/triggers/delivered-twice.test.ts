import { transitionFields } from '@fireline/domain/order/apply-transition';
import { orderSchema } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import { aProduct } from '@fireline/domain/testing/stored';
import { minute } from '@fireline/domain/time/durations';
import { beforeEach, describe, expect, test } from 'vitest';
import { recordChange } from '../../functions/src/audit/record-change.ts';
import { expireOrder } from '../../functions/src/expiry/expire-order.ts';
import { encode } from '../../functions/src/lib/encode.ts';
import { sweepChanged } from '../../functions/src/sweep/sweep-orders.ts';
import { clear, dump, quietProject, read, transitionAsClient } from '../support/admin.ts';
import { db, deps, OrderWorld, openShop, withoutExpiry } from './world.ts';

beforeEach(async () => {
  await clear(quietProject);
  await openShop();
});

const customer = (world: OrderWorld) =>
  ({ uid: world.order.customerId, role: 'customer' }) as const;
const kitchen = { uid: 'kitchen-1', role: 'kitchen' } as const;

describe('the second delivery of an event changes nothing', () => {
  test('in a whole life, event by event', async () => {
    const world = await OrderWorld.begin();
    const twice = async () => {
      const event = world.newest;
      await world.deliver(event);
      const after = await dump(db);
      await world.deliver(event);
      expect(await dump(db)).toEqual(after);
      expect(withoutExpiry(await world.stored())).toEqual(withoutExpiry(world.expected()));
      const mails = (await world.mails()).map(({ version, data }) => [version, data?.kind]);
      const expected = [...(await world.expectedMails())];
      expect(mails).toEqual(expected.map(([version, mail]) => [version, Object(mail).kind]));
    };
    await twice();
    expect(world.order.status).toBe('pending');
    expect(world.deps.tasks.size).toBe(1);
    await world.transition({ by: kitchen, to: 'confirmed' });
    await twice();
    await world.transition({ by: kitchen, to: 'preparing' });
    await twice();
    await world.prepareNext();
    await twice();
    await world.prepareNext();
    await twice();
    expect(world.order.status).toBe('ready');
    await world.transition({ by: kitchen, to: 'completed' });
    await twice();
    const { stock } = await world.stored();
    expect(stock).toBe(7);
  });

  test.each(['ada@example.com', ''])(
    'when an order (email %j) is canceled: the stock is returned once',
    async (email) => {
      const world = await OrderWorld.begin({ email });
      await world.deliver(world.created);
      await world.transition({ by: customer(world), to: 'cancelled' });
      const cancelled = world.newest;
      await Promise.all([world.deliver(cancelled), world.deliver(cancelled)]);
      await world.deliver(cancelled);
      expect((await world.stored()).stock).toBe(10);
    },
  );

  test('when a notification has been read meanwhile: it stays read', async () => {
    const world = await OrderWorld.begin();
    await world.deliver(world.created);
    await world.transition({ by: kitchen, to: 'confirmed' });
    const confirmed = world.newest;
    await world.deliver(confirmed);
    const path = paths.notification('admin', world.orderId, 2);
    await db.doc(path).update({ 'readBy.admin-1': new Date(5) });
    await world.deliver(confirmed);
    expect(await read(db, path)).toMatchObject({ readBy: { 'admin-1': 5 } });
  });

  test('when a product changes: one audit entry', async () => {
    const ref = db.doc(paths.product('p'));
    await ref.set(aProduct());
    const before = await ref.get();
    await db.doc(paths.change('change-1')).set({ by: 'admin', at: new Date() });
    await ref.update({ price: 1, changeId: 'change-1' });
    const change = {
      type: 'product',
      eventId: 'projects/x/e1',
      at: 5,
      before,
      after: await ref.get(),
      authId: undefined,
    } as const;
    expect(await recordChange(db, change)).toEqual({ audit: 'recorded' });
    const after = await dump(db);
    expect(await recordChange(db, change)).toEqual({ audit: 'recorded-before' });
    expect(await dump(db)).toEqual(after);
    expect(await read(db, paths.auditEntry('product-p-projects_x_e1'))).toMatchObject({
      by: 'admin',
      at: 5,
    });
  });
});

describe('events in the wrong order', () => {
  test('backwards: the whole timeline, and the newest state on the tracking page', async () => {
    const world = await OrderWorld.begin();
    await world.deliver(world.created);
    for (const to of ['confirmed', 'preparing', 'ready', 'preparing'] as const) {
      await world.transition({ by: kitchen, to });
    }
    for (const event of [...world.events].reverse()) await world.deliver(event);
    expect(withoutExpiry(await world.stored())).toEqual(withoutExpiry(world.expected()));
  });

  test.each(['created', 'updated'] as const)(
    '%s after deleted: nothing comes back',
    async (late) => {
      const world = await OrderWorld.begin();
      const [created] = world.events;
      if (!created) throw new Error('no event');
      if (late === 'updated') {
        await world.deliver(created);
        await world.transition({ by: customer(world), to: 'cancelled' });
      }
      await world.remove();
      const [deleted, ...others] = [...world.events].reverse();
      if (!deleted) throw new Error('no event');
      await world.deliver(deleted);
      for (const event of others) await world.deliver(event);

      expect(await world.stored()).toMatchObject({
        events: {},
        notifications: {},
        tracking: null,
        stock: world.stockAtFirst,
      });
      expect(await read(db, paths.auditEntry(`order-deleted-${world.orderId}`))).not.toBeNull();
    },
  );

  test('an order placed again under a deleted order’s id is refused', async () => {
    const world = await OrderWorld.begin();
    const { created } = world;
    await world.remove();
    for (const event of [...world.events].reverse()) await world.deliver(event);
    await world.watch(() => db.doc(paths.order(world.orderId)).set(created.after.data() ?? {}));
    await world.deliver({ before: null, after: world.newest.after });
    expect(await read(db, paths.order(world.orderId))).toMatchObject({
      status: 'rejected',
      reason: 'The shop has removed this order.',
    });
  });
});

describe('the emails', () => {
  test('are written for the newest step and not for past ones', async () => {
    const world = await OrderWorld.begin();
    await world.deliver(world.created);
    const [, pending] = world.events;
    for (const to of ['confirmed', 'preparing', 'ready', 'completed'] as const) {
      await world.transition({ by: kitchen, to });
    }
    // In reverse, with verification's own event once more.
    for (const event of [...world.events].reverse()) await world.deliver(event);
    if (pending) await world.deliver(pending);
    const mails = await world.mails();
    expect(mails.map(({ version, data }) => [version, data?.kind])).toEqual([
      [1, 'received'],
      [5, 'done'],
    ]);
  });

  test('are those that the customer chose, and those about problems', async () => {
    const world = await OrderWorld.begin();
    await db.doc(paths.user(world.order.customerId)).set({
      preferences: { 'mail-received': false, 'mail-confirmed': true, 'mail-trouble': false },
    });
    await world.deliver(world.created);
    await world.transition({ by: kitchen, to: 'confirmed' });
    await world.deliver(world.newest);
    await world.transition({ by: kitchen, to: 'preparing' });
    await world.deliver(world.newest);
    await world.transition({ by: { uid: 'admin-1', role: 'admin' }, to: 'cancelled' });
    await world.deliver(world.newest);
    const mails = await world.mails();
    expect(mails.map(({ version, data }) => [version, data?.kind])).toEqual([
      [2, 'confirmed'],
      [4, 'trouble'],
    ]);
    expect(mails[1]?.data).toMatchObject({
      to: [world.email],
      headers: { 'Auto-Submitted': 'auto-generated' },
      orderId: world.orderId,
      createdAt: world.order.statusTimes.cancelled,
      message: { subject: expect.stringContaining('was canceled') },
    });
    expect(JSON.stringify(mails[1]?.data)).toContain('Fireline Café');
  });

  test('go with their order when it is deleted', async () => {
    const world = await OrderWorld.begin();
    await world.deliver(world.created);
    expect(await world.mails()).toHaveLength(1);
    await world.remove();
    await world.deliver(world.newest);
    expect(await world.mails()).toEqual([]);
  });
});

test('verification and the customer’s cancel at once: one wins, and the stock is right', async () => {
  const wins = { pending: 0, cancelled: 0 };
  for (let round = 0; round < 20; round += 1) {
    const world = await OrderWorld.begin();
    const { created } = world;
    const cancel = db.runTransaction(async (transaction) => {
      // A little later each round, so that both sides win sometimes.
      for (let reads = 0; reads < round; reads += 1) await world.created.after.ref.get();
      // The rules require that a client's write builds on the stored status.
      const ref = db.doc(paths.order(world.orderId));
      if ((await transaction.get(ref)).get('status') !== 'placed') return 'refused';
      const actor = { uid: world.order.customerId, role: 'customer' } as const;
      const fields = transitionFields({ version: 0 }, { to: 'cancelled', actor });
      transaction.update(ref, encode.changes(orderSchema, fields));
      return 'cancelled';
    });
    await world.watch(() => Promise.all([world.deliver(created), cancel]));
    for (const event of [...world.events]) await world.deliver(event);

    const { status, version } = world.order;
    expect(version).toBe(1);
    expect(await cancel).toBe(status === 'cancelled' ? 'cancelled' : 'refused');
    wins[status === 'cancelled' ? 'cancelled' : 'pending'] += 1;
    expect(withoutExpiry(await world.stored())).toEqual(withoutExpiry(world.expected()));
  }
  console.log(`verification against cancel, who won: ${JSON.stringify(wins)}`);
});

describe('expiry', () => {
  test('too early makes one task for when it is due; due, it cancels once', async () => {
    const world = await OrderWorld.begin();
    for (const event of [...world.events]) await world.deliver(event);
    const due = (world.order.statusTimes.pending ?? 0) + 600 * minute;
    const early = deps(() => due - 1500);
    expect(await expireOrder(early, world.orderId)).toBe('not-due');
    expect(await expireOrder(early, world.orderId)).toBe('not-due');
    expect([...early.tasks.values()]).toEqual([
      { orderId: world.orderId, at: due, taskId: `${world.orderId}-expire-${Math.ceil(due)}` },
    ]);
    // The task queue's clock may be slightly ahead of the function's.
    const late = deps(() => due - 500);
    expect(await world.watch(() => expireOrder(late, world.orderId))).toBe('expired');
    expect(await expireOrder(late, world.orderId)).toBe('not-pending');
    expect(await world.stored()).toMatchObject({ stock: 10, tracking: { status: 'cancelled' } });
  });

  test('and a concurrent confirmation: one wins', async () => {
    for (let round = 0; round < 10; round += 1) {
      const world = await OrderWorld.begin();
      for (const event of [...world.events]) await world.deliver(event);
      const { updateTime } = await db.doc(paths.order(world.orderId)).get();
      const [expiry, confirmation] = await Promise.all([
        expireOrder(
          deps(() => Date.now() + 601 * minute),
          world.orderId,
        ),
        db
          .doc(paths.order(world.orderId))
          .update(
            { status: 'confirmed', version: 2 },
            updateTime ? { lastUpdateTime: updateTime } : {},
          )
          .then(
            () => 'confirmed',
            () => 'refused',
          ),
      ]);
      expect([
        ['expired', 'refused'],
        ['not-pending', 'confirmed'],
      ]).toContainEqual([expiry, confirmation]);
    }
  });
});

describe('the sweeper', () => {
  test('finds nothing to do if nothing was lost', async () => {
    const world = await OrderWorld.begin();
    for (const event of [...world.events]) await world.deliver(event);
    await transitionAsClient(db, world.orderId, 1, { to: 'confirmed', role: 'kitchen' });
    await world.watch(async () => {});
    for (const event of [...world.events]) await world.deliver(event);
    const before = await dump(db);
    expect(await sweepChanged(deps(), 0, Date.now() + minute)).toEqual({
      looked: 1,
      verified: 0,
      effects: 0,
      offers: 0,
      rebuilt: 0,
      tracking: 0,
      expired: 0,
      advanced: 0,
      closed: 0,
      failed: 0,
    });
    expect(await dump(db)).toEqual(before);
  });

  test('continues after an order it cannot read, and records that', async () => {
    await db.doc(paths.order('broken')).set({ updatedAt: new Date(0), status: 4 });
    const world = await OrderWorld.begin();
    expect(await sweepChanged(deps(), 0, Date.now() + minute)).toMatchObject({
      looked: 2,
      failed: 1,
      verified: 1,
    });
    expect(await read(db, paths.order(world.orderId))).toMatchObject({ status: 'pending' });
    expect(await read(db, paths.deadLetter('sweepOrders_broken'))).toMatchObject({
      document: 'orders/broken',
    });
  });

  test('expires an order whose task was lost, across several pages', async () => {
    const worlds = [];
    for (let index = 0; index < 102; index += 1) worlds.push(await OrderWorld.begin());
    const overdue = deps(() => Date.now() + 601 * minute);
    // The server's times are finer than a millisecond.
    const placedUntil = Date.now() + 1;
    expect(await sweepChanged(overdue, 0, placedUntil)).toMatchObject({
      looked: 102,
      verified: 102,
    });
    expect(await sweepChanged(overdue, 0, Date.now() + 1)).toMatchObject({ expired: 102 });
  });
});
