/** Working in the admin's order list: calm, with the keyboard, and with many orders at once. */

import { orderLabel } from '@fireline/domain/order/number';
import { paths } from '@fireline/domain/paths';
import { minute } from '@fireline/domain/time/durations';
import { addOrder, aName } from '../support/added-orders.ts';
import { dbOf, liveProject, transitionAsClient } from '../support/admin.ts';
import { moveUntil, pressUntil } from '../support/held-list.ts';
import { expect, test } from './fixtures.ts';
import { OrdersConsole } from './pages/orders-console.ts';

const db = dbOf(liveProject);

test('if one of many moves is refused, the others succeed', async ({ admin: page }) => {
  const name = aName();
  const ids = [
    await addOrder({ customerName: `${name} A` }),
    await addOrder({ customerName: `${name} B` }),
    await addOrder({ customerName: `${name} C`, status: 'preparing', version: 3 }),
  ] as const;
  const orders = await OrdersConsole.open(page, `view=table&q=${name}`);
  await expect(orders.row(ids[2])).toBeVisible();
  await page.getByRole('checkbox', { name: `Select ${orderLabel(ids[0])}` }).click();
  await page
    .getByRole('checkbox', { name: `Select ${orderLabel(ids[2])}` })
    .click({ modifiers: ['Shift'] });
  await expect(
    page.getByRole('region', { name: 'Selected orders' }).getByText('3 selected'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Move…' }).click();

  const dialog = page.getByRole('dialog', { name: 'Move orders' });
  const item = (id: string) => dialog.getByRole('listitem').filter({ hasText: orderLabel(id) });
  await expect(item(ids[2]).getByText('Won’t move.')).toBeVisible();
  await expect(item(ids[0]).getByText('Won’t move.')).toHaveCount(0);

  // This tab doesn't see that someone else is faster with one of them.
  await page.context().setOffline(true);
  await dialog.getByRole('button', { name: 'Confirm: 2 orders' }).click();
  await expect(item(ids[0]).getByText(/Sending|Waiting to be sent/)).toBeVisible();
  await transitionAsClient(db, ids[1], 1, { to: 'cancelled', role: 'customer' });
  await page.context().setOffline(false);

  await expect(item(ids[0]).getByText('Moved')).toBeVisible();
  await expect(item(ids[1]).getByText(/Not moved\..*by the customer/)).toBeVisible();
  await expect(dialog.getByText('1 of 2 moved, 1 failed')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'None can be retried' })).toBeVisible();
  expect((await db.doc(paths.order(ids[0])).get()).get('status')).toBe('confirmed');
  expect((await db.doc(paths.order(ids[1])).get()).get('status')).toBe('cancelled');
  expect((await db.doc(paths.order(ids[2])).get()).get('status')).toBe('preparing');
});

test('while someone works in the list nothing shifts, and new orders wait behind a pill', async ({
  admin: page,
}) => {
  const name = aName();
  const first = await addOrder({ customerName: `${name} first` });
  const leaving = await addOrder({ customerName: `${name} leaving` });
  const orders = await OrdersConsole.open(page, `view=table&q=${name}&sort=wait`);
  await expect(orders.row(leaving)).toBeVisible();
  await orders.shows([leaving, first]);

  await orders.row(first).hover();
  await page.mouse.move(500, 600);
  await orders.row(first).hover();
  const fresh = [
    await addOrder({ customerName: `${name} x` }),
    await addOrder({ customerName: `${name} y` }),
    await addOrder({ customerName: `${name} z` }),
  ];
  await transitionAsClient(db, leaving, 1, { to: 'cancelled', role: 'customer' });
  const pill = page.getByRole('button', { name: '3 new' });
  await moveUntil(orders.row(first), pill);
  const gone = orders.row(leaving).getByText('No longer in this list');
  await moveUntil(orders.row(first), gone);
  await orders.shows([leaving, first]);

  await pill.click();
  await expect(orders.row(leaving)).toHaveCount(0);
  await orders.shows([...fresh.toReversed(), first]);
  await expect(orders.row(fresh[0] ?? '').getByText('New', { exact: true })).toBeVisible();
});

test('the keys move, select, open, and search, and the focus survives the removal of its row', async ({
  admin: page,
}) => {
  const name = aName();
  const ids = [
    await addOrder({ customerName: `${name} A` }),
    await addOrder({ customerName: `${name} B` }),
    await addOrder({ customerName: `${name} C` }),
  ] as const;
  const orders = await OrdersConsole.open(page, `view=table&q=${name}`);
  await expect(orders.row(ids[2])).toBeVisible();

  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(orders.row(ids[1])).toBeFocused();
  await page.keyboard.press('x');
  await page.keyboard.press('k');
  await expect(orders.row(ids[0])).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(orders.row(ids[1])).toBeFocused();
  await expect(
    page.getByRole('region', { name: 'Selected orders' }).getByText('1 selected'),
  ).toBeVisible();

  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: `Order ${orderLabel(ids[1])}` })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(orders.row(ids[1])).toBeFocused();

  await transitionAsClient(db, ids[1], 1, { to: 'cancelled', role: 'customer' });
  await pressUntil(orders.row(ids[1]).getByText('No longer in this list'));
  await page.keyboard.press('n');
  await expect(orders.row(ids[1])).toHaveCount(0);
  await expect(orders.row(ids[2])).toBeFocused();

  await page.keyboard.press('3');
  await expect(page.getByText('No open orders match')).toBeVisible();
  await expect(page).toHaveURL(/[?&]status=preparing(&|$)/);
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('x');
  await expect(page.getByRole('searchbox')).toHaveValue(`${name}x`);
});

test('stuck orders have a lane that says why', async ({ admin: page }) => {
  const long = new Date(Date.now() - 40 * minute);
  const id = await addOrder({
    customerName: aName(),
    placedAt: long,
    statusTimes: { placed: long, pending: long },
  });
  await OrdersConsole.open(page);
  await page.getByRole('radio', { name: /^Stuck/ }).click();
  const lane = page
    .getByRole('region', { name: /^Waiting for confirmation|^Updates not sent/ })
    .filter({ has: page.getByRole('button', { name: orderLabel(id) }) });
  await expect(
    lane.getByText(/Unconfirmed for over|timeline and messages are missing/),
  ).toBeVisible();
});

test('the title counts orders that arrived while the tab was hidden', async ({ admin: page }) => {
  await OrdersConsole.open(page);
  await expect(page.getByRole('article').first()).toBeVisible();
  await page.goto('/admin/products');
  await expect(page.getByText('Shakshuka').first()).toBeVisible();
  await addOrder({ customerName: aName() });
  await page.goto('/admin');
  // Other stories add orders, too.
  await expect(page.getByText(/[1-9]\d* new/).first()).toBeVisible();
  await page.waitForFunction('document.title.startsWith("(")');
  await page.getByRole('button', { name: 'Mark as seen' }).click();
  await page.waitForFunction('document.title.startsWith("Orders")');
});
