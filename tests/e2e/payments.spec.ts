/** Orders are paid at the counter and at the door, and everyone sees what is due. */
import { paths } from '@fireline/domain/paths';
import { FieldValue } from 'firebase-admin/firestore';
import { dbOf, liveProject } from '../support/admin.ts';
import { violations, violationsByDayAndNight } from '../support/axe.ts';
import { type KitchenOrder, orderNow, storeOrder } from '../support/kitchen.ts';
import { phone } from '../support/people.ts';
import { newAccount } from '../support/sessions.ts';
import { expect, test } from './fixtures.ts';
import { CourierApp } from './pages/courier-app.ts';
import { Storefront } from './pages/storefront.ts';

const db = dbOf(liveProject);
const unpaid = { state: 'due', paid: 0, tips: 0 } as const;

test('a customer chooses to pay by card, pays at the counter with a tip, and sees it', async ({
  people,
}) => {
  const customer = await newAccount();
  const page = await people.enter('/', { as: customer, context: phone });
  const store = new Storefront(page);
  await store.add('Cinnamon bun');
  const checkout = await store.goToCheckout();
  await checkout.fill('Ada Lovelace');
  await page.getByRole('radio', { name: 'Card' }).click();
  await expect(page.getByText('You pay at the counter when you pick up')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const order = await checkout.placeOrder();
  await order.isReceived();
  await expect(page.getByText('You pay at the counter by card.')).toBeVisible();
  await expect(page.getByText('To be paid')).toBeVisible();

  const id = page.url().split('/').at(-1) ?? '';
  const admin = await people.enter(`/admin/orders/${id}`, { as: 'admin' });
  await expect(admin.getByText('To pay by card')).toBeVisible();
  await admin.getByRole('button', { name: 'Tip, change, or a part' }).click();
  const dialog = admin.getByRole('dialog', { name: 'Take a payment' });
  await dialog.getByLabel('Amount').fill('1000');
  await dialog.getByLabel('Tip').fill('x');
  await dialog.getByRole('button', { name: 'Record payment' }).click();
  await expect(dialog.getByText('That’s more than is left to pay')).toBeVisible();
  await expect(dialog.getByText('Enter an amount.')).toBeVisible();
  const { total = 0 } = await orderNow({ id, label: '' });
  await dialog.getByLabel('Amount').fill(String(total / 100));
  await dialog.getByLabel('Tip').fill('1');
  expect(await violationsByDayAndNight(admin)).toEqual([]);
  await dialog.getByRole('button', { name: 'Record payment' }).click();
  await expect(page.getByText('Paid', { exact: true })).toBeVisible();
  await expect(admin.getByRole('list', { name: 'Payment' })).toContainText('Card');
  await expect(admin.getByRole('button', { name: 'Paid by card' })).toBeHidden();
  await expect
    .poll(async () => (await orderNow({ id, label: '' })).payment)
    .toEqual({ state: 'paid', paid: total, tips: 100 });
});

test('a courier in a dead spot collects cash, gives change, and delivers', async ({ people }) => {
  const [customer, courier] = await Promise.all([newAccount(), newAccount({ role: 'courier' })]);
  const order = await storeOrder({
    status: 'out_for_delivery',
    fulfilment: { type: 'delivery', requestedFor: null },
    customerId: customer.uid,
    courierId: courier.uid,
    payBy: 'cash',
    payment: unpaid,
  });
  const page = await people.arrive({ as: courier, context: phone });
  const app = await CourierApp.open(page);
  const ride = app.ride(order);
  await expect(ride).toContainText('To pay in cash');
  const customers = await people.enter(`/orders/${order.id}`, { as: customer, context: phone });
  await expect(customers.getByText('You pay at the door in cash.')).toBeVisible();

  await page.context().setOffline(true);
  await ride.getByRole('button', { name: 'Tip, change, or a part' }).click();
  const dialog = page.getByRole('dialog', { name: 'Take a payment' });
  await dialog.getByLabel('Tip').fill('0.37');
  await dialog.getByLabel('Cash received').fill('9');
  await dialog.getByRole('button', { name: 'Record payment' }).click();
  await expect(dialog.getByText('That’s less than the amount and the tip.')).toBeVisible();
  await dialog.getByLabel('Cash received').fill('20');
  await expect(dialog.getByRole('status')).toContainText('10.00');
  await dialog.getByRole('button', { name: 'Record payment' }).click();
  await expect(ride.getByText('Paid', { exact: true })).toBeVisible();
  await app.deliver(order, 'Yes, delivered');
  await page.context().setOffline(false);

  await expect(customers.getByText('Paid', { exact: true })).toBeVisible();
  await expect
    .poll(async () => await orderNow(order))
    .toMatchObject({ status: 'completed', payment: { state: 'paid', paid: 963, tips: 37 } });
  const { docs } = await db.collection(paths.payments(order.id)).get();
  expect(docs.map((entry) => entry.data())).toMatchObject([
    { method: 'cash', received: 2000, by: { uid: courier.uid, role: 'courier' } },
  ]);
});

test('one tap is enough if it was exact, and two are no second payment', async ({ people }) => {
  const order = await storeOrder({ status: 'ready', payment: unpaid });
  const admin = await people.enter(`/admin/orders/${order.id}`, { as: 'admin' });
  await admin.getByRole('button', { name: 'Paid in cash' }).dblclick();
  await expect(admin.getByText('Paid', { exact: true }).first()).toBeVisible();
  await expect.poll(async () => (await orderNow(order)).payment?.state).toBe('paid');
  expect((await db.collection(paths.payments(order.id)).get()).size).toBe(1);
});

test('an admin refunds an item, and both sides see it', async ({ people }) => {
  const customer = await newAccount();
  const order = await storeOrder({
    at: ['oven:Soup', 'bar:Juice'],
    status: 'completed',
    customerId: customer.uid,
    payment: { state: 'paid', paid: 963, tips: 0 },
  });
  await pay(order, 'first', { amount: 963 });
  const customers = await people.enter(`/orders/${order.id}`, { as: customer, context: phone });
  await expect(customers.getByText('Paid', { exact: true })).toBeVisible();

  const admin = await people.enter(`/admin/orders/${order.id}`, { as: 'admin' });
  await admin.getByRole('button', { name: 'Refund', exact: true }).click();
  const dialog = admin.getByRole('dialog', { name: 'Refund' });
  await expect(dialog.getByLabel('Amount')).toHaveValue('9.63');
  await dialog.getByRole('button', { name: 'One more: Refunded quantity of Soup' }).click();
  await expect(dialog.getByLabel('Amount')).toHaveValue('4.82');
  await dialog.getByLabel('Amount').fill('5');
  await dialog.getByRole('button', { name: 'Record refund' }).click();
  await expect(dialog.getByText('That’s more than these items cost (€4.82).')).toBeVisible();
  await expect(dialog.getByText('Required')).toBeVisible();
  expect(await violationsByDayAndNight(admin)).toEqual([]);
  await dialog.getByLabel('Amount').fill('4.82');
  await dialog.getByLabel('Reason').fill('It was cold.');
  await dialog.getByRole('button', { name: 'Record refund' }).click();
  await expect(dialog).toBeHidden();

  await expect(admin.getByRole('list', { name: 'Payment' })).toContainText('Refund in cash');
  await expect(admin.getByText('Refunded €4.82 in cash: It was cold.')).toBeVisible();
  await expect(customers.getByText('Refunded', { exact: true })).toBeVisible();
  await expect(customers.getByText('€4.82')).toBeVisible();
  await expect
    .poll(async () => (await orderNow(order)).payment)
    .toEqual({ state: 'paid', paid: 963, refunded: 482, credited: 482, tips: 0 });
});

test('a payment that was recorded by mistake is crossed out, and can be taken again', async ({
  people,
}) => {
  const order = await storeOrder({ status: 'ready', payment: unpaid });
  const admin = await people.enter(`/admin/orders/${order.id}`, { as: 'admin' });
  await admin.getByRole('button', { name: 'Paid in cash' }).click();
  await expect.poll(async () => (await orderNow(order)).payment?.state).toBe('paid');
  await admin.getByRole('button', { name: 'Correct the entry of €9.63' }).click();
  const question = admin.getByRole('alertdialog');
  expect(await violations(admin)).toEqual([]);
  await question.getByLabel('Reason').fill('Another order');
  await question.getByRole('button', { name: 'Cross out' }).click();
  await expect(admin.getByText('Wrong: Another order')).toBeVisible();
  await expect.poll(async () => (await orderNow(order)).payment).toEqual(unpaid);

  await admin.getByRole('button', { name: 'Paid by card' }).click();
  await expect
    .poll(async () => (await orderNow(order)).payment)
    .toEqual({ state: 'paid', paid: 963, tips: 0 });
  expect((await db.collection(paths.payments(order.id)).get()).size).toBe(3);
});

async function pay(order: KitchenOrder, id: string, changes: object) {
  await db.doc(paths.payment(order.id, id)).set({
    kind: 'paid',
    method: 'cash',
    tip: 0,
    received: null,
    by: { uid: 'admin-1', role: 'admin' },
    at: FieldValue.serverTimestamp(),
    ...changes,
  });
}

test('the kitchen takes the payment of an order that it hands over', async ({ people }) => {
  const order = await storeOrder({ status: 'ready', payment: unpaid, payBy: 'card' });
  const page = await people.enter('/kitchen', { as: 'kitchen' });
  const ticket = page.getByRole('article', { name: order.label });
  await expect(ticket.getByText('To pay by card')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await ticket.getByRole('button', { name: 'Paid by card' }).click();
  await expect(ticket.getByRole('button', { name: 'Paid by card' })).toHaveCount(0);
  await expect.poll(async () => (await orderNow(order)).payment?.state).toBe('paid');
  await expect(ticket.getByText('To pay by card')).toHaveCount(0);
});
