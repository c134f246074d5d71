/** Orders from those whom the shop takes none from. */
import {
  accountBlockId,
  addressBlockId,
  type BlockKind,
  phoneBlockId,
} from '@fireline/domain/access/block';
import { paths } from '@fireline/domain/paths';
import { aContact, anAddress, anItem, aProduct } from '@fireline/domain/testing/stored';
import { Timestamp } from 'firebase-admin/firestore';
import { beforeEach, describe, expect, test } from 'vitest';
import { orderPlaced } from '../../functions/src/verification/order-placed.ts';
import { clear, type NewOrder, placeOrder, quietProject, read } from '../support/admin.ts';
import { deps, openShop, db as quiet } from './world.ts';

const { phone } = aContact();
const home = anAddress();
const toCall = 'The shop isn’t taking your orders. Call 030 555 if you think that’s a mistake.';

beforeEach(async () => {
  await clear(quietProject);
  await openShop({ phone: '030 555' });
  await quiet.doc(paths.product('latte')).set(aProduct({ stock: 5, options: [] }));
});

async function block(kind: BlockKind, blockId: string | null): Promise<void> {
  if (blockId === null) throw new Error('Nothing to block.');
  const at = Timestamp.now();
  await quiet.doc(paths.block(blockId)).set({ kind, label: 'X', reason: '', by: 'admin-1', at });
}

async function verified(order: NewOrder = {}) {
  const orderId = await placeOrder(quiet, {
    customerId: 'ada',
    items: [anItem({ choices: {} })],
    ...order,
  });
  await orderPlaced(deps(), await quiet.doc(paths.order(orderId)).get());
  return read(quiet, paths.order(orderId));
}

const delivery = { type: 'delivery', address: home } as const;

describe('an order is declined', () => {
  test.each<[string, BlockKind, string | null, NewOrder]>([
    ['of a blocked account', 'account', accountBlockId('ada'), {}],
    ['with a blocked phone number', 'phone', phoneBlockId(phone), {}],
    ['with it in another spelling', 'phone', phoneBlockId('030 123456'), {}],
    ['to a blocked building', 'address', addressBlockId(home), delivery],
    [
      'to another flat in it',
      'address',
      addressBlockId(home),
      { ...delivery, address: { ...home, line2: '3rd floor' } },
    ],
  ])('%s', async (_, kind, blockId, order) => {
    await block(kind, blockId);
    expect(await verified(order)).toMatchObject({ status: 'rejected', reason: toCall });
    expect((await quiet.doc(paths.product('latte')).get()).get('stock')).toBe(5);
  });

  test('without a number to call, if the shop has none', async () => {
    await openShop({ phone: '' });
    await block('account', accountBlockId('ada'));
    expect(await verified()).toMatchObject({
      reason: 'The shop isn’t taking your orders. Please ask there if you think that’s a mistake.',
    });
  });

  test('only for that reason, even if there are others', async () => {
    await openShop({ phone: '030 555', orderingPaused: true });
    await block('account', accountBlockId('ada'));
    expect(await verified()).toMatchObject({ reason: toCall });
  });
});

describe('an order is accepted', () => {
  test('once nothing of it is blocked any more', async () => {
    await block('account', accountBlockId('ada'));
    await quiet.doc(paths.block(accountBlockId('ada'))).delete();
    expect(await verified()).toMatchObject({ status: 'pending' });
  });

  test.each<[string, BlockKind, string | null, NewOrder]>([
    ['of another account', 'account', accountBlockId('grace'), {}],
    ['with another phone number', 'phone', phoneBlockId('030 123457'), {}],
    [
      'to the building next door',
      'address',
      addressBlockId({ ...home, line1: 'Unter den Linden 2' }),
      delivery,
    ],
  ])('%s', async (_, kind, blockId, order) => {
    await block(kind, blockId);
    expect(await verified(order)).toMatchObject({ status: 'pending' });
  });
});
