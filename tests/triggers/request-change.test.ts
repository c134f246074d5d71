/** A customer asks for a change of their pending order; staff do it, or decline. */
import { mostRequests } from '@fireline/domain/changes/request';
import { limits } from '@fireline/domain/limits';
import { paths } from '@fireline/domain/paths';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { changeOrder } from '../../functions/src/changes/change-order.ts';
import {
  closeRequest,
  mostAsked,
  requestChange,
} from '../../functions/src/changes/request-change.ts';
import { attemptWindowMs } from '../../functions/src/lookup/count-attempts.ts';
import { eraseOrder } from '../../functions/src/privacy/erase-order.ts';
import { clear, placeOrder, quietProject, read } from '../support/admin.ts';
import { anAccount, call, removeAccounts } from './calls.ts';
import * as live from './live.ts';
import { anAdmin, db, OrderWorld, openShop } from './world.ts';

beforeEach(async () => {
  await clear(quietProject);
  await openShop();
});

async function begin(): Promise<OrderWorld> {
  const world = await OrderWorld.begin();
  await world.deliver(world.created);
  return world;
}

const wish = { text: 'No sugar, please', lines: { '02': 1 } };

const ask = (
  world: OrderWorld,
  requestId = 'r1',
  part: object = {},
  uid = world.order.customerId,
) =>
  world.watch(() =>
    requestChange(world.deps, { uid }, { orderId: world.orderId, requestId, ...wish, ...part }),
  );

const withdraw = (world: OrderWorld, requestId = 'r1') => {
  const customer = { uid: world.order.customerId, role: null };
  return world.watch(() =>
    closeRequest(world.deps, customer, { orderId: world.orderId, requestId }),
  );
};

const decline = (world: OrderWorld, reason?: string, requestId = 'r1') =>
  world.watch(() =>
    closeRequest(world.deps, anAdmin, {
      orderId: world.orderId,
      requestId,
      ...(reason !== undefined && { reason }),
    }),
  );

const inboxOf = async (inbox: string) => {
  const { docs } = await db.collection(`inboxes/${inbox}/notifications`).get();
  return docs
    .filter((doc) => String(doc.get('type')).includes('request'))
    .map((doc) => [doc.get('type'), doc.get('message')]);
};

test('a request changes nothing, and is told to admins and the kitchen once', async () => {
  const world = await begin();
  const { request: _, updatedAt: __, ...before } = world.order;
  await Promise.all([ask(world), ask(world)]);
  await ask(world);
  await world.deliver(world.newest);
  const { request, updatedAt: ___, ...after } = world.order;
  expect(after).toEqual(before);
  expect(request).toMatchObject({ id: 'r1', state: 'open', number: 1, ...wish });
  for (const inbox of ['admin', 'kitchen']) {
    expect(await inboxOf(inbox)).toEqual([['change-requested', '−1 × Latte · No sugar, please']]);
  }
  expect(await read(db, paths.event(world.orderId, 'request-r1'))).toMatchObject({
    by: { role: 'customer' },
    reason: expect.stringContaining('No sugar'),
  });
});

describe('is refused', () => {
  test('for anyone but the customer', async () => {
    const world = await begin();
    await expect(ask(world, 'r1', {}, 'somebody')).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(ask(world, 'r1', {}, 'admin-1')).rejects.toMatchObject({ code: 'not-allowed' });
  });

  test('while another is open, after five, and too often', async () => {
    const world = await begin();
    for (let number = 1; number <= mostRequests; number += 1) {
      await ask(world, `r${number}`);
      await expect(ask(world, 'another')).rejects.toMatchObject({ code: 'conflict' });
      await withdraw(world, `r${number}`);
    }
    const later = { ...world.deps, now: () => Date.now() + attemptWindowMs };
    const input = { orderId: world.orderId, requestId: 'r6', ...wish };
    await expect(
      requestChange(later, { uid: world.order.customerId }, input),
    ).rejects.toMatchObject({ code: 'conflict' });
    const other = await begin();
    const at = Date.now();
    const again = () =>
      requestChange(
        { ...other.deps, now: () => at },
        { uid: other.order.customerId },
        { orderId: other.orderId, requestId: 'r1', ...wish },
      );
    for (let number = 1; number <= mostAsked; number += 1) await again();
    await expect(again()).rejects.toMatchObject({ code: 'too-many-tries' });
  });

  test('if it asks for nothing', async () => {
    const world = await begin();
    for (const part of [{ lines: {} }, { lines: { '02': 2 } }, { lines: { '77': 3 } }]) {
      await expect(ask(world, 'r1', { text: ' ', ...part })).rejects.toMatchObject({
        code: 'invalid-input',
        field: 'text',
      });
    }
    await expect(
      ask(world, 'r1', { text: '', lines: {}, requestedFor: null }),
    ).rejects.toMatchObject({ field: 'text' });
  });

  test('once the shop has accepted the order, or if it was typed in', async () => {
    const world = await begin();
    await db.doc(paths.order(world.orderId)).update({ source: 'phone' });
    await expect(ask(world)).rejects.toMatchObject({ code: 'conflict' });
    const other = await begin();
    await other.transition({ by: { uid: 'kitchen-1', role: 'kitchen' }, to: 'confirmed' });
    await expect(ask(other)).rejects.toMatchObject({ code: 'conflict' });
  });
});

test('staff decline it with a reason, which the customer reads once', async () => {
  const world = await begin();
  await ask(world);
  await expect(decline(world)).rejects.toMatchObject({ code: 'invalid-input', field: 'reason' });
  await decline(world, 'It’s in the oven.');
  await decline(world, 'It’s in the oven.');
  expect(world.order.request).toMatchObject({ state: 'declined', reason: 'It’s in the oven.' });
  expect(await inboxOf(world.order.customerId)).toEqual([
    ['request-declined', 'It’s in the oven.'],
  ]);
  await expect(withdraw(world)).rejects.toMatchObject({ code: 'conflict' });
  await ask(world, 'r2');
  expect(world.order.request).toMatchObject({ id: 'r2', state: 'open', number: 2 });
  expect(world.order.request).not.toHaveProperty('reason');
});

test('nobody else withdraws or declines it, and nobody once the order has moved on', async () => {
  const world = await begin();
  await ask(world);
  for (const role of [null, 'kitchen', 'courier'] as const) {
    await expect(
      closeRequest(
        world.deps,
        { uid: 'somebody', role },
        { orderId: world.orderId, requestId: 'r1' },
      ),
    ).rejects.toMatchObject({ code: 'not-allowed' });
  }
  await world.transition({ by: { uid: 'kitchen-1', role: 'kitchen' }, to: 'confirmed' });
  await expect(decline(world, 'Too late')).rejects.toMatchObject({ code: 'conflict' });
  await expect(withdraw(world)).rejects.toMatchObject({ code: 'conflict' });
});

test('staff accept it with the change that fulfills it, and only with that', async () => {
  const world = await begin();
  await ask(world);
  const other = await world.changeInput({ lines: { '01': 2 }, added: [] });
  if (other === null) throw new Error('This change is refused.');
  await world.watch(() => changeOrder(world.deps, anAdmin, { ...other, changeId: 'other' }));
  expect(world.order.request?.state).toBe('open');
  const input = await world.changeInput({ lines: wish.lines, added: [] });
  if (input === null) throw new Error('This change is refused.');
  await world.watch(() =>
    changeOrder(world.deps, anAdmin, { ...input, changeId: 'done', requestId: 'r1' }),
  );
  expect(world.order).toMatchObject({
    request: { state: 'accepted' },
    changed: { id: 'done', what: '−1 × Latte' },
  });
  await expect(decline(world, 'No')).rejects.toMatchObject({ code: 'conflict' });
});

test('with the question whether it may get more expensive, it’s answered, too', async () => {
  const world = await begin();
  await ask(world, 'r1', { lines: { '01': 3 }, text: '' });
  const input = await world.changeInput({ lines: { '01': 3 }, added: [] });
  if (input === null) throw new Error('This change is refused.');
  await world.watch(() =>
    changeOrder(world.deps, anAdmin, { ...input, consent: 'ask', requestId: 'r1' }),
  );
  expect(world.order).toMatchObject({
    request: { state: 'accepted' },
    proposal: { state: 'asked' },
  });
});

test('nothing of it stays once the order is erased', async () => {
  const world = await begin();
  await ask(world);
  await world.transition({ by: { uid: 'admin-1', role: 'admin' }, to: 'rejected' });
  await eraseOrder(db, { orderId: world.orderId, by: 'system', isAccountGone: false });
  expect(await read(db, paths.order(world.orderId))).not.toHaveProperty('request');
  expect(await read(db, paths.event(world.orderId, 'request-r1'))).toBeNull();
});

describe('the deployed functions', () => {
  let customer: Awaited<ReturnType<typeof anAccount>>;
  let stranger: Awaited<ReturnType<typeof anAccount>>;
  let orderId: string;

  beforeAll(async () => {
    [customer, stranger] = await Promise.all([anAccount('asks'), anAccount('stranger')]);
    orderId = await placeOrder(live.db, { customerId: customer.uid, type: 'pickup' });
  });
  afterAll(async () => {
    await live.removeOrder(orderId);
    await removeAccounts();
  });

  test('answer the customer, nobody else, and say what is wrong', async () => {
    const data = { orderId, requestId: 'r1', text: 'No sugar', lines: {} };
    expect((await call('requestChange', data)).error?.status).toBe('UNAUTHENTICATED');
    const others = await call('requestChange', data, { idToken: stranger.idToken });
    expect(others.error?.status).toBe('PERMISSION_DENIED');
    const tooLong = { ...data, text: 'a'.repeat(limits.reason + 1) };
    const refused = await call('requestChange', tooLong, { idToken: customer.idToken });
    expect(refused.error?.status).toBe('INVALID_ARGUMENT');
    const closed = await call(
      'closeRequest',
      { orderId, requestId: 'r1' },
      { idToken: stranger.idToken },
    );
    expect(closed.error?.status).toBe('PERMISSION_DENIED');
  });
});
