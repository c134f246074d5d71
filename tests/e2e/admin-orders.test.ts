/** The admin's list of orders at work: calm, by keys, and many moved together. */
import { orderLabel } from '@fireline/domain/order-number';
import { paths } from '@fireline/domain/paths';
import { expect, test } from 'vitest';
import { dbOf, liveProject, moveAsClient } from '../support/admin.ts';
import { useBrowser } from '../support/browser.ts';
import { aName, rowOf, shownIds, useAddedOrders } from '../support/order-list.ts';

const visitors = useBrowser();
const db = dbOf(liveProject);
const add = useAddedOrders(db);

test('of many orders that are moved at once, one is refused and the others are moved', async () => {
  const name = aName();
  const ids = [
    await add({ customerName: `${name} A` }),
    await add({ customerName: `${name} B` }),
    await add({ customerName: `${name} C`, status: 'preparing', version: 3 }),
  ] as const;
  const page = await visitors.enter('/admin', { as: 'admin' });
  await page.goto(`/admin?view=table&q=${name}`);
  await rowOf(page, ids[2]).waitFor();
  await page.getByRole('checkbox', { name: `Select ${orderLabel(ids[0])}` }).click();
  await page
    .getByRole('checkbox', { name: `Select ${orderLabel(ids[2])}` })
    .click({ modifiers: ['Shift'] });
  await page.getByRole('region', { name: 'Selected orders' }).getByText('3 selected').waitFor();
  await page.getByRole('button', { name: 'Move…' }).click();

  const dialog = page.getByRole('dialog', { name: 'Move orders' });
  const item = (id: string) => dialog.getByRole('listitem').filter({ hasText: orderLabel(id) });
  await item(ids[2]).getByText('Stays.').waitFor();
  expect(await item(ids[0]).getByText('Stays.').count()).toBe(0);

  // This tab does not see that somebody else is faster with one of them.
  await page.context().setOffline(true);
  await dialog.getByRole('button', { name: 'Confirm: 2 orders' }).click();
  await item(ids[0])
    .getByText(/Sending|Waiting to be sent/)
    .waitFor();
  await moveAsClient(db, ids[1], 1, { to: 'cancelled', role: 'customer' });
  await page.context().setOffline(false);

  await item(ids[0]).getByText('Moved').waitFor();
  await item(ids[1])
    .getByText(/Refused\..*by the customer/)
    .waitFor();
  await dialog.getByText('1 of 2 moved, 1 refused').waitFor();
  await dialog.getByRole('button', { name: 'None can be tried again' }).waitFor();
  expect((await db.doc(paths.order(ids[0])).get()).get('status')).toBe('confirmed');
  expect((await db.doc(paths.order(ids[1])).get()).get('status')).toBe('cancelled');
  expect((await db.doc(paths.order(ids[2])).get()).get('status')).toBe('preparing');
});

test('while somebody works in the list nothing moves, and new orders wait behind a pill', async () => {
  const name = aName();
  const first = await add({ customerName: `${name} first` });
  const leaving = await add({ customerName: `${name} leaving` });
  const page = await visitors.enter('/admin', { as: 'admin' });
  await page.goto(`/admin?view=table&q=${name}&sort=wait`);
  await rowOf(page, leaving).waitFor();
  expect(await shownIds(page)).toEqual([leaving, first]);

  await rowOf(page, first).hover();
  await page.mouse.move(500, 600);
  await rowOf(page, first).hover();
  const fresh = [
    await add({ customerName: `${name} x` }),
    await add({ customerName: `${name} y` }),
    await add({ customerName: `${name} z` }),
  ];
  await moveAsClient(db, leaving, 1, { to: 'cancelled', role: 'customer' });
  const pill = page.getByRole('button', { name: '3 new' });
  await pill.waitFor();
  await rowOf(page, leaving).getByText('Has left this list').waitFor();
  expect(await shownIds(page)).toEqual([leaving, first]);

  await pill.click();
  await rowOf(page, leaving).waitFor({ state: 'detached' });
  expect(await shownIds(page)).toEqual([...fresh.toReversed(), first]);
  await rowOf(page, fresh[0] ?? '')
    .getByText('New', { exact: true })
    .waitFor();
});

test('the keys move, select, open and search, and the focus outlives what it was on', async () => {
  const name = aName();
  const ids = [
    await add({ customerName: `${name} A` }),
    await add({ customerName: `${name} B` }),
    await add({ customerName: `${name} C` }),
  ] as const;
  const page = await visitors.enter('/admin', { as: 'admin' });
  await page.goto(`/admin?view=table&q=${name}`);
  await rowOf(page, ids[2]).waitFor();
  const focused = () =>
    page.evaluate('document.activeElement?.getAttribute("data-order-id") ?? null');

  await page.keyboard.press('j');
  await page.keyboard.press('j');
  expect(await focused()).toBe(ids[1]);
  await page.keyboard.press('x');
  await page.keyboard.press('k');
  expect(await focused()).toBe(ids[0]);
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(ids[1]);
  await page.getByRole('region', { name: 'Selected orders' }).getByText('1 selected').waitFor();

  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: `Order ${orderLabel(ids[1])}` }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.waitForFunction(
    `document.activeElement?.getAttribute('data-order-id') === '${ids[1]}'`,
  );

  await moveAsClient(db, ids[1], 1, { to: 'cancelled', role: 'customer' });
  await rowOf(page, ids[1]).getByText('Has left this list').waitFor();
  await page.keyboard.press('n');
  await rowOf(page, ids[1]).waitFor({ state: 'detached' });
  await page.waitForFunction(
    `document.activeElement?.getAttribute('data-order-id') === '${ids[2]}'`,
  );

  await page.keyboard.press('3');
  await page.getByText('No order under way fits').waitFor();
  expect(new URL(page.url()).searchParams.get('status')).toBe('preparing');
  await page.keyboard.press('/');
  await page.keyboard.type('x');
  expect(await page.getByRole('searchbox').inputValue()).toBe(`${name}x`);
});

test('what is stuck has a lane that says why', async () => {
  const long = new Date(Date.now() - 40 * 60_000);
  const id = await add({
    customerName: aName(),
    placedAt: long,
    statusTimes: { placed: long, pending: long },
  });
  const page = await visitors.enter('/admin', { as: 'admin' });
  await page.getByRole('radio', { name: /^Stuck/ }).click();
  const lane = page
    .getByRole('region', { name: /^Waiting for confirmation|^Nobody was told/ })
    .filter({ has: page.getByRole('button', { name: orderLabel(id) }) });
  await lane.getByText(/Unconfirmed for over|timeline and messages are missing/).waitFor();
});

test('the title counts what came while nobody looked', async () => {
  const page = await visitors.enter('/admin', { as: 'admin' });
  await page.getByRole('article').first().waitFor();
  await page.goto('/admin/products');
  await page.getByText('Shakshuka').first().waitFor();
  await add({ customerName: aName() });
  await page.goto('/admin');
  await page.getByText(/1 new/).first().waitFor();
  await page.waitForFunction('document.title.startsWith("(")');
  await page.getByRole('button', { name: 'Seen' }).click();
  await page.waitForFunction('document.title.startsWith("Orders")');
});
