/** Finding orders in the admin's list: filters, search, views, days, and taking them along. */
import { readFile } from 'node:fs/promises';
import { orderLabel } from '@fireline/domain/order-number';
import { paths } from '@fireline/domain/paths';
import { aContact, aLine } from '@fireline/domain/testing/stored';
import { expect, test } from 'vitest';
import { renewSearchDocument } from '../../functions/src/orders/search-document.ts';
import { dbOf, liveProject } from '../support/admin.ts';
import { useBrowser } from '../support/browser.ts';
import { aName, cardOf, rowOf, shownIds, useAddedOrders } from '../support/order-list.ts';

const visitors = useBrowser();
const db = dbOf(liveProject);
const add = useAddedOrders(db);

const aDeliveryForNow = { fulfilment: { type: 'delivery', requestedFor: null } } as const;

test('filters, search, sort, layout and columns are in the address and survive a reload', async () => {
  const name = aName();
  const cheap = await add({
    customerName: `${name} Cheap`,
    ...aDeliveryForNow,
  });
  const dear = await add({
    customerName: `${name} Dear`,
    ...aDeliveryForNow,
    total: 99_900,
  });
  const other = await add({ customerName: `${name} Pickup` });
  const page = await visitors.enter('/admin', { as: 'admin' });
  await cardOf(page, other).waitFor();

  await page.getByRole('radio', { name: 'Table' }).click();
  await page.getByRole('searchbox').fill(name);
  await page.getByRole('link', { name: /^New/ }).click();
  const total = page.getByRole('columnheader', { name: 'Total' });
  await total.getByRole('button').click();
  await total.and(page.locator('[aria-sort="ascending"]')).waitFor();
  await total.getByRole('button').click();
  await total.and(page.locator('[aria-sort="descending"]')).waitFor();
  await page.getByRole('button', { name: /^Filters/ }).click();
  const filters = page.getByRole('dialog', { name: 'Filters' });
  await filters.getByLabel('Type').selectOption({ label: 'Delivery' });
  await filters.getByRole('button', { name: 'Courier', exact: true }).click();
  await filters.getByText('2 orders').waitFor();
  await filters.getByRole('button', { name: 'Show' }).click();
  await filters.waitFor({ state: 'hidden' });
  await rowOf(page, other).waitFor({ state: 'detached' });
  expect(await shownIds(page)).toEqual([dear, cheap]);

  await page.reload();
  await rowOf(page, dear).waitFor();
  expect(await shownIds(page)).toEqual([dear, cheap]);
  expect(await page.getByRole('searchbox').inputValue()).toBe(name);
  expect(await page.getByRole('columnheader', { name: 'Courier' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Remove the filter Delivery' }).click();
  await rowOf(page, other).waitFor();
});

test('what is changed before the page has drawn the change before keeps that one', async () => {
  await add(aDeliveryForNow);
  const page = await visitors.enter('/admin?view=table&type=delivery', { as: 'admin' });
  const total = page.getByRole('columnheader', { name: 'Total' });
  await total.waitFor();
  // All in one go: nothing is drawn in between, as where a machine has no time.
  await page.evaluate(() => {
    const press = (words: string) =>
      [...document.querySelectorAll<HTMLElement>('main button, main a')]
        .find((one) => [one.textContent, one.ariaLabel].some((name) => name?.startsWith(words)))
        ?.click();
    press('Total');
    press('Remove the filter Delivery');
    press('New');
  });
  await total.and(page.locator('[aria-sort="ascending"]')).waitFor();
  await page.locator('a[aria-current="true"]', { hasText: /^New/ }).waitFor();
  expect(new URL(page.url()).search).toBe('?view=table&sort=total&status=pending');
});

test('a view that one admin shares is there for another, and their own is not', async () => {
  const name = aName();
  const [one, other] = await Promise.all([
    visitors.enter('/admin', { as: 'admin' }),
    visitors.enter('/admin', { as: 'admin' }),
  ]);
  await one.goto('/admin?view=table&type=delivery&sort=-total');
  await one.getByRole('button', { name: 'Views' }).click();
  const dialog = one.getByRole('dialog', { name: 'Saved views' });
  for (const [view, isShared] of [
    [`${name} shared`, true],
    [`${name} own`, false],
  ] as const) {
    await dialog.getByLabel('Save what is shown now as').fill(view);
    const box = dialog.getByRole('checkbox', { name: 'Share it with all admins' });
    if ((await box.isChecked()) !== isShared) await box.click();
    await dialog.getByRole('button', { name: 'Save view' }).click();
    await dialog.getByRole('link', { name: view }).waitFor();
  }
  await dialog.getByRole('button', { name: 'Save view' }).click();
  await dialog.getByText('Give the view a name.').waitFor();

  await other.getByRole('button', { name: 'Views' }).click();
  const theirs = other.getByRole('dialog', { name: 'Saved views' });
  const shared = theirs.getByRole('region', { name: 'Shared by all admins' });
  await shared.getByRole('link', { name: `${name} shared` }).waitFor();
  expect(await shared.getByRole('link', { name: `${name} own` }).count()).toBe(0);
  await shared.getByRole('link', { name: `${name} shared` }).click();
  await other.getByRole('button', { name: 'Remove the filter Delivery' }).waitFor();
  expect(new URL(other.url()).search).toBe('?view=table&type=delivery&sort=-total');

  await dialog.getByRole('button', { name: `Delete the view ${name} shared` }).click();
  await dialog.getByRole('button', { name: `Delete the view ${name} own` }).click();
  await dialog.getByRole('link', { name }).first().waitFor({ state: 'detached' });
});

test('a phone number finds a closed order, however it is written', async () => {
  const digits = String(Date.now()).slice(-7);
  const id = await add({ customerName: aName(), status: 'completed', version: 5 });
  await db.doc(paths.contact(id)).set(aContact({ phone: `+49 30 ${digits}` }));
  await renewSearchDocument(db, id);
  const page = await visitors.enter('/admin', { as: 'admin' });
  await page.getByRole('searchbox').fill(`030/${digits.slice(0, 3)} ${digits.slice(3)}`);
  const found = page.getByRole('region', { name: 'All orders, closed ones too' });
  await found.getByRole('button', { name: orderLabel(id) }).click();
  await page.getByRole('dialog', { name: `Order ${orderLabel(id)}` }).waitFor();
});

test('orders of another day are read by page', async () => {
  const name = aName();
  const day = new Date('2024-02-10T12:00:00Z');
  const old = await add({
    customerName: name,
    status: 'completed',
    version: 5,
    placedAt: day,
    lines: { '01': aLine({ name: 'Old tart' }) },
  });
  const page = await visitors.enter('/admin', { as: 'admin' });
  await page.goto('/admin?view=table&from=2024-02-10&to=2024-02-10');
  await rowOf(page, old).getByText('Old tart').waitFor();
  await page.getByText('1 order. This list is not live.').waitFor();
  await page.goto('/admin?view=table&from=2024-02-11&to=2024-02-12');
  await page.getByText('No order fits').waitFor();
});

test('what the list is narrowed to is exported, and nothing else', async () => {
  const name = aName();
  await add({ customerName: `${name} Plain` });
  const wanted = await add({ customerName: `=${name} Noted`, note: 'No onions' });
  const page = await visitors.enter('/admin', { as: 'admin' });
  // As in browsers that cannot write to the disk.
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  await page.goto(`/admin?view=table&q=${name}&mark=note`);
  await rowOf(page, wanted).waitFor();

  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export orders' });
  await dialog.getByText('Only what the list is narrowed to').waitFor();
  expect(await dialog.getByLabel('Containing').inputValue()).toBe(name);
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
