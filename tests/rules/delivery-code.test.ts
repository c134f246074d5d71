/** The code that a customer gives to the courier: who sees it, who may try it, and how often. */
import { limits } from '@fireline/domain/limits';
import type { OrderStatus } from '@fireline/domain/order/status';
import { paths } from '@fireline/domain/paths';
import { aDelivery, minutesIn } from '@fireline/domain/testing/stored';
import { doc, serverTimestamp, writeBatch } from 'firebase/firestore';
import { beforeEach, describe, test } from 'vitest';
import { aTransition } from '../support/a-transition.ts';
import {
  type AccountName,
  type ActorName,
  accounts,
  actorNames,
  workRoleOf,
} from '../support/actors.ts';
import { allowed, refused, useRules } from '../support/rules-environment.ts';
import { orderId } from './place-order.ts';

const rules = useRules();
const courierId = accounts.courier.uid;
const onTheWay = aDelivery({ status: 'out_for_delivery', courierId, proof: 'code' });
const tried = (code: string, count: number) => ({ code, count, by: courierId, at: minutesIn(9) });

const seed = (order = onTheWay, attempt?: object) =>
  rules.seed({
    [paths.order(orderId)]: order,
    [paths.deliveryCode(orderId)]: { code: '0417' },
    ...(attempt && { [paths.codeTry(orderId)]: attempt }),
  });

const tryOut = (actor: ActorName, code: unknown, count: unknown = 1, more: object = {}) =>
  rules.set(actor, paths.codeTry(orderId), {
    code,
    count,
    by: actor === 'nobody' ? 'nobody' : accounts[actor].uid,
    at: serverTimestamp(),
    ...more,
  });

function move(actor: AccountName, to: OrderStatus = 'completed', order = onTheWay) {
  const { uid } = accounts[actor];
  return rules.update(actor, paths.order(orderId), {
    ...aTransition(order, to, { uid, role: workRoleOf(actor) ?? 'customer' }),
    ...(to === 'ready' && { reason: 'Nobody opened.' }),
  });
}

beforeEach(() => seed());

describe('the code', () => {
  test('customer reads it', async () => {
    await allowed(rules.get('customer', paths.deliveryCode(orderId)));
  });

  test.each(actorNames.filter((actor) => actor !== 'customer'))(
    '%s cannot read it',
    async (actor) => {
      await refused(rules.get(actor, paths.deliveryCode(orderId)));
    },
  );

  test.each(actorNames)('%s cannot change, remove, or list it', async (actor) => {
    await refused(rules.set(actor, paths.deliveryCode(orderId), { code: '1111' }));
    await refused(rules.remove(actor, paths.deliveryCode(orderId)));
    await refused(rules.list(actor, `orders/${orderId}/private`, 1));
  });

  test('customer cannot place an order that needs one, and courier cannot drop the need', async () => {
    const without = { proof: null };
    await refused(rules.update('courier', paths.order(orderId), without));
    await refused(rules.update('admin', paths.order(orderId), without));
  });
});

describe('a try', () => {
  test.each(['0417', '9999'])('courier tries %s, right or wrong', async (code) => {
    await allowed(tryOut('courier', code));
  });

  test.each(actorNames.filter((actor) => actor !== 'courier'))(
    '%s cannot try one',
    async (actor) => {
      await refused(tryOut(actor, '0417'));
    },
  );

  test.each([
    ['three digits', '041', 1, {}],
    ['five digits', '04170', 1, {}],
    ['letters', 'code', 1, {}],
    ['a number', 417, 1, {}],
    ['the second count', '0417', 2, {}],
    ['no count', '0417', 0, {}],
    ['a count as a text', '0417', '1', {}],
    ['someone else as the author', '0417', 1, { by: 'courier-2' }],
    ['another time', '0417', 1, { at: minutesIn(1) }],
    ['one more field', '0417', 1, { hint: 'x' }],
  ])('courier cannot try with %s', async (_, code, count, more) => {
    await refused(tryOut('courier', code, count, more));
  });

  test('courier counts each of them, and has only so many', async () => {
    await seed(onTheWay, tried('1111', limits.deliveryCodeTries - 1));
    await refused(tryOut('courier', '2222', limits.deliveryCodeTries - 1));
    await refused(tryOut('courier', '2222', 1));
    await allowed(tryOut('courier', '2222', limits.deliveryCodeTries));
    await refused(tryOut('courier', '3333', limits.deliveryCodeTries + 1));
    await refused(rules.remove('courier', paths.codeTry(orderId)));
  });

  test.each([
    ['before it’s on its way', { ...onTheWay, status: 'ready' as const }],
    ['of an order that needs none', aDelivery({ status: 'out_for_delivery', courierId })],
    ['of someone else’s delivery', { ...onTheWay, courierId: 'courier-2' }],
  ])('courier cannot try %s', async (_, order) => {
    await seed(order);
    await refused(tryOut('courier', '0417'));
  });

  test('courier and admin read it, and others cannot', async () => {
    await seed(onTheWay, tried('1111', 1));
    await allowed(rules.get('courier', paths.codeTry(orderId)));
    await allowed(rules.get('admin', paths.codeTry(orderId)));
    await refused(rules.get('other courier', paths.codeTry(orderId)));
    await refused(rules.get('kitchen', paths.codeTry(orderId)));
    await refused(rules.get('customer', paths.codeTry(orderId)));
  });
});

describe('closing the delivery', () => {
  test('courier closes it after trying the right code', async () => {
    await refused(move('courier'));
    await allowed(tryOut('courier', '0417'));
    await allowed(move('courier'));
  });

  test('courier cannot close it after a wrong one, until the right one', async () => {
    await allowed(tryOut('courier', '1111'));
    await refused(move('courier'));
    await allowed(tryOut('courier', '0417', 2));
    await allowed(move('courier'));
  });

  test('courier cannot guess in the write that closes it: the try must be counted first', async () => {
    const database = rules.as('courier');
    const actor = { uid: courierId, role: 'courier' } as const;
    const batch = writeBatch(database);
    batch.set(doc(database, paths.codeTry(orderId)), {
      ...tried('0417', 1),
      at: serverTimestamp(),
    });
    batch.update(doc(database, paths.order(orderId)), aTransition(onTheWay, 'completed', actor));
    await refused(batch.commit());
  });

  test('courier cannot close one whose code is gone', async () => {
    await seed(onTheWay, tried('0417', 1));
    await rules.seed({ [paths.deliveryCode(orderId)]: {} });
    await refused(move('courier'));
  });

  test('courier brings it back without a code', async () => {
    await allowed(move('courier', 'ready'));
  });

  test('admin closes it without a code', async () => {
    await allowed(move('admin'));
  });

  test('courier closes an order that needs none', async () => {
    const order = aDelivery({ status: 'out_for_delivery', courierId });
    await seed(order);
    await allowed(move('courier', 'completed', order));
  });
});
