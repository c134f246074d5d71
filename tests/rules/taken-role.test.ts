/** A revoked role ends immediately: the token still claims it, the mirror doesn't. */

import { staffQuery } from '@fireline/domain/access/queries';
import { kitchenOrdersQuery } from '@fireline/domain/kitchen/queries';
import { activeOrdersQuery } from '@fireline/domain/order/queries';
import { paths } from '@fireline/domain/paths';
import { screensQuery } from '@fireline/domain/shop/queries';
import { aContact, aDelivery, anOrder } from '@fireline/domain/testing/stored';
import { serverTimestamp, Timestamp } from 'firebase/firestore';
import { describe, expect, test } from 'vitest';
import { aTransition } from '../support/a-transition.ts';
import { type AccountName, accounts } from '../support/actors.ts';
import { commitByRest, getByRest, now } from '../support/rest.ts';
import { allowed, refused, useRules } from '../support/rules-environment.ts';
import { orderId } from './place-order.ts';

const rules = useRules();
const staff = ['admin', 'manager', 'kitchen', 'courier'] as const satisfies readonly AccountName[];
const signedOutAt = Timestamp.fromMillis(Math.floor(Date.now() / 1000) * 1000);

/** What each of them can read and list only because of their role. */
const reads = {
  admin: paths.contact(orderId),
  manager: paths.contact(orderId),
  kitchen: paths.order(orderId),
  courier: paths.order(orderId),
} as const;
const lists = {
  admin: activeOrdersQuery(),
  manager: activeOrdersQuery(),
  kitchen: kitchenOrdersQuery(),
  courier: screensQuery(),
} as const;

const world = {
  [paths.order(orderId)]: aDelivery({ status: 'ready', courierId: null }),
  [paths.contact(orderId)]: aContact(),
};

describe.each(staff)('%s', (actor) => {
  const { uid, role } = accounts[actor];
  const read = () => rules.get(actor, reads[actor]);
  const list = () => rules.ids(actor, lists[actor]);

  test('reads and lists while the mirror agrees', async () => {
    await rules.seed(world);
    await allowed(read());
    await allowed(list());
    expect(await getByRest(actor, reads[actor])).toBe(200);
  });

  test.each<[string, object]>([
    ['has no role in it', { role: null }],
    ['has another role in it', { role: role === 'courier' ? 'kitchen' : 'courier' }],
    ['says nothing of a role', { displayName: 'Bo' }],
  ])('is refused when the mirror %s', async (_, mirror) => {
    await rules.seed({ ...world, [paths.user(uid)]: mirror });
    await refused(read());
    await refused(list());
    expect(await getByRest(actor, reads[actor])).toBe(403);
  });

  test('is refused after being signed out, until they sign in again', async () => {
    await rules.seed({ ...world, [paths.user(uid)]: { role, signedOutAt } });
    const signedInAt = (offset: number) =>
      getByRest(actor, reads[actor], { auth_time: signedOutAt.seconds + offset });
    expect(await signedInAt(-60)).toBe(403);
    expect(await signedInAt(1)).toBe(200);
  });
});

test('a mirror alone grants no role', async () => {
  await rules.seed({ ...world, [paths.user('other-customer')]: { role: 'admin' } });
  await refused(rules.get('other customer', paths.contact(orderId)));
  await refused(rules.ids('other customer', staffQuery()));
});

describe('a former admin or kitchen', () => {
  const taken = { [paths.user('admin-1')]: { role: null }, [paths.user('kitchen-1')]: {} };

  test('changes neither an order, nor the shop, nor a product', async () => {
    await rules.seed({ ...taken, [paths.order(orderId)]: anOrder({ status: 'pending' }) });
    const order = paths.order(orderId);
    const actor = { uid: 'kitchen-1', role: 'kitchen' } as const;
    await refused(rules.update('kitchen', order, aTransition({ version: 1 }, 'confirmed', actor)));
    await refused(rules.update('kitchen', order, { priority: true, updatedAt: serverTimestamp() }));
    await refused(
      rules.set('admin', paths.view('mine'), {
        name: 'Mine',
        search: '',
        updatedBy: 'admin-1',
        updatedAt: serverTimestamp(),
      }),
    );
  });

  test('changes nothing through REST either', async () => {
    const view = { name: 'Mine', search: '', updatedBy: 'admin-1', updatedAt: now };
    const write = () => commitByRest('admin', { [paths.view('mine')]: view });
    expect(await write()).toBe(200);
    await rules.seed(taken);
    expect(await write()).toBe(403);
  });
});
