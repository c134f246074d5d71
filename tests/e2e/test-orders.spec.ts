/** Test orders in the shop itself: on every screen, marked, and in no figure. */
import { paths } from '@fireline/domain/paths';
import { dbOf, liveProject, read } from '../support/admin.ts';
import { afterwards } from '../support/afterwards.ts';
import { violations } from '../support/axe.ts';
import { statusOf } from '../support/deliveries.ts';
import { eventually } from '../support/eventually.ts';
import { phone } from '../support/people.ts';
import { expect, test } from './fixtures.ts';

const db = dbOf(liveProject);

test('an admin tries out every screen with a test order, then deletes it', async ({
  admin: page,
  people,
}) => {
  await page.goto('/live');
  const part = page.getByRole('region', { name: 'Marked test orders' });
  await expect(part.getByText(/counts in no figure/)).toBeVisible();
  await part.getByRole('radio', { name: 'Delivery' }).click();
  await part.getByRole('button', { name: 'Place a test order' }).click();
  const item = part.getByRole('list', { name: 'Marked test orders' }).getByRole('listitem').first();
  await expect(item.getByText('Waiting for confirmation')).toBeVisible();
  const address = await item.getByRole('link', { name: 'Order' }).getAttribute('href');
  const id = String(address?.split('/').at(-1));
  afterwards(() => db.doc(paths.order(id)).delete());
  const label = `#${id.slice(-8).toUpperCase()}`;
  const tracking = String(
    await item.getByRole('link', { name: 'Tracking page' }).getAttribute('href'),
  );
  expect(await violations(page)).toEqual([]);

  const [list, kitchen, customer] = await Promise.all([
    people.enter('/admin', { as: 'admin' }),
    people.enter('/kitchen', { as: 'kitchen' }),
    people.enter(tracking, { context: phone }),
  ]);
  const card = list.locator(`[data-order-id="${id}"]`);
  await expect(card.getByText('Test', { exact: true })).toBeVisible();
  const ticket = kitchen.getByRole('article').filter({ hasText: label });
  await expect(ticket.getByText('Test', { exact: true })).toBeVisible();
  await expect(customer.getByText('Test', { exact: true })).toBeVisible();

  await card.getByRole('button', { name: /^Confirm/ }).click();
  await statusOf(id, 'confirmed');
  await expect(customer.getByRole('heading', { name: 'Confirmed' })).toBeVisible();
  await list.goto(`/orders/${id}`);
  await expect(list.getByText('Test', { exact: true })).toBeVisible();
  await list.goto(`/admin/orders/${id}/print`);
  await expect(list.getByText('Test', { exact: true })).toBeVisible();
  await list.getByRole('radio', { name: 'Packing slip' }).click();
  await expect(list.getByText('Test', { exact: true })).toBeVisible();

  await db.doc(paths.order(id)).update({ status: 'ready' });
  const courier = await people.enter('/courier', { as: 'courier', context: phone });
  const ride = courier.getByRole('article', { name: label });
  await expect(ride.getByText('Test', { exact: true })).toBeVisible();

  await part.getByRole('button', { name: `Delete ${label}` }).click();
  await expect(part.getByText(label)).toBeHidden();
  await eventually('the order and its tracking page to be gone', async () => {
    const left = [
      await read(db, paths.order(id)),
      await read(db, paths.tracking(String(tracking.split('/').at(-1)))),
    ];
    return left.every((document) => document === null);
  });
  await expect(customer.getByText('Test', { exact: true })).toBeHidden();
});
