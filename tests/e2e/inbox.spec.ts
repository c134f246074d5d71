/** The inbox: its content, what counts as read and on which devices, and where it leads. */
import { paths } from '@fireline/domain/paths';
import type { Locator } from '@playwright/test';
import { transitionAsClient } from '../support/admin.ts';
import { violationsByDayAndNight } from '../support/axe.ts';
import { eventually } from '../support/eventually.ts';
import {
  bellSays,
  inboxIsLive,
  notify,
  notifyAll,
  openInbox,
  type PutNotification,
} from '../support/inboxes.ts';
import { db, storeOrder } from '../support/kitchen.ts';
import { phone } from '../support/people.ts';
import { newAccount } from '../support/sessions.ts';
import { expect, test } from './fixtures.ts';
import { KitchenScreen } from './pages/kitchen-screen.ts';
import { OrderPage } from './pages/order-page.ts';
import { Storefront } from './pages/storefront.ts';

const calm = { reducedMotion: 'reduce' } as const;

const row = (panel: Locator, { label }: Pick<PutNotification, 'label'>) =>
  panel.getByRole('listitem').filter({ hasText: label });

const writtenAt = async ({ path }: PutNotification) =>
  (await db().doc(path).get()).updateTime?.toMillis();

test.describe('what was read', () => {
  test('on one device is read on the other, individually and all at once', async ({ people }) => {
    const person = await newAccount();
    const all = await notifyAll(person.uid, [{ minutesAgo: 3 }, { minutesAgo: 2 }, {}]);
    const [desk, pocket] = await Promise.all([
      people.enter('/', { as: person, context: calm }),
      people.enter('/orders', { as: person, context: { ...calm, ...phone } }),
    ]);
    await Promise.all([bellSays(desk, 3), bellSays(pocket, 3)]);

    const [first] = all;
    if (!first) throw new Error('Three were put there.');
    const panel = await openInbox(desk);
    await panel.getByRole('button', { name: `Mark as read: ${first.title}` }).click();
    await bellSays(pocket, 2);
    await expect(row(panel, first).getByText('Unread:')).toHaveCount(0);
    expect((await db().doc(first.path).get()).get(`readBy.${person.uid}`)).toBeDefined();

    const before = await Promise.all(all.map(writtenAt));
    const onPhone = await openInbox(pocket);
    await onPhone.getByRole('button', { name: 'Mark all as read' }).click();
    await expect(panel.getByText('Unread:').first()).toHaveCount(0);
    await panel.getByRole('button', { name: 'Close' }).click();
    await bellSays(desk, 0);
    await bellSays(pocket, 0);
    // A single write, to the person's user document: no notification was touched.
    expect(await Promise.all(all.map(writtenAt))).toEqual(before);
    const page = await eventually('the mark on the person’s page', async () => {
      const snapshot = await db().doc(paths.user(person.uid)).get();
      return snapshot.get(`inboxReadAt.${person.uid}`) ? snapshot : undefined;
    });
    expect(Object.keys(page.get('inboxReadAt'))).toEqual([person.uid]);

    const news = await notify(person.uid);
    await bellSays(desk, 1);
    await expect(row(onPhone, news).getByText('Unread:')).toBeAttached();
  });

  test('by opening the order is read here, too', async ({ people }) => {
    const person = await newAccount();
    const order = await storeOrder({ customerId: person.uid, status: 'confirmed' });
    const page = await people.enter(`/orders/${order.id}`, { as: person, context: calm });
    await transitionAsClient(db(), order.id, 2, { to: 'preparing', role: 'kitchen' });
    await new OrderPage(page).reads(/being prepared/i);
    const panel = await openInbox(page);
    await expect(row(panel, order)).toBeVisible();
    await expect(row(panel, order).getByText('Unread:')).toHaveCount(0);
  });
});

test('a customer who was away finds each step since, in order, and opens the order from there', async ({
  people,
}) => {
  const person = await newAccount();
  const order = await storeOrder({ customerId: person.uid });
  const page = await people.enter('/account', { as: person, context: calm });
  await inboxIsLive(page);
  await page.goto('about:blank');
  const steps = ['confirmed', 'preparing', 'ready', 'completed'] as const;
  for (const [index, to] of steps.entries()) {
    await transitionAsClient(db(), order.id, index + 1, { to, role: 'kitchen' });
  }
  await eventually('all notifications', async () => {
    const { size } = await db().collection(paths.notifications(person.uid)).get();
    return size === steps.length ? size : undefined;
  });

  await page.goto('/account');
  await bellSays(page, 4);
  const panel = await openInbox(page);
  const titles = panel.getByRole('link').filter({ hasText: order.label });
  await expect(titles).toHaveText([/picked up/, /is ready/, /being prepared/, /confirmed/]);
  await titles.first().click();
  await page.waitForURL(`**/orders/${order.id}`);
  await bellSays(page, 0);
});

test('a guest has an inbox, and marks all of it as read', async ({ guest }) => {
  const shop = await Storefront.open(guest);
  await expect(guest.getByRole('button', { name: /^Inbox/ })).toHaveCount(0);
  const order = await shop.order('Espresso', 'Gwen Guest');
  await new OrderPage(guest).isReceived();
  await guest.goto('/');
  const { customerId } = (await db().doc(paths.order(order.id)).get()).data() ?? {};
  const news = await notify(String(customerId));
  const panel = await openInbox(guest);
  await expect(row(panel, news).getByText('Unread:')).toBeAttached();
  await panel.getByRole('button', { name: 'Mark all as read' }).click();
  await expect(panel.getByText('Unread:').first()).toHaveCount(0);
  await panel.getByRole('button', { name: 'Close' }).click();
  await bellSays(guest, 0);
  await eventually('the guest’s mark', async () =>
    (
      await db()
        .doc(paths.user(String(customerId)))
        .get()
    ).get(`inboxReadAt.${customerId}`),
  );
  await guest.goto(`/orders/${order.id}`);
  await guest.getByRole('button', { name: 'Cancel order' }).click();
  await guest.getByRole('button', { name: 'Yes, cancel it' }).click();
  await new OrderPage(guest).reads('This order was canceled');
});

test('the kitchen shares an inbox, which leads to the ticket in the open view', async ({
  kitchen,
}) => {
  const order = await storeOrder({ at: ['oven'] });
  await kitchen.goto('/kitchen');
  await kitchen.goto('/kitchen?station=oven');
  await expect(new KitchenScreen(kitchen).ticket(order)).toBeVisible();
  const news = await notify('kitchen', {
    orderId: order.id,
    audience: 'kitchen',
    title: `New order ${order.label}`,
  });
  const panel = await openInbox(kitchen);
  await row(panel, news).getByRole('link').click();
  await kitchen.waitForURL(`**/kitchen?station=oven#order-${order.id}`);
  await eventually('the ticket to be chosen', async () =>
    (await new KitchenScreen(kitchen)
      .ticket(order)
      .evaluate((card) => card.contains(document.activeElement)))
      ? true
      : undefined,
  );
});

test('a courier gets from the inbox to the delivery', async ({ courier }) => {
  const order = await storeOrder({
    status: 'ready',
    courierId: 'demo-courier',
    fulfilment: { type: 'delivery', requestedFor: null },
  });
  await courier.goto('/account');
  const title = `Order ${order.label} is ready for pickup`;
  const news = await notify('demo-courier', { orderId: order.id, audience: 'courier', title });
  const panel = await openInbox(courier);
  await row(panel, news).getByRole('link').click();
  await courier.waitForURL(`**/courier#order-${order.id}`);
  await expect(courier.locator('li:focus').filter({ hasText: order.label })).toBeVisible();
});

test.describe('a long inbox', () => {
  test('is paged to its end, and filtered', async ({ people }) => {
    const person = await newAccount();
    const page = await people.enter('/account', { as: person, context: calm });
    const oldest = await notify(person.uid, {
      minutesAgo: 900,
      level: 'error',
      priority: 'high',
      data: { from: 'pending', to: 'cancelled' },
    });
    await notifyAll(
      person.uid,
      Array.from({ length: 125 }, (_, index) => ({ minutesAgo: index + 1 })),
    );
    await bellSays(page, '99+');
    const panel = await openInbox(page);
    const rows = panel.getByRole('listitem');
    await expect(rows.nth(29)).toBeVisible();
    await expect(rows).toHaveCount(30);
    for (const count of [60, 90, 120, 126]) {
      await panel.getByRole('button', { name: 'Show earlier' }).click();
      await expect(rows.nth(count - 1)).toBeVisible();
      await expect(rows).toHaveCount(count);
    }
    await expect(row(panel, oldest)).toBeVisible();
    await expect(panel.getByRole('button', { name: 'Show earlier' })).toHaveCount(0);

    await panel.getByRole('button', { name: 'Problems' }).click();
    await expect(rows.nth(1)).toHaveCount(0);
    await row(panel, oldest)
      .getByRole('button', { name: /^Mark as read/ })
      .click();
    await expect(row(panel, oldest).getByText('Unread:')).toHaveCount(0);
    await panel.getByRole('button', { name: 'Unread', exact: true }).click();
    await expect(panel.getByText('No matches')).toBeVisible();
    await panel.getByRole('button', { name: 'Show all' }).click();
    await expect(rows.nth(125)).toBeVisible();
  });
});

test('without a connection it says so, and shows what is saved', async ({ people }) => {
  const person = await newAccount();
  const news = await notify(person.uid);
  const page = await people.enter('/account', { as: person, context: calm });
  await bellSays(page, 1);
  const panel = await openInbox(page);
  await expect(row(panel, news)).toBeVisible();
  await page.context().setOffline(true);
  await expect(panel.getByText('Not connected')).toBeVisible();
  await panel.getByRole('button', { name: `Mark as read: ${news.title}` }).click();
  await expect(row(panel, news).getByText('Unread:')).toHaveCount(0);
  await page.context().setOffline(false);
  await expect(panel.getByText('Not connected')).toHaveCount(0);
  await eventually('the mark to get through', async () =>
    (await db().doc(news.path).get()).get(`readBy.${person.uid}`),
  );
});

test('axe finds nothing in it, in light and dark mode', async ({ people }) => {
  const person = await newAccount();
  const page = await people.enter('/account', { as: person, context: calm });
  const panel = await openInbox(page);
  await expect(panel.getByText('Nothing yet')).toBeVisible();
  expect(await violationsByDayAndNight(page)).toEqual([]);
  for (const level of ['info', 'success', 'warning', 'error'] as const) {
    await notify(person.uid, { level, priority: level === 'error' ? 'high' : 'normal' });
  }
  await expect(panel.getByRole('listitem').nth(3)).toBeVisible();
  expect(await violationsByDayAndNight(page)).toEqual([]);
  await panel.getByRole('button', { name: 'Sound and notifications' }).click();
  const settings = page.getByRole('dialog', { name: 'Sound and notifications' });
  await settings.getByRole('switch', { name: /^Sound/ }).click();
  await settings.getByRole('switch', { name: /^Quiet hours/ }).click();
  await expect(settings.getByLabel('From')).toBeVisible();
  expect(await violationsByDayAndNight(page)).toEqual([]);
});
