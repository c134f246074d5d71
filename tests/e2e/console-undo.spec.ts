/** An admin can undo completing an order for a few seconds, like any other move. */
import { orderLabel } from '@fireline/domain/order/number';
import { paths } from '@fireline/domain/paths';
import type { Page } from '@playwright/test';
import { addOrder, aName } from '../support/added-orders.ts';
import { dbOf, liveProject } from '../support/admin.ts';
import { holdUndo } from '../support/undo.ts';
import { expect, test } from './fixtures.ts';
import { OrdersConsole } from './pages/orders-console.ts';

const db = dbOf(liveProject);
const statusOf = async (id: string) => (await db.doc(paths.order(id)).get()).get('status');

test('Complete can be undone, and is sent automatically', async ({ admin }) => {
  const name = aName();
  const id = await addOrder({ customerName: name, status: 'ready', version: 4 });
  const open = async (page: Page) =>
    (await OrdersConsole.open(page, `q=${name}`)).card(orderLabel(id));
  await holdUndo(admin);
  const card = await open(admin);
  await card.getByRole('button', { name: 'Complete', exact: true }).click();
  await card.getByRole('button', { name: 'Undo' }).click();
  await expect(card.getByRole('button', { name: 'Complete', exact: true })).toBeVisible();
  expect(await statusOf(id)).toBe('ready');

  const unheld = await open(await admin.context().newPage());
  await unheld.getByRole('button', { name: 'Complete', exact: true }).click();
  await expect.poll(() => statusOf(id)).toBe('completed');
});

test('completing an order just before a reload is not lost', async ({ admin: page }) => {
  const name = aName();
  const id = await addOrder({ customerName: name, status: 'ready', version: 4 });
  const card = (await OrdersConsole.open(page, `q=${name}`)).card(orderLabel(id));
  await card.getByRole('button', { name: 'Complete', exact: true }).click();
  await page.reload();
  await expect.poll(() => statusOf(id)).toBe('completed');
});
