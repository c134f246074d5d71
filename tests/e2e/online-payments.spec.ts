/** Orders that are paid online before the shop sees them. */
import { paths } from '@fireline/domain/paths';
import { serverPaths } from '@fireline/domain/server-paths';
import type { Page } from '@playwright/test';
import { dbOf, liveProject } from '../support/admin.ts';
import { violationsByDayAndNight } from '../support/axe.ts';
import { orderNow } from '../support/kitchen.ts';
import { type People, phone } from '../support/people.ts';
import { newAccount } from '../support/sessions.ts';
import { expect, test } from './fixtures.ts';
import { KitchenScreen } from './pages/kitchen-screen.ts';
import { OrderPage } from './pages/order-page.ts';
import { Storefront } from './pages/storefront.ts';

const db = dbOf(liveProject);

/** Orders something to be paid online, and arrives at the payment provider's page. */
async function checkOut(people: People): Promise<{ page: Page; order: OrderPage }> {
  const customer = await newAccount();
  const page = await people.enter('/', { as: customer, context: phone });
  const store = new Storefront(page);
  await store.add('Cinnamon bun');
  const checkout = await store.goToCheckout();
  await checkout.fill('Ada Lovelace');
  await page.getByRole('radio', { name: 'Online' }).click();
  await expect(page.getByText('You pay on the next page.')).toBeVisible();
  const order = await checkout.placeOrder();
  await expect(page.getByRole('heading', { name: 'Demo payment' })).toBeVisible();
  return { page, order };
}

async function pay(page: Page, card: string): Promise<void> {
  await page.getByRole('radio', { name: card }).click();
  await page.getByRole('button', { name: 'Pay' }).click();
}

/** A customer pays with `card`, and an admin confirms, so that the money is taken. */
async function charge(people: People, card: string) {
  const { page, order } = await checkOut(people);
  await pay(page, card);
  await order.isReceived();
  const admin = await people.enter(`/admin/orders/${order.id}`, { as: 'admin' });
  await admin.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByText('Paid online')).toBeVisible();
  return { page, order, admin };
}

const stateOf = async (order: OrderPage) => (await orderNow(order)).online?.state;

async function ledgerOf({ id }: OrderPage): Promise<readonly unknown[]> {
  const { docs } = await db.collection(paths.payments(id)).orderBy('at').get();
  return docs.map((entry) => entry.get('kind'));
}

test('a customer pays online, the shop confirms, and only then is the money taken', async ({
  people,
}) => {
  const { page, order } = await checkOut(people);
  expect(await orderNow(order)).toMatchObject({ status: 'placed', online: { state: 'waiting' } });
  await pay(page, 'A card that is accepted');
  await order.isReceived();
  await expect(page.getByText('Authorized online')).toBeVisible();
  await expect(page.getByText('You’re charged when the shop confirms')).toBeVisible();

  const admin = await people.enter(`/admin/orders/${order.id}`, { as: 'admin' });
  await expect(admin.getByText('Authorized online').first()).toBeVisible();
  await expect(admin.getByRole('button', { name: 'Paid in cash' })).toBeHidden();
  await admin.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByText('Paid online')).toBeVisible();
  await expect(admin.getByText('Paid online').first()).toBeVisible();
  const { total } = await orderNow(order);
  await expect
    .poll(() => orderNow(order))
    .toMatchObject({
      payment: { state: 'paid', paid: total, tips: 0 },
      online: { state: 'captured', authorized: total },
    });
  await expect.poll(() => ledgerOf(order)).toEqual(['authorized', 'paid']);
});

test('a customer adds a tip, which is taken with the total and shown apart from it', async ({
  people,
}) => {
  const page = await people.enter('/', { as: await newAccount(), context: phone });
  const store = new Storefront(page);
  await store.add('Cinnamon bun');
  const checkout = await store.goToCheckout();
  await checkout.fill('Tilda Tip');
  const question = page.getByRole('radiogroup', { name: 'Would you like to leave a tip?' });
  await expect(question).toHaveCount(0);
  await page.getByRole('radio', { name: 'Online' }).click();
  await expect(question.getByRole('radio', { name: 'No tip' })).toBeChecked();
  await question.getByRole('radio', { name: /^15% · / }).click();
  await expect(page.getByText('With the tip')).toBeVisible();
  await question.getByRole('radio', { name: 'Other amount' }).click();
  const amount = page.getByLabel('Tip amount');
  for (const [typed, error] of [
    ['', 'Enter an amount.'],
    ['lots', 'Enter an amount.'],
    ['99', /^Enter at most .*, which is what the order costs\.$/],
  ] as const) {
    await amount.fill(typed);
    await page.getByRole('button', { name: /^Place order/ }).click();
    await expect(page.getByText(error)).toBeVisible();
    await expect(amount).toBeFocused();
  }
  expect(await violationsByDayAndNight(page)).toEqual([]);
  await amount.fill('1.50');
  const order = await checkout.placeOrder();
  await expect(page.getByRole('heading', { name: 'Demo payment' })).toBeVisible();
  await pay(page, 'A card that is accepted');
  await order.isReceived();
  const paid = page.getByRole('status').filter({ hasText: 'Authorized online' });
  await expect(paid).toContainText('Tip$1.50');

  const admin = await people.enter(`/admin/orders/${order.id}`, { as: 'admin' });
  const entries = admin.getByRole('list', { name: 'Payment' });
  await expect(entries).toContainText('+ Tip $1.50');
  await admin.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Paid online' })).toContainText(
    'Tip$1.50',
  );
  const { total } = await orderNow(order);
  await expect
    .poll(() => orderNow(order))
    .toMatchObject({
      tip: 150,
      payment: { state: 'paid', paid: total, tips: 150 },
      online: { state: 'captured', authorized: (total ?? 0) + 150 },
    });
});

test('a declined card is told on the order’s page, and another one works, after a second step', async ({
  people,
}) => {
  const { page, order } = await checkOut(people);
  await pay(page, 'A card that is declined');
  await expect(page.getByRole('alert')).toContainText('Your card was declined.');
  await page.getByRole('link', { name: 'Back to the shop' }).click();
  await order.reads('The payment didn’t go through');
  expect(await violationsByDayAndNight(page)).toEqual([]);
  await page.getByRole('button', { name: 'Try again' }).click();
  await pay(page, 'A card that needs a second step');
  await page.getByRole('button', { name: 'Refuse' }).click();
  await expect(page.getByRole('alert')).toContainText('Your card was declined.');
  await pay(page, 'A card that needs a second step');
  await page.getByRole('button', { name: 'Approve' }).click();
  await order.isReceived();
  await expect.poll(() => ledgerOf(order)).toEqual(['failed', 'failed', 'authorized']);
});

test('a window that was closed halfway leaves an order that can still be paid, unseen by the kitchen', async ({
  people,
}) => {
  const { page, order } = await checkOut(people);
  await pay(page, 'A card whose bank never answers');
  await order.reads('Waiting for your payment');
  const kitchen = await KitchenScreen.open(await people.arrive({ as: 'kitchen' }));
  await expect(kitchen.ticket(order)).toBeHidden();

  const other = await page.context().newPage();
  await page.close();
  await other.goto(`/orders/${order.id}`);
  const again = new OrderPage(other, order.id);
  await again.reads('Waiting for your payment');
  await other.getByRole('button', { name: 'Pay now' }).click();
  await pay(other, 'A card that is accepted');
  await again.isReceived();
  await expect(kitchen.ticket(order)).toBeVisible();
});

test('the shop declines a paid order, and the money is released', async ({ people }) => {
  const { page, order } = await checkOut(people);
  await pay(page, 'A card that is accepted');
  await order.isReceived();
  const admin = await people.enter(`/admin/orders/${order.id}`, { as: 'admin' });
  await admin.getByRole('button', { name: 'Decline' }).click();
  const dialog = admin.getByRole('alertdialog', { name: /^Decline order/ });
  await dialog.getByRole('textbox').fill('We’re out of flour.');
  await dialog.getByRole('button', { name: 'Decline' }).click();
  await expect(page.getByText('Payment released')).toBeVisible();
  await expect(page.getByText('You weren’t charged.')).toBeVisible();
  await expect.poll(() => ledgerOf(order)).toEqual(['authorized', 'released']);
});

test('a customer who cancels just after the shop has confirmed gets a refund', async ({
  people,
}) => {
  const { page, order, admin } = await charge(people, 'A card that is accepted');
  await order.cancel();
  await expect(page.getByText('Refunded', { exact: true })).toBeVisible();
  await expect(admin.getByText(/^Refund online/)).toBeVisible();
  await expect.poll(() => ledgerOf(order)).toEqual(['authorized', 'paid', 'requested', 'refunded']);
});

test('a customer who cancels instead of paying can’t pay any more', async ({ people }) => {
  const { page, order } = await checkOut(people);
  const payment = page.url();
  await page.getByRole('link', { name: 'Back to the shop' }).click();
  await order.reads('Waiting for your payment');
  await order.cancel();
  await expect
    .poll(async () => (await db.doc(serverPaths.checkout(order.id)).get()).get('isClosed'))
    .toBe(true);
  await page.goto(payment);
  await order.reads('This order was canceled');
  expect(await stateOf(order)).toBe('waiting');
});

test('an admin gives a part back online, and what the provider refuses is seen and tried again', async ({
  people,
}) => {
  const { page, order, admin } = await charge(people, 'A card that takes no refunds');

  await admin.getByRole('button', { name: 'Refund', exact: true }).click();
  const dialog = admin.getByRole('dialog', { name: 'Refund' });
  await expect(dialog.getByRole('radio', { name: 'Online' })).toBeChecked();
  await dialog.getByLabel('Amount').fill('1.00');
  await dialog.getByLabel('Reason').fill('It was cold');
  await dialog.getByRole('button', { name: 'Refund online' }).click();
  await expect(dialog.getByText('The payment provider couldn’t refund it.')).toBeVisible();
  expect(await violationsByDayAndNight(admin)).toEqual([]);
  expect((await orderNow(order)).payment?.refunded).toBeUndefined();

  const checkouts = db.collection('demoCheckouts').where('orderId', '==', order.id);
  const [checkout] = (await checkouts.get()).docs;
  await checkout?.ref.update({ refusesRefunds: false });
  await dialog.getByRole('button', { name: 'Refund online' }).click();
  await expect(dialog).toBeHidden();
  const payments = admin.getByRole('list', { name: 'Payment' });
  await expect(payments.getByText(/Wrong: The payment provider couldn’t refund/)).toBeVisible();
  await expect(payments.getByText(/^Refund online/)).toHaveCount(2);
  await expect(page.getByText('Refunded', { exact: true })).toBeVisible();
  await expect.poll(async () => (await orderNow(order)).payment).toMatchObject({ refunded: 100 });
  const amounts = Object.values(Object((await checkout?.ref.get())?.get('refunds')));
  expect(amounts).toEqual([100]);
});

test('what the provider refuses to refund for a canceled order is seen in the office and tried again', async ({
  people,
}) => {
  const { page, order, admin } = await charge(people, 'A card that takes no refunds');
  await order.cancel();

  await admin.goto('/admin?view=stuck');
  const lane = admin.getByRole('region', { name: /^Refund refused/ });
  await lane.getByRole('button', { name: new RegExp(order.label) }).click();
  const details = admin.getByRole('dialog');
  await expect(details.getByText(/^\$[\d.]+ wasn’t refunded$/)).toBeVisible();
  await details.getByRole('button', { name: 'Try again' }).click();
  await expect(details.getByText(/^The payment provider couldn’t refund it\./)).toBeVisible();
  expect(await violationsByDayAndNight(admin)).toEqual([]);

  const checkouts = db.collection('demoCheckouts').where('orderId', '==', order.id);
  const [checkout] = (await checkouts.get()).docs;
  await checkout?.ref.update({ refusesRefunds: false });
  await details.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('Refunded', { exact: true })).toBeVisible();
  await expect(details.getByText(/wasn’t refunded$/)).toBeHidden();
  await expect(lane.getByRole('button', { name: new RegExp(order.label) })).toBeHidden();
  const { total } = await orderNow(order);
  expect((await orderNow(order)).payment).toMatchObject({ paid: total, refunded: total });
  expect(Object.values(Object((await checkout?.ref.get())?.get('refunds')))).toEqual([total]);
});
