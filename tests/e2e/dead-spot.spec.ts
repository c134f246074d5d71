/** What a courier does where there is no network keeps the time at which it was done. */

import type { OrderStatus } from '@fireline/domain/order/status';
import { paths } from '@fireline/domain/paths';
import { minute } from '@fireline/domain/time/durations';
import type { Page } from '@playwright/test';
import { dbOf, liveProject, read, transitionAsClient } from '../support/admin.ts';
import { prepareDelivery } from '../support/deliveries.ts';
import { type KitchenOrder, orderNow, storeOrder } from '../support/kitchen.ts';
import { type People, phone } from '../support/people.ts';
import { type Account, demoAccount, newAccount } from '../support/sessions.ts';
import { shownClock } from '../support/shop-clock.ts';
import { goOffline } from '../support/while-offline.ts';
import { expect, test } from './fixtures.ts';
import { CourierApp } from './pages/courier-app.ts';

const db = dbOf(liveProject);
/** In the middle of a minute, so that a clock that is a little off shows the same. */
const minutesAgo = (minutes: number) =>
  Math.floor((Date.now() - minutes * minute) / minute) * minute + minute / 2;

/** A courier's phone that has just lost its network, with an order of theirs on it. */
async function inDeadSpot(people: People, status: OrderStatus) {
  const courier = await newAccount({ role: 'courier' });
  const fulfilment = { type: 'delivery', requestedFor: null } as const;
  const order = await storeOrder({
    status,
    fulfilment,
    courierId: courier.uid,
    minutesAgo: 30,
  });
  return { ...(await withoutNetwork(people, courier, order)), order };
}

/** The courier's phone, which loses its network once it shows the order. */
async function withoutNetwork(people: People, courier: Account, order: KitchenOrder) {
  const page = await people.arrive({ as: courier, context: phone });
  const app = await CourierApp.open(page);
  await expect(app.ride(order)).toBeVisible();
  await goOffline(page, 'src/ui/overlay/confirm-question.tsx');
  await expect(page.locator('[data-connection="offline"]').first()).toBeVisible();
  return { app, page };
}

/** The network is back, and the clock shows the present again. */
async function backOnline(page: Page): Promise<void> {
  await page.clock.setFixedTime(Date.now());
  await page.context().setOffline(false);
}

async function eventOf({ id }: KitchenOrder) {
  const { version } = await orderNow({ id, label: '' });
  return await read(db, paths.event(id, version));
}

test('an order delivered in a dead spot has its own time on every page', async ({
  people,
  admin,
}) => {
  const [customer, courier] = await Promise.all([newAccount(), newAccount({ role: 'courier' })]);
  const order = await prepareDelivery('ready', customer.uid);
  await transitionAsClient(db, order.id, 4, { to: 'out_for_delivery', role: 'admin' });
  const left = new Date(Date.now() - 30 * minute);
  await db
    .doc(paths.order(order.id))
    .update({ courierId: courier.uid, 'statusTimes.out_for_delivery': left });
  const { app, page } = await withoutNetwork(people, courier, order);
  const doneAt = minutesAgo(8);
  const time = shownClock(doneAt);
  await page.clock.setFixedTime(doneAt);
  await app.deliver(order, 'Yes, delivered');
  const waiting = page.getByRole('region', { name: 'Not sent yet' });
  await expect(waiting).toContainText(`Delivered at ${time}, waiting to be sent`);

  await backOnline(page);
  await expect.poll(async () => (await orderNow(order)).status).toBe('completed');
  await expect(waiting).toHaveCount(0);
  const { doneTimes, statusTimes } = await orderNow(order);
  expect(shownClock(doneTimes?.completed ?? 0)).toBe(time);
  expect(statusTimes.completed).toBeGreaterThan(doneAt + 5 * minute);

  const customers = await people.enter(`/orders/${order.id}`, { as: customer });
  const anyone = await people.enter(`/t/${order.token}`);
  for (const shown of [customers, anyone]) {
    const step = shown.getByRole('listitem').filter({ hasText: 'Delivered' });
    await expect(step.first()).toContainText(time);
  }

  await expect.poll(async () => (await eventOf(order))?.doneAt).toBeDefined();
  await admin.goto(`/admin/orders/${order.id}`);
  const entry = admin.getByRole('listitem').filter({ hasText: 'sent' }).filter({ hasText: time });
  await expect(entry.first()).toContainText(/by .*\(courier\), sent \d?\d:\d\d(?: [AP]M)?/);
});

test('two steps of a dead spot are sent in their order, each with its time', async ({ people }) => {
  const { app, page, order } = await inDeadSpot(people, 'ready');
  const leftAt = minutesAgo(12);
  await page.clock.setFixedTime(leftAt);
  await app.ride(order).getByRole('button', { name: 'Picked up' }).click();
  await expect(app.ride(order).getByText('On its way')).toBeVisible();
  await page.clock.setFixedTime(leftAt + 8 * minute);
  await app.deliver(order, 'Yes, delivered');
  await expect(page.getByRole('region', { name: 'Not sent yet' }).getByRole('listitem')).toHaveText(
    [/Picked up at/, /Delivered at/],
  );

  await backOnline(page);
  await expect.poll(async () => (await orderNow(order)).status).toBe('completed');
  const { doneTimes } = await orderNow(order);
  const ride = (doneTimes?.completed ?? 0) - (doneTimes?.out_for_delivery ?? 0);
  expect(Math.round(ride / minute)).toBe(8);
});

test('what was done too late is explained: an admin was faster', async ({ people }) => {
  const { app, page, order } = await inDeadSpot(people, 'ready');
  await app.ride(order).getByRole('button', { name: 'Picked up' }).click();
  await app.deliver(order, 'Yes, delivered');
  const { version } = await read(db, paths.order(order.id)).then((stored) => ({
    version: Number(stored?.version),
  }));
  await transitionAsClient(db, order.id, version, {
    to: 'cancelled',
    role: 'admin',
    uid: demoAccount('admin').uid,
    reason: 'The customer called.',
  });
  await page.context().setOffline(false);

  const refused = page.getByRole('region', { name: 'Not saved' });
  await expect(refused).toContainText(`${order.label} was not moved to “Completed”`);
  await expect(refused).toContainText(/“Canceled” since \d?\d:\d\d(?: [AP]M)?, set by the shop/);
  await refused.getByRole('button', { name: 'Dismiss' }).click();
  await expect(refused).toHaveCount(0);
  expect((await orderNow(order)).status).toBe('cancelled');
});

test('a device whose clock is wrong still moves the order', async ({ people }) => {
  const { app, page, order } = await inDeadSpot(people, 'out_for_delivery');
  await page.clock.setFixedTime(Date.now() + 60 * minute);
  await app.deliver(order, 'Yes, delivered');
  await backOnline(page);
  await expect.poll(async () => (await orderNow(order)).status).toBe('completed');
  expect((await orderNow(order)).doneTimes?.completed).toBeUndefined();
});
