/** A courier's phone: in a pocket, in the rain, and without a network. */

import { paths } from '@fireline/domain/paths';
import { dbOf, liveProject, read } from '../support/admin.ts';
import { orderNow, storeOrder } from '../support/kitchen.ts';
import { phone } from '../support/people.ts';
import { demoAccount, newAccount } from '../support/sessions.ts';
import { expect, test } from './fixtures.ts';
import { CourierApp } from './pages/courier-app.ts';

const db = dbOf(liveProject);
const delivery = { fulfilment: { type: 'delivery', requestedFor: null } } as const;

test('a taken delivery moves up with the focus, and shows its address', async ({ people }) => {
  const courier = await people.arrive({ as: 'courier', context: phone });
  const order = await storeOrder({ ...delivery, status: 'ready' });
  const app = await CourierApp.open(courier);
  await expect(app.ride(order)).toBeVisible();
  await courier.context().setOffline(true);
  await app.takeButton(order).click();
  await expect(app.yours.getByText('You took this while offline.')).toBeVisible();
  await expect(app.yours.getByRole('listitem').filter({ hasText: order.label })).toBeFocused();
});

test('an offer shows the street, but not the house number', async ({ courier }) => {
  const order = await storeOrder({
    ...delivery,
    status: 'ready',
    deliveryArea: 'Alder Street, 11201 Brooklyn',
  });
  const app = await CourierApp.open(courier);
  await expect(app.ride(order).getByText('Alder Street, 11201 Brooklyn')).toBeVisible();
});

test('Delivered asks for confirmation', async ({ people }) => {
  const courier = await people.arrive({ as: 'courier', context: phone });
  const order = await storeOrder({
    ...delivery,
    status: 'out_for_delivery',
    courierId: demoAccount('courier').uid,
  });
  const app = await CourierApp.open(courier);
  await app.deliver(order, 'Not yet');
  expect((await orderNow(order)).status).toBe('out_for_delivery');
  await app.deliver(order, 'Yes, delivered');
  await expect.poll(async () => (await orderNow(order)).status).toBe('completed');
});

test('on duty and off duty, on every device of the courier', async ({ people }) => {
  const account = await newAccount({ displayName: 'Nadia', role: 'courier' });
  const courier = await people.arrive({ as: account, context: phone });
  const app = await CourierApp.open(courier);
  const duty = app.page.getByRole('switch', { name: 'On duty' });
  await expect(duty).not.toBeChecked();
  await duty.click();
  await expect
    .poll(() => read(db, paths.courier(account.uid)))
    .toMatchObject({ name: 'Nadia', onDuty: true });
  const tablet = await people.enter('/courier', { as: account });
  await expect(tablet.getByRole('switch', { name: 'On duty' })).toBeChecked();
  await tablet.getByRole('switch', { name: 'On duty' }).click();
  await expect(duty).not.toBeChecked();
  await expect(
    courier.getByText('Say when you’re on duty, so the shop can count on you.'),
  ).toBeVisible();
});

test('an admin who comes here is led to all deliveries', async ({ admin }) => {
  await admin.goto('/courier');
  await admin.getByRole('link', { name: 'See all deliveries' }).click();
  await expect(admin).toHaveURL(/type=delivery/);
});
