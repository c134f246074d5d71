/** A courier's phone: in a pocket, in the rain, and without a network. */

import { offerDuration } from '@fireline/domain/delivery/offer';
import { paths } from '@fireline/domain/paths';
import { aContact, anAddress } from '@fireline/domain/testing/stored';
import type { Locator, Page } from '@playwright/test';
import { dbOf, liveProject, read, transitionAsClient } from '../support/admin.ts';
import { violations } from '../support/axe.ts';
import { inboxIsLive, openInbox, toasts } from '../support/inboxes.ts';
import { orderNow, storeOrder } from '../support/kitchen.ts';
import { type People, phone } from '../support/people.ts';
import { recordAlerts } from '../support/recorded-alerts.ts';
import { type Account, demoAccount, newAccount } from '../support/sessions.ts';
import { expect, test } from './fixtures.ts';
import { CourierApp } from './pages/courier-app.ts';

const db = dbOf(liveProject);
const delivery = { fulfilment: { type: 'delivery', requestedFor: null } } as const;

test('a taken delivery moves up with the focus, and shows its address', async ({ people }) => {
  const courier = await people.arrive({ as: 'courier', context: phone });
  const order = await storeOrder({ ...delivery, status: 'ready' });
  const app = await CourierApp.open(courier);
  await expect(app.ride(order)).toBeVisible();
  await courier.context().setOffline(true);
  await app.takeButton(order).click();
  await expect(app.yours.getByText('You took this while offline.')).toBeVisible();
  await expect(app.yours.getByRole('listitem').filter({ hasText: order.label })).toBeFocused();
});

test('an offer shows the street, but not the house number', async ({ courier }) => {
  const order = await storeOrder({
    ...delivery,
    status: 'ready',
    deliveryArea: 'Alder Street, 11201 Brooklyn',
  });
  const app = await CourierApp.open(courier);
  await expect(app.ride(order).getByText('Alder Street, 11201 Brooklyn')).toBeVisible();
});

test('Delivered asks for confirmation', async ({ people }) => {
  const courier = await people.arrive({ as: 'courier', context: phone });
  const order = await storeOrder({
    ...delivery,
    status: 'out_for_delivery',
    courierId: demoAccount('courier').uid,
  });
  const app = await CourierApp.open(courier);
  await app.deliver(order, 'Not yet');
  expect((await orderNow(order)).status).toBe('out_for_delivery');
  await app.deliver(order, 'Yes, delivered');
  await expect.poll(async () => (await orderNow(order)).status).toBe('completed');
});

const aCourier = (displayName: string) => newAccount({ displayName, role: 'courier' });
const nobodyElses = { ...delivery, status: 'ready' } as const;

async function openApp(people: People, as: Account): Promise<CourierApp> {
  return await CourierApp.open(await people.arrive({ as, context: phone }));
}

test('two couriers take one order: one has it, the other is told who', async ({ people }) => {
  const [nadia, tom] = await Promise.all([aCourier('Nadia'), aCourier('Tom')]);
  const order = await storeOrder(nobodyElses);
  const [winner, loser] = [await openApp(people, nadia), await openApp(people, tom)];
  await expect(loser.ride(order)).toBeVisible();
  // In a dead spot, so that the press is based on what was seen last.
  await loser.page.context().setOffline(true);
  await loser.takeButton(order).click();
  await winner.takeButton(order).click();
  await expect.poll(async () => (await orderNow(order)).courierId).toBe(nadia.uid);
  await loser.page.context().setOffline(false);
  await expect(loser.page.getByText(/Nadia took it at/).first()).toBeVisible();
  await expect(loser.ride(order)).toHaveCount(0);
  expect((await orderNow(order)).courierId).toBe(nadia.uid);
});

test('take, bring, deliver: the customer follows, and then the address is closed', async ({
  people,
}) => {
  const [customer, nadia] = await Promise.all([newAccount(), aCourier('Nadia')]);
  const order = await storeOrder({ ...nobodyElses, customerId: customer.uid });
  const address = { ...anAddress(), line1: '12 Alder Street' };
  await db.doc(paths.contact(order.id)).set(aContact({ address }));
  const app = await openApp(people, nadia);
  const page = await people.enter(`/orders/${order.id}`, { as: customer, context: phone });
  await expect(app.ride(order)).not.toContainText('12 Alder Street');
  await app.takeButton(order).click();
  const ride = app.yours.getByRole('article', { name: order.label });
  await expect(ride).toContainText('12 Alder Street');
  await expect(ride.getByRole('link', { name: 'Navigate' })).toBeVisible();
  expect(await violations(app.page)).toEqual([]);

  await ride.getByRole('button', { name: 'Picked up' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'On its way' }).first()).toBeVisible();
  await app.update(order, 'Arrived at the door');
  await expect(ride).toContainText('Last update: Arrived at the door');
  await expect(page.getByText('Arrived at the door')).toBeVisible();
  await app.deliver(order, 'Yes, delivered');
  await expect(page.getByRole('status').filter({ hasText: 'Delivered' }).first()).toBeVisible();
  await expect(app.ride(order)).toHaveCount(0);
  await app.page.goto(`/orders/${order.id}`);
  await expect(app.page.getByRole('heading', { level: 1 })).toContainText(order.label);
  await expect(app.page.getByText('12 Alder Street')).toHaveCount(0);
});

test('nobody is at home: brought back, seen by all, and sent again', async ({ people }) => {
  const [customer, nadia] = await Promise.all([newAccount(), aCourier('Nadia')]);
  const mine = { customerId: customer.uid, courierId: nadia.uid };
  const order = await storeOrder({ ...delivery, ...mine, status: 'out_for_delivery' });
  const app = await openApp(people, nadia);
  const [page, admin] = await Promise.all([
    people.enter(`/orders/${order.id}`, { as: customer, context: phone }),
    people.enter(`/admin/orders/${order.id}`, { as: 'admin' }),
  ]);
  await app.ride(order).getByRole('button', { name: 'Couldn’t deliver' }).click();
  await app.answer('Couldn’t deliver', 'Nobody answered');
  await expect(app.ride(order)).toContainText('Brought back: Nobody answered');
  for (const each of [page, admin]) {
    await expect(each.getByText('Nobody answered').first()).toBeVisible();
  }
  await app.update(order, 'Back at the shop');
  await expect(page.getByText('Back at the shop', { exact: true })).toBeVisible();

  await app.ride(order).getByRole('button', { name: 'Picked up' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'On its way' }).first()).toBeVisible();
  await app.deliver(order, 'Yes, delivered');
  await expect.poll(async () => (await orderNow(order)).status).toBe('completed');
});

test('an offer that is declined is open to the others, and the shop sees why', async ({
  people,
}) => {
  const [nadia, tom] = await Promise.all([aCourier('Nadia'), aCourier('Tom')]);
  const order = await storeOrder(nobodyElses);
  const [first, second] = [await openApp(people, nadia), await openApp(people, tom)];
  await expect(second.ride(order)).toBeVisible();
  const admin = await people.enter(`/admin/orders/${order.id}`, { as: 'admin' });
  await admin.getByRole('combobox', { name: 'Courier' }).selectOption(nadia.uid);
  await admin.getByRole('button', { name: 'Assign' }).click();

  await expect(first.offered.getByText('Yours to take until')).toBeVisible();
  await expect(second.ride(order)).toHaveCount(0);
  await expect(admin.getByText(/Offered until/)).toBeVisible();
  expect(await violations(first.page)).toEqual([]);
  await first.giveBack(order, 'Decline', 'Too far from here');
  await expect(second.ride(order)).toBeVisible();
  await expect(admin.getByText('Declined: Too far from here')).toBeVisible();
  await second.takeButton(order).click();
  await expect(second.yours.getByRole('article', { name: order.label })).toBeVisible();
});

test('an offer that nobody takes in time goes on to everyone', async ({ people }) => {
  const [nadia, tom] = await Promise.all([aCourier('Nadia'), aCourier('Tom')]);
  const order = await storeOrder({
    ...nobodyElses,
    courierId: nadia.uid,
    minutesAgo: 30,
    offeredAt: new Date(),
  });
  const [first, second] = [await openApp(people, nadia), await openApp(people, tom)];
  await expect(first.offered.getByRole('article', { name: order.label })).toBeVisible();
  await expect(second.ride(order)).toHaveCount(0);
  // As if it had been offered earlier: the write wakes up the function that ends it.
  const offeredAt = new Date(Date.now() - offerDuration);
  await db.doc(paths.order(order.id)).update({ offeredAt, updatedAt: new Date() });
  await expect(second.ride(order)).toBeVisible();
  await expect(first.offered).toHaveCount(0);
  await expect(first.ride(order)).toBeVisible();
});

test('several deliveries in the order that the courier wants, also by keyboard', async ({
  people,
}) => {
  const nadia = await aCourier('Nadia');
  const mine = { ...nobodyElses, courierId: nadia.uid };
  const early = await storeOrder({ ...mine, minutesAgo: 20 });
  const late = await storeOrder({ ...mine, minutesAgo: 10 });
  const app = await openApp(people, nadia);
  const rides = app.yours.getByRole('heading', { level: 3 });
  await expect(rides).toHaveText([early.label, late.label]);
  await app.page.getByRole('button', { name: `Move ${late.label} up` }).focus();
  await app.page.keyboard.press('Enter');
  await expect(rides).toHaveText([late.label, early.label]);
  await expect(app.ride(late).locator(':focus')).toBeVisible();
  // Another device of theirs has it, too, and may change it.
  const tablet = await people.enter('/courier', { as: nadia });
  const there = tablet.getByRole('region', { name: 'Yours' }).getByRole('heading', { level: 3 });
  await expect(there).toHaveText([late.label, early.label]);
  await app.page.reload();
  await expect(rides).toHaveText([late.label, early.label]);
  await tablet.getByRole('button', { name: `Move ${late.label} down` }).click();
  await expect(there).toHaveText([early.label, late.label]);
  await expect(rides).toHaveText([early.label, late.label]);
  // Going on duty keeps it.
  await app.page.getByRole('button', { name: `Move ${late.label} up` }).click();
  await app.page.getByRole('switch', { name: 'On duty' }).click();
  await expect
    .poll(() => read(db, paths.courier(nadia.uid)))
    .toMatchObject({ onDuty: true, rides: [late.id, early.id] });
});

test('a customer’s estimate follows the order in which the courier brings', async ({ people }) => {
  const nadia = await aCourier('Nadia');
  const mine = { ...nobodyElses, courierId: nadia.uid };
  const early = await storeOrder({ ...mine, minutesAgo: 20 });
  const late = await storeOrder({ ...mine, minutesAgo: 10 });
  const app = await openApp(people, nadia);
  await app.page.getByRole('button', { name: `Move ${late.label} up` }).click();
  // Not by comparing times: if they were measured before, the other one's only improves a little.
  await expect.poll(async () => (await orderNow(early)).estimate?.reason).toBe('courier-busy');
});

test('on duty and off duty, on every device of the courier', async ({ people }) => {
  const account = await newAccount({ displayName: 'Nadia', role: 'courier' });
  const courier = await people.arrive({ as: account, context: phone });
  const app = await CourierApp.open(courier);
  const duty = app.page.getByRole('switch', { name: 'On duty' });
  await expect(duty).not.toBeChecked();
  await duty.click();
  await expect
    .poll(() => read(db, paths.courier(account.uid)))
    .toMatchObject({ name: 'Nadia', onDuty: true });
  const tablet = await people.enter('/courier', { as: account });
  await expect(tablet.getByRole('switch', { name: 'On duty' })).toBeChecked();
  await tablet.getByRole('switch', { name: 'On duty' }).click();
  await expect(duty).not.toBeChecked();
  await expect(
    courier.getByText('Say when you’re on duty, so the shop can count on you.'),
  ).toBeVisible();
});

test('an admin who comes here is led to all deliveries', async ({ admin }) => {
  await admin.goto('/courier');
  await admin.getByRole('link', { name: 'See all deliveries' }).click();
  await expect(admin).toHaveURL(/type=delivery/);
});

test.describe('a courier is told', () => {
  const toast = (page: Page, label: string) => toasts(page).filter({ hasText: label });

  test('of an offer to them, a new address, and a cancellation, with toast, vibration, and inbox', async ({
    people,
  }) => {
    const account = await newAccount({ displayName: 'Kofi', role: 'courier' });
    const courier = await people.arrive({ as: account, context: phone });
    const made = await recordAlerts(courier.context());
    const app = await CourierApp.open(courier);
    await inboxIsLive(courier);
    await openInbox(courier);
    await courier.getByRole('button', { name: 'Sound and notifications' }).click();
    await courier.getByRole('switch', { name: /^Vibration/ }).click();
    await courier.getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => made.vibrations).toBe(1);

    const order = await storeOrder({ ...delivery, status: 'ready' });
    const contact = { phone: '555 0100', email: '', address: anAddress() };
    await db.doc(paths.contact(order.id)).set(contact);
    const admin = await people.enter(`/admin/orders/${order.id}`, { as: 'admin' });
    await admin.getByRole('combobox', { name: 'Courier' }).selectOption(account.uid);
    await admin.getByRole('button', { name: 'Assign' }).click();
    await expect(toast(courier, `Delivery ${order.label} is offered to you`)).toBeVisible();
    await expect.poll(() => made.vibrations).toBeGreaterThan(1);
    await app.takeButton(order).click();
    await expect.poll(async () => (await orderNow(order)).offeredAt).toBeNull();

    const address = { ...anAddress(), line1: '2 Elm Street' };
    await db.doc(paths.contact(order.id)).update({ address });
    await expect(toast(courier, `Delivery ${order.label}: details changed`)).toBeVisible();

    const { version } = await orderNow(order);
    await transitionAsClient(db, order.id, version, {
      to: 'cancelled',
      role: 'admin',
      reason: 'The oven broke',
    });
    await expect(toast(courier, `Order ${order.label} was canceled`)).toContainText(
      'The oven broke',
    );
    const panel = await openInbox(courier);
    const rows = panel.getByRole('listitem').filter({ hasText: order.label });
    await expect(rows).toHaveText([/was canceled/, /details changed/, /is offered to you/]);
  });

  test('of a delivery that anyone can take, until one of them has it', async ({ people }) => {
    const [account, another] = await Promise.all([
      newAccount({ displayName: 'Kofi', role: 'courier' }),
      newAccount({ displayName: 'Lena', role: 'courier' }),
    ]);
    const [kofi, lena] = await Promise.all([
      people.enter('/courier', { as: account, context: phone }),
      people.enter('/courier', { as: another, context: phone }),
    ]);
    const order = await storeOrder({ ...delivery, status: 'preparing' });
    const { version } = await orderNow(order);
    const rows = (panel: Locator) => panel.getByRole('listitem').filter({ hasText: order.label });
    const ofLena = rows(await openInbox(lena));
    await transitionAsClient(db, order.id, version, { to: 'ready', role: 'kitchen' });
    await expect(ofLena).toHaveText([/is ready for pickup/]);

    const app = new CourierApp(kofi);
    await app.takeButton(order).click();
    await expect(app.yours.getByText(order.label)).toBeVisible();
    await expect.poll(async () => (await orderNow(order)).courierId).toBe(account.uid);
    await expect(ofLena).toHaveCount(0);
    // Nor is a courier told of what they did themselves.
    await expect(rows(await openInbox(kofi))).toHaveCount(0);
  });
});
