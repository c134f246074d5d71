/** Who is told of what, other than a move of an order. */
import { paths } from '@fireline/domain/paths';
import type { Page } from '@playwright/test';
import { dbOf, liveProject } from '../support/admin.ts';
import { violations } from '../support/axe.ts';
import { inboxIsLive, openInbox, toasts } from '../support/inboxes.ts';
import { storeOrder } from '../support/kitchen.ts';
import { type People, phone, type Visit } from '../support/people.ts';
import { recordAlerts } from '../support/recorded-alerts.ts';
import { newAccount } from '../support/sessions.ts';
import { addProduct, changeProduct } from '../support/shop-admin.ts';
import { expect, test } from './fixtures.ts';
import { Storefront } from './pages/storefront.ts';

const db = dbOf(liveProject);
const toast = (page: Page, text: string) => toasts(page).filter({ hasText: text });

/** Someone at `path` whose inbox is live, and what toasts tell them. */
async function listener(people: People, path: string, visit: Visit) {
  const page = await people.arrive(visit);
  const { said: heard } = await recordAlerts(page.context());
  await page.goto(path);
  await inboxIsLive(page);
  return { page, heard };
}

/** A toast said so, even if it's gone by now. */
const isHeard = (heard: readonly string[], text: string) =>
  expect.poll(() => heard).toContainEqual(expect.stringContaining(text));

/** The staff share an inbox: with other stories' news, a toast only says how many there are. */
const areHeard = (heard: readonly string[], text: string) =>
  expect
    .poll(() => heard.filter((one) => one.includes(text) || /\d (orders|new|notif)/.test(one)))
    .not.toEqual([]);

test('a customer is told where their delivery is, and of its tracking number', async ({
  people,
}) => {
  const account = await newAccount();
  const order = await storeOrder({
    fulfilment: { type: 'delivery', requestedFor: null },
    status: 'ready',
    customerId: account.uid,
  });
  const [{ page: customer, heard }, admin] = await Promise.all([
    listener(people, '/orders', { as: account, context: phone }),
    people.enter(`/admin/orders/${order.id}`, { as: 'admin' }),
  ]);

  await admin.getByRole('textbox', { name: 'Location' }).fill('Depot North');
  await admin.getByRole('button', { name: 'Add update' }).click();
  await isHeard(heard, `Order ${order.label}: Depot North`);

  await admin.getByRole('textbox', { name: 'Name' }).fill('Swift');
  await admin.getByRole('textbox', { name: 'Tracking number' }).fill('SP-123');
  await admin.getByRole('button', { name: 'Save carrier' }).click();
  await isHeard(heard, `Order ${order.label} has a tracking numberSwift SP-123`);

  const panel = await openInbox(customer);
  const rows = panel.getByRole('listitem').filter({ hasText: order.label });
  await expect(rows).toHaveText([/has a tracking number/, /Depot North/]);
  await rows.first().getByRole('link').click();
  await expect(customer).toHaveURL(`/orders/${order.id}`);
  await expect(customer.getByRole('main').getByText('SP-123')).toBeVisible();

  // What was told of a checkpoint goes with it.
  await admin.getByRole('button', { name: 'Remove update “Depot North”' }).click();
  await admin.getByRole('alertdialog').getByRole('button', { name: 'Remove update' }).click();
  await openInbox(customer);
  await expect(rows).toHaveText([/has a tracking number/]);
});

test('a customer reads at once what the shop writes to them', async ({ people }) => {
  const account = await newAccount();
  const order = await storeOrder({ status: 'preparing', customerId: account.uid });
  const [customer, admin] = await Promise.all([
    people.enter(`/orders/${order.id}`, { as: account, context: phone }),
    people.enter(`/admin/orders/${order.id}`, { as: 'admin' }),
  ]);
  await inboxIsLive(customer);
  await admin.getByRole('button', { name: 'Write to the customer' }).click();
  const dialog = admin.getByRole('dialog', { name: 'Write to the customer' });
  await dialog.getByRole('button', { name: 'Send' }).click();
  await expect(dialog.getByText('Enter a message.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Message' }).fill('We’re out of oat milk.');
  await Promise.all([
    toast(admin, 'Sent to 1 customer').waitFor(),
    dialog.getByRole('button', { name: 'Send' }).click(),
  ]);
  await expect(toast(customer, 'Message from')).toContainText('We’re out of oat milk.');
  const onPage = customer.getByRole('main').getByText('We’re out of oat milk.');
  await expect(onPage).toBeVisible();
  await customer.reload();
  await expect(onPage).toBeVisible();
  const panel = await openInbox(customer);
  await expect(panel.getByRole('listitem').filter({ hasText: 'oat milk' })).toHaveCount(1);
  await customer.keyboard.press('Escape');
  expect(await violations(customer)).toEqual([]);
  // Once the order is closed, it's in the inbox only.
  await db.doc(paths.order(order.id)).update({ status: 'completed', updatedAt: new Date() });
  await expect(onPage).toBeHidden();

  await admin.goto('/admin');
  await admin.getByRole('button', { name: 'Write to customers' }).click();
  const toAll = admin.getByRole('dialog', { name: 'Write to customers' });
  await expect(toAll).toContainText(/all \d+ customers with an open order/);
  await expect(toAll.getByRole('button', { name: /^Send to \d+$/ })).toBeVisible();
});

test('a customer turns emails about the delivery off', async ({ people }) => {
  const account = await newAccount();
  const page = await people.enter('/account', { as: account, context: phone });
  await page
    .getByRole('switch', { name: /Delivery updates/ })
    .and(page.getByRole('switch', { checked: true }))
    .click();
  await expect
    .poll(async () =>
      (await db.doc(paths.user(account.uid)).get()).get('preferences.mail-delivery'),
    )
    .toBe(false);
});

test('an admin and the kitchen are told of an order that was deleted', async ({ people }) => {
  const order = await storeOrder({ status: 'preparing' });
  const [admin, kitchen] = await Promise.all([
    listener(people, '/admin/settings', { as: 'admin', context: phone }),
    listener(people, '/kitchen', { as: 'kitchen' }),
  ]);
  await db.doc(paths.order(order.id)).delete();
  for (const { heard } of [admin, kitchen]) {
    await areHeard(heard, `Order ${order.label} was deleted`);
  }
  const rowOf = async ({ page }: typeof admin) =>
    (await openInbox(page)).getByRole('listitem').filter({ hasText: order.label });
  await expect(await rowOf(kitchen)).toContainText('Stop work on it');
  const row = await rowOf(admin);
  await expect(row).toContainText('It was still open');
  await row.getByRole('link').click();
  await expect(admin.page).toHaveURL('/admin');
});

test('an admin is told when a product runs low, and when it is sold out', async ({ people }) => {
  const { id, name } = await addProduct({ stock: 6 });
  const visit = { as: 'admin', context: phone };
  const { page: admin, heard } = await listener(people, '/admin/settings', visit);
  await changeProduct(id, { stock: 5 });
  await areHeard(heard, `${name}: 5 left`);
  await changeProduct(id, { stock: 4 });
  await changeProduct(id, { stock: 0 });
  await areHeard(heard, `${name} is sold out`);
  const panel = await openInbox(admin);
  const rows = panel.getByRole('listitem').filter({ hasText: name });
  await expect(rows).toHaveText([/is sold out/, /5 left/]);
  await rows.first().getByRole('link').click();
  await expect(admin).toHaveURL('/admin/products');
});

test('a customer is told that something in their cart is gone, and that it is back', async ({
  people,
}) => {
  const dish = await addProduct();
  const account = await newAccount();
  const [{ page: menu, heard: onTheMenu }, { page: orders, heard }] = await Promise.all([
    listener(people, '/', { as: account }),
    listener(people, '/orders', { as: account, context: phone }),
  ]);
  await new Storefront(menu).add(dish.name);
  const has = async () => (await db.doc(paths.cart(account.uid)).get()).get('has');
  await expect.poll(has).toEqual({ [dish.id]: expect.any(Number) });

  await changeProduct(dish.id, { available: false });
  await isHeard(heard, `${dish.name} isn’t available now`);
  // Here it's on the screen.
  await expect(menu.getByRole('button', { name: 'Inbox, 1 unread' })).toBeVisible();
  expect(onTheMenu.filter((text) => text.includes('isn’t available'))).toEqual([]);

  await changeProduct(dish.id, { available: true });
  const panel = await openInbox(orders);
  const row = panel.getByRole('listitem').filter({ hasText: dish.name });
  await expect(row).toHaveText(/is back/);
  await row.getByRole('link').click();
  await expect(orders).toHaveURL('/checkout');
  await expect(orders.getByRole('main').getByText(dish.name)).toBeVisible();
});
