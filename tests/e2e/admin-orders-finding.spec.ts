/** Finding orders in the admin's list: filters, search, views, days, and exports. */
import { readFile } from 'node:fs/promises';
import { orderLabel } from '@fireline/domain/order/number';
import { paths } from '@fireline/domain/paths';
import { aContact, aLine } from '@fireline/domain/testing/stored';
import { renewSearchDocument } from '../../functions/src/lookup/search-document.ts';
import { addOrder, aName } from '../support/added-orders.ts';
import { dbOf, liveProject } from '../support/admin.ts';
import { expectDialogEntries } from '../support/dialogs.ts';
import { expect, test } from './fixtures.ts';
import { OrdersConsole } from './pages/orders-console.ts';

const db = dbOf(liveProject);

const aDeliveryForNow = { fulfilment: { type: 'delivery', requestedFor: null } } as const;

test('filters, search, sort, layout and columns are in the address and survive a reload', async ({
  admin: page,
}) => {
  const name = aName();
  const cheap = await addOrder({
    customerName: `${name} Cheap`,
    ...aDeliveryForNow,
  });
  const dear = await addOrder({
    customerName: `${name} Dear`,
    ...aDeliveryForNow,
    total: 99_900,
  });
  const other = await addOrder({ customerName: `${name} Pickup` });
  const orders = await OrdersConsole.open(page);
  await expect(orders.card(orderLabel(other))).toBeVisible();

  await page.getByRole('radio', { name: 'Table' }).click();
  await page.getByRole('searchbox').fill(name);
  await page.getByRole('link', { name: /^New/ }).click();
  const total = page.getByRole('columnheader', { name: 'Total' });
  await total.getByRole('button').click();
  await expect(total.and(page.locator('[aria-sort="ascending"]'))).toBeVisible();
  await total.getByRole('button').click();
  await expect(total.and(page.locator('[aria-sort="descending"]'))).toBeVisible();
  await page.getByRole('button', { name: /^Filters/ }).click();
  const filters = page.getByRole('dialog', { name: 'Filters' });
  await filters.getByLabel('Type').selectOption({ label: 'Delivery' });
  await filters.getByRole('button', { name: 'Courier', exact: true }).click();
  await expect(filters.getByText('2 orders')).toBeVisible();
  await filters.getByRole('button', { name: 'Show' }).click();
  await expect(filters).toBeHidden();
  await expectDialogEntries(page, 0);
  await expect(orders.row(other)).toHaveCount(0);
  await orders.shows([dear, cheap]);

  await page.reload();
  await expect(orders.row(dear)).toBeVisible();
  await orders.shows([dear, cheap]);
  await expect(page.getByRole('searchbox')).toHaveValue(name);
  await expect(page.getByRole('columnheader', { name: 'Courier' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Remove filter Delivery' }).click();
  await expect(orders.row(other)).toBeVisible();
});

test('a change made before the previous one was drawn keeps both', async ({ admin: page }) => {
  await addOrder(aDeliveryForNow);
  await OrdersConsole.open(page, 'view=table&type=delivery');
  const total = page.getByRole('columnheader', { name: 'Total' });
  await expect(total).toBeVisible();
  await expect(page.getByRole('button', { name: 'Remove filter Delivery' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^New/ })).toBeVisible();
  // All in one go: nothing is drawn in between, as on a busy machine.
  await page.evaluate(() => {
    const press = (words: string) =>
      [...document.querySelectorAll<HTMLElement>('main button, main a')]
        .find((one) => [one.textContent, one.ariaLabel].some((name) => name?.startsWith(words)))
        ?.click();
    press('Total');
    press('Remove filter Delivery');
    press('New');
  });
  await expect(total.and(page.locator('[aria-sort="ascending"]'))).toBeVisible();
  await expect(page.locator('a[aria-current="true"]', { hasText: /^New/ })).toBeVisible();
  await expect(page).toHaveURL('/admin?view=table&sort=total&status=pending');
});

test('an admin’s shared view appears for another, and a private one does not', async ({
  people,
}) => {
  const name = aName();
  const [one, other] = await Promise.all([
    people.enter('/admin', { as: 'admin' }),
    people.enter('/admin', { as: 'admin' }),
  ]);
  await one.goto('/admin?view=table&type=delivery&sort=-total');
  await one.getByRole('button', { name: 'Views' }).click();
  const dialog = one.getByRole('dialog', { name: 'Saved views' });
  for (const [view, isShared] of [
    [`${name} shared`, true],
    [`${name} own`, false],
  ] as const) {
    await dialog.getByLabel('Save current view as').fill(view);
    await dialog.getByRole('checkbox', { name: 'Share with the office' }).setChecked(isShared);
    await dialog.getByRole('button', { name: 'Save view' }).click();
    await expect(dialog.getByRole('link', { name: view })).toBeVisible();
  }
  await dialog.getByRole('button', { name: 'Save view' }).click();
  await expect(dialog.getByText('Enter a name for the view.')).toBeVisible();

  await other.getByRole('button', { name: 'Views' }).click();
  const theirs = other.getByRole('dialog', { name: 'Saved views' });
  const shared = theirs.getByRole('region', { name: 'Shared with the office' });
  await expect(shared.getByRole('link', { name: `${name} shared` })).toBeVisible();
  await expect(shared.getByRole('link', { name: `${name} own` })).toHaveCount(0);
  await shared.getByRole('link', { name: `${name} shared` }).click();
  await expect(other.getByRole('button', { name: 'Remove filter Delivery' })).toBeVisible();
  await expect(other).toHaveURL('/admin?view=table&type=delivery&sort=-total');

  await dialog.getByRole('button', { name: `Delete view ${name} shared` }).click();
  await dialog.getByRole('button', { name: `Delete view ${name} own` }).click();
  await expect(dialog.getByRole('link', { name }).first()).toHaveCount(0);
});

test('a phone number finds a closed order, however it is written', async ({ admin: page }) => {
  const digits = String(Date.now()).slice(-7);
  const id = await addOrder({ customerName: aName(), status: 'completed', version: 5 });
  await db.doc(paths.contact(id)).set(aContact({ phone: `+49 30 ${digits}` }));
  await renewSearchDocument(db, id);
  await OrdersConsole.open(page);
  await page.getByRole('searchbox').fill(`030/${digits.slice(0, 3)} ${digits.slice(3)}`);
  const found = page.getByRole('region', { name: 'All orders, including closed' });
  await found.getByRole('button', { name: orderLabel(id) }).click();
  await expect(page.getByRole('dialog', { name: `Order ${orderLabel(id)}` })).toBeVisible();
});

test('orders of another day are paged', async ({ admin: page }) => {
  const name = aName();
  const day = new Date('2024-02-10T12:00:00Z');
  const old = await addOrder({
    customerName: name,
    status: 'completed',
    version: 5,
    placedAt: day,
    lines: { '01': aLine({ name: 'Old tart' }) },
  });
  const orders = await OrdersConsole.open(page, 'view=table&from=2024-02-10&to=2024-02-10');
  await expect(orders.row(old).getByText('Old tart')).toBeVisible();
  await expect(page.getByText('1 order. This list isn’t live.')).toBeVisible();
  await page.goto('/admin?view=table&from=2024-02-11&to=2024-02-12');
  await expect(page.getByText('No orders match')).toBeVisible();
});

test('exactly the filtered list is exported', async ({ admin: page }) => {
  const name = aName();
  await addOrder({ customerName: `${name} Plain` });
  const wanted = await addOrder({ customerName: `=${name} Noted`, note: 'No onions' });
  const orders = await OrdersConsole.open(page);
  // As in browsers that can't write to the disk.
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  await page.goto(`/admin?view=table&q=${name}&mark=note`);
  await expect(orders.row(wanted)).toBeVisible();

  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export orders' });
  await expect(dialog.getByText('Also filtered by')).toBeVisible();
  await expect(dialog.getByLabel('Containing')).toHaveValue(name);
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  const [, first, ...others] = (await readFile(await (await download).path(), 'utf8')).split(
    '\r\n',
  );
  expect(first).toContain(
    `${orderLabel(wanted)},Waiting for confirmation,pickup,"'=${name} Noted"`,
  );
  expect(others).toEqual(['']);
});
