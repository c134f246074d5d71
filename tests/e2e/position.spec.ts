/** Where the courier is: agreed to, shown to the customer, and gone afterwards. */

import { paths } from '@fireline/domain/paths';
import { aContact, anAddress } from '@fireline/domain/testing/stored';
import type { BrowserContextOptions, Page } from '@playwright/test';
import { dbOf, liveProject, read } from '../support/admin.ts';
import { afterwards } from '../support/afterwards.ts';
import { violations } from '../support/axe.ts';
import { inboxIsLive, openInbox, toasts } from '../support/inboxes.ts';
import { type KitchenOrder, storeOrder } from '../support/kitchen.ts';
import { type People, phone } from '../support/people.ts';
import { type Account, newAccount } from '../support/sessions.ts';
import { expect, test } from './fixtures.ts';
import { CourierApp } from './pages/courier-app.ts';

const db = dbOf(liveProject);
const home = { lat: 40.69, lng: -73.97 };
/** A place this far (m) south of the customer, as a browser reports it. */
const southOf = (meters: number) => ({
  latitude: home.lat - meters / 111_195,
  longitude: home.lng,
  accuracy: 20,
});
const ridingPhone = (meters: number): BrowserContextOptions => ({
  ...phone,
  permissions: ['geolocation'],
  geolocation: southOf(meters),
});

interface Ride {
  readonly order: KitchenOrder;
  readonly customer: Account;
  readonly courier: Account;
}

async function onTheWay(): Promise<Ride> {
  const [customer, courier] = await Promise.all([newAccount(), newAccount({ role: 'courier' })]);
  return { customer, courier, order: await orderOf(customer, courier) };
}

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000);

/** An order on its way to an address with a known position. */
async function orderOf(customer: Account, courier: Account): Promise<KitchenOrder> {
  const order = await storeOrder({
    status: 'out_for_delivery',
    fulfilment: { type: 'delivery', requestedFor: null },
    customerId: customer.uid,
    courierId: courier.uid,
    estimate: { from: inMinutes(10), to: inMinutes(25), reason: null, was: null },
  });
  await db
    .doc(paths.contact(order.id))
    .set(aContact({ address: { ...anAddress(), position: `${home.lat}, ${home.lng}` } }));
  await db.doc(paths.delivery(order.id)).set({
    customerId: customer.uid,
    courierId: courier.uid,
    carrier: '',
    trackingNumber: '',
    location: null,
    eta: null,
  });
  afterwards(() => db.doc(paths.delivery(order.id)).delete());
  return order;
}

const locationOf = async ({ id }: KitchenOrder) =>
  (await read(db, paths.delivery(id)))?.location ?? null;

async function share(people: People, courier: Account, meters: number): Promise<Page> {
  const page = await people.arrive({ as: courier, context: ridingPhone(meters) });
  await CourierApp.open(page);
  await page.getByRole('button', { name: 'Share my position' }).click();
  return page;
}

const whereOn = (page: Page) => page.getByRole('region', { name: 'Where your courier is' });

async function follow(people: People, { order, customer }: Ride): Promise<Page> {
  return await people.enter(`/orders/${order.id}`, { as: customer, context: phone });
}

test('the customer sees the courier come nearer, and nothing once the order is there', async ({
  people,
}) => {
  const ride = await onTheWay();
  const customer = await follow(people, ride);
  await expect(customer.getByRole('heading', { name: 'Timeline' })).toBeVisible();
  await expect(whereOn(customer)).toHaveCount(0);

  const courier = await share(people, ride.courier, 2400);
  await expect(courier.getByText('Your customer can see where you are')).toBeVisible();
  await expect(whereOn(customer).getByText('About 2.4 km away')).toBeVisible();
  await expect(whereOn(customer).getByText(/^Expected by .+ at the latest$/)).toBeVisible();
  await expect(whereOn(customer).getByText(/^Updated (just now|\d+ seconds ago)/)).toBeVisible();
  await expect(whereOn(customer).getByText('Accurate to about 20 m')).toBeVisible();

  await courier.context().setGeolocation(southOf(640));
  await expect(whereOn(customer).getByText('About 650 m away')).toBeVisible();
  const sketch = 'Sketch: your courier is about 650 m away from you.';
  await expect(whereOn(customer).getByRole('img', { name: sketch })).toBeVisible();
  expect(await violations(customer)).toEqual([]);
  expect(await violations(courier)).toEqual([]);

  await new CourierApp(courier).deliver(ride.order, 'Yes, delivered');
  await expect(whereOn(customer)).toHaveCount(0);
  await expect.poll(() => locationOf(ride.order)).toBeNull();
  await expect(courier.getByText('Starts when you’re on the way')).toBeVisible();
});

test('the customer is told once that the courier is near', async ({ people }) => {
  const ride = await onTheWay();
  const customer = await people.enter('/orders', { as: ride.customer, context: phone });
  await inboxIsLive(customer);
  const courier = await share(people, ride.courier, 2400);
  await expect.poll(() => locationOf(ride.order)).not.toBeNull();
  const near = toasts(customer).filter({ hasText: `Order ${ride.order.label} is almost there` });
  await expect(near).toHaveCount(0);
  for (const meters of [420, 250, 20]) {
    await courier.context().setGeolocation(southOf(meters));
    await expect
      .poll(() => locationOf(ride.order))
      .toMatchObject({ lat: southOf(meters).latitude });
    await expect(near).toBeVisible();
  }
  const rows = (await openInbox(customer)).getByRole('listitem');
  await expect(rows.filter({ hasText: ride.order.label })).toHaveCount(1);
});

test('a courier with two orders shows both customers the way, and nobody else', async ({
  people,
}) => {
  const ride = await onTheWay();
  const second = await newAccount();
  const other = { order: await orderOf(second, ride.courier), customer: second };
  const courier = await share(people, ride.courier, 1200);
  await expect(courier.getByText('2 customers can see where you are')).toBeVisible();
  for (const { order, customer } of [ride, other]) {
    const page = await follow(people, { ...ride, order, customer });
    await expect(whereOn(page).getByText('About 1.2 km away')).toBeVisible();
  }
  expect(JSON.stringify(await read(db, paths.order(ride.order.id)))).not.toContain('accuracy');
});

test('says when the courier was last seen', async ({ people }) => {
  const ride = await onTheWay();
  const at = new Date(Date.now() - 4 * 60_000);
  const location = { lat: home.lat - 0.01, lng: home.lng, accuracy: 12, at };
  await db.doc(paths.delivery(ride.order.id)).update({ location });
  const customer = await follow(people, ride);
  await expect(whereOn(customer).getByText(/^Last seen [4-6] minutes ago/)).toBeVisible();
  await expect(whereOn(customer).getByText('without a signal')).toBeVisible();
});

test('“Not now” is an answer: not asked again, and a switch that works both ways', async ({
  people,
}) => {
  const { order, courier: account } = await onTheWay();
  const courier = await people.arrive({ as: account, context: ridingPhone(900) });
  await CourierApp.open(courier);
  await expect(courier.getByText('Only the customer you’re bringing an order to')).toBeVisible();
  await courier.getByRole('button', { name: 'Not now' }).click();
  await courier.reload();
  const sharing = courier.getByRole('switch', { name: 'Share my position' });
  await expect(sharing).not.toBeChecked();
  await expect(courier.getByText('Show customers where you are?')).toHaveCount(0);
  expect(await locationOf(order)).toBeNull();

  await sharing.click();
  await expect.poll(() => locationOf(order)).toMatchObject({ accuracy: 20 });
  await sharing.click();
  await expect(courier.getByText('Customers can’t see where you are.')).toBeVisible();
  await expect.poll(() => locationOf(order)).toBeNull();
});

test('refused in the browser, it says how to allow it, and then starts by itself', async ({
  people,
}) => {
  const { order, courier: account } = await onTheWay();
  const context = { ...phone, geolocation: southOf(300) };
  const courier = await people.arrive({ as: account, context });
  await CourierApp.open(courier);
  await courier.getByRole('button', { name: 'Share my position' }).click();
  await expect(courier.getByText('Your browser doesn’t allow it.')).toBeVisible();
  expect(await locationOf(order)).toBeNull();

  await courier.context().grantPermissions(['geolocation']);
  await expect(courier.getByText('Your customer can see where you are')).toBeVisible();
  await expect.poll(() => locationOf(order)).toMatchObject({ accuracy: 20 });
});

test('where the courier was while offline is never sent', async ({ people }) => {
  const { order, courier: account } = await onTheWay();
  const courier = await share(people, account, 3000);
  await expect(courier.getByText('Your customer can see where you are')).toBeVisible();
  const seen: unknown[] = [];
  const stop = db.doc(paths.delivery(order.id)).onSnapshot((delivery) => {
    seen.push(delivery.get('location.lat'));
  });
  try {
    await courier.context().setOffline(true);
    await expect(courier.getByText('No connection, so nothing is sent.')).toBeVisible();
    const began = Date.now();
    await courier.context().setGeolocation(southOf(2000));
    // Longer than the pause between two positions.
    await expect.poll(() => Date.now() - began).toBeGreaterThan(7000);
    await courier.context().setOffline(false);
    await expect(courier.getByText('No connection, so nothing is sent.')).toHaveCount(0);
    await courier.context().setGeolocation(southOf(1000));
    await expect.poll(() => seen.at(-1)).toBe(southOf(1000).latitude);
    expect(seen).not.toContain(southOf(2000).latitude);
  } finally {
    stop();
  }
});

test('without a way to tiles there is a sketch, one request, and a map once they are there', async ({
  people,
}) => {
  const ride = await onTheWay();
  const at = new Date();
  const location = { lat: home.lat - 0.01, lng: home.lng, accuracy: 12, at };
  await db.doc(paths.delivery(ride.order.id)).update({ location });
  const tile = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const customer = await people.arrive({ as: ride.customer, context: phone });
  const tiles = 'https://tiles.fireline.test/**';
  let attempts = 0;
  await customer.route(tiles, (route) => {
    attempts += 1;
    return route.abort();
  });
  await customer.goto(`/orders/${ride.order.id}`);
  const sketch = whereOn(customer).getByRole('img', { name: 'Sketch: your courier' });
  await expect(sketch).toBeVisible();
  const map = whereOn(customer).getByRole('group', { name: 'Map: your courier is about 1.1 km' });
  await expect(map).toBeHidden();
  await expect(whereOn(customer).getByText('The map can’t be loaded right now')).toBeVisible();
  const nearer = { ...location, lat: home.lat - 0.005 };
  await db.doc(paths.delivery(ride.order.id)).update({ location: nearer });
  await expect(whereOn(customer).getByText('About 550 m away')).toBeVisible();
  expect(attempts).toBe(1);
  await db.doc(paths.delivery(ride.order.id)).update({ location });

  await customer.unroute(tiles);
  await customer.route(tiles, (route) => route.fulfill({ contentType: 'image/png', body: tile }));
  await customer.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(map).toBeVisible();
  await expect(sketch).toHaveCount(0);
  await expect(map.getByText('Tiles of a test')).toBeVisible();
  expect(await violations(customer)).toEqual([]);
});
