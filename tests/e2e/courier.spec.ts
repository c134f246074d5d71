/** A courier's phone: in a pocket, in the rain, and without a network. */

import { orderNow, storeOrder } from '../support/kitchen.ts';
import { phone } from '../support/people.ts';
import { demoAccount } from '../support/sessions.ts';
import { expect, test } from './fixtures.ts';

const delivery = { fulfilment: { type: 'delivery', requestedFor: null } } as const;

test('what is taken moves up with the focus, and says where its address is', async ({ people }) => {
  const courier = await people.arrive({ as: 'courier', context: phone });
  const order = await storeOrder({ ...delivery, status: 'ready' });
  await courier.goto('/courier');
  const card = courier.getByRole('article', { name: order.label });
  await expect(card).toBeVisible();
  await courier.context().setOffline(true);
  await card.getByRole('button', { name: 'Take it' }).click();
  const yours = courier.getByRole('region', { name: 'Yours' });
  await expect(yours.getByText('You took this without a connection.')).toBeVisible();
  await expect(yours.getByRole('listitem').filter({ hasText: order.label })).toBeFocused();
});

test('Delivered asks first', async ({ people }) => {
  const courier = await people.arrive({ as: 'courier', context: phone });
  const order = await storeOrder({
    ...delivery,
    status: 'out_for_delivery',
    courierId: demoAccount('courier').uid,
  });
  await courier.goto('/courier');
  const card = courier.getByRole('article', { name: order.label });
  await card.getByRole('button', { name: 'Delivered' }).click();
  await courier.getByRole('button', { name: 'Not yet' }).click();
  expect((await orderNow(order)).status).toBe('out_for_delivery');
  await card.getByRole('button', { name: 'Delivered' }).click();
  await courier.getByRole('button', { name: 'Yes, delivered' }).click();
  await expect.poll(async () => (await orderNow(order)).status).toBe('completed');
});

test('an admin who comes here is led to all deliveries', async ({ admin }) => {
  await admin.goto('/courier');
  await admin.getByRole('link', { name: 'See all deliveries' }).click();
  await expect(admin).toHaveURL(/type=delivery/);
});
