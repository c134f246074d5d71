/** How many customers follow their order live: counted once per order, by its customer only. */
import { paths } from '@fireline/domain/paths';
import { dbOf, liveProject, read } from '../support/admin.ts';
import { afterwards } from '../support/afterwards.ts';
import { storeOrder } from '../support/kitchen.ts';
import { phone } from '../support/people.ts';
import { newAccount } from '../support/sessions.ts';
import { expect, test } from './fixtures.ts';

const db = dbOf(liveProject);

test('an order counts as followed once its customer sees it confirmed, not when staff do', async ({
  admin,
  people,
}) => {
  const customer = await newAccount();
  const order = await storeOrder({ customerId: customer.uid });
  const view = paths.trackingView(order.id);
  afterwards(() => db.doc(view).delete());
  const page = await people.enter(`/orders/${order.id}`, { as: customer, context: phone });
  await expect(page.getByRole('heading', { name: 'Timeline' })).toBeVisible();

  await admin.goto(`/orders/${order.id}`);
  await expect(admin.getByRole('heading', { name: 'Timeline' })).toBeVisible();
  expect(await read(db, view)).toBeNull();

  const confirmed = { status: 'confirmed', version: 2, 'statusTimes.confirmed': new Date() };
  await db.doc(paths.order(order.id)).update({ ...confirmed, updatedAt: new Date() });
  await expect
    .poll(async () => Object.keys((await read(db, view)) ?? {}).toSorted())
    .toEqual(['expiresAt', 'placedAt']);
});
