/** Proof of delivery: the customer gives the courier a code. */

import { limits } from '@fireline/domain/limits';
import { paths } from '@fireline/domain/paths';
import type { Page } from '@playwright/test';
import { dbOf, liveProject, read } from '../support/admin.ts';
import { afterwards } from '../support/afterwards.ts';
import { violations } from '../support/axe.ts';
import { type KitchenOrder, orderNow } from '../support/kitchen.ts';
import { type People, phone } from '../support/people.ts';
import type { Account } from '../support/sessions.ts';
import { goOffline } from '../support/while-offline.ts';
import { expect, test } from './fixtures.ts';
import { atTheDoor } from './pages/at-the-door.ts';
import type { CourierApp } from './pages/courier-app.ts';

const db = dbOf(liveProject);

/** The customer has the code 0417. */
async function withCode(people: People) {
  const door = await atTheDoor(people, 'code');
  const { id } = door.order;
  await db.doc(paths.deliveryCode(id)).set({ code: '0417' });
  afterwards(() => db.doc(paths.deliveryCode(id)).delete());
  afterwards(() => db.doc(paths.codeTry(id)).delete());
  return door;
}

async function giveCode(app: CourierApp, order: KitchenOrder, code: string): Promise<void> {
  await app.ride(order).getByRole('button', { name: 'Delivered' }).click();
  await app.page.getByLabel('Customer’s code').fill(code);
  await app.page.getByRole('button', { name: 'Yes, delivered' }).click();
}

async function codeShownTo(people: People, customer: Account, order: KitchenOrder): Promise<Page> {
  const page = await people.enter(`/orders/${order.id}`, { as: customer, context: phone });
  await expect(page.getByText('Code for the courier')).toBeVisible();
  return page;
}

test('the right code closes the delivery', async ({ people }) => {
  const { app, order, customer } = await withCode(people);
  const customers = await codeShownTo(people, customer, order);
  await expect(customers.getByText('0417')).toBeVisible();
  await app.ride(order).getByRole('button', { name: 'Delivered' }).click();
  expect(await violations(app.page)).toEqual([]);
  await app.page.keyboard.press('Escape');
  await giveCode(app, order, '04 17');
  await expect.poll(async () => (await orderNow(order)).status).toBe('completed');
  await expect(customers.getByText('Code for the courier')).toHaveCount(0);
});

test('a wrong code is explained, and after some an admin is needed', async ({ people, admin }) => {
  const { app, page, order } = await withCode(people);
  await giveCode(app, order, '12');
  await expect(page.getByText('Enter the four digits of the code.')).toBeVisible();
  await page.keyboard.press('Escape');

  await giveCode(app, order, '1111');
  await expect(app.ride(order).getByRole('alert')).toContainText(
    'That’s not the customer’s code. You have 4 more tries.',
  );
  expect((await orderNow(order)).status).toBe('out_for_delivery');

  await db.doc(paths.codeTry(order.id)).update({ count: limits.deliveryCodeTries });
  await app.ride(order).getByRole('button', { name: 'Delivered' }).click();
  await expect(page.getByText('There are no tries left.')).toBeVisible();

  await admin.goto(`/admin/orders/${order.id}`);
  await admin.getByRole('button', { name: 'Complete' }).first().click();
  await expect.poll(async () => (await orderNow(order)).status).toBe('completed');
});

test('a code given in a dead spot is compared when it arrives', async ({ people }) => {
  const { app, page, order } = await withCode(people);
  await goOffline(page, 'src/features/courier/code-dialog.tsx');
  await giveCode(app, order, '0417');
  await expect(page.getByText('Delivered at')).toBeVisible();
  await page.context().setOffline(false);
  await expect.poll(async () => (await orderNow(order)).status).toBe('completed');
  expect(await read(db, paths.codeTry(order.id))).toMatchObject({ code: '0417', count: 1 });
});
