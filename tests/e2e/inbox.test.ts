/** The inbox: what is in it, what counts as read and on which devices, and where it leads. */
import { paths } from '@fireline/domain/paths';
import type { Locator } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { moveAsClient } from '../support/admin.ts';
import { violations } from '../support/axe.ts';
import { phone, useBrowser } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import {
  bellSays,
  enterAs,
  forgetInboxes,
  inboxIsLive,
  newPerson,
  notify,
  notifyAll,
  openInbox,
  type PutNotification,
} from '../support/inboxes.ts';
import { db, removeStoredOrders, storeOrder, ticketOn } from '../support/kitchen.ts';
import { customerReads, placeOrder, received } from '../support/ordering.ts';

const visitors = useBrowser();
afterEach(async () => {
  await removeStoredOrders();
  await forgetInboxes();
});

const row = (panel: Locator, { label }: Pick<PutNotification, 'label'>) =>
  panel.getByRole('listitem').filter({ hasText: label });

const writtenAt = async ({ path }: PutNotification) =>
  (await db().doc(path).get()).updateTime?.toMillis();

describe('what was read', () => {
  test('on one device is read on the other, one by one and all at once', async () => {
    const person = await newPerson();
    const all = await notifyAll(person.uid, [{ minutesAgo: 3 }, { minutesAgo: 2 }, {}]);
    const [desk, pocket] = await Promise.all([
      enterAs(visitors, person, '/'),
      enterAs(visitors, person, '/orders', phone),
    ]);
    await Promise.all([bellSays(desk, 3), bellSays(pocket, 3)]);

    const [first] = all;
    if (!first) throw new Error('Three were put there.');
    const panel = await openInbox(desk);
    await panel.getByRole('button', { name: `Mark as read: ${first.title}` }).click();
    await bellSays(pocket, 2);
    expect(await row(panel, first).getByText('Unread:').count()).toBe(0);
    expect((await db().doc(first.path).get()).get(`readBy.${person.uid}`)).toBeDefined();

    const before = await Promise.all(all.map(writtenAt));
    const onPhone = await openInbox(pocket);
    await onPhone.getByRole('button', { name: 'Mark all as read' }).click();
    await panel.getByText('Unread:').first().waitFor({ state: 'detached' });
    await panel.getByRole('button', { name: 'Close' }).click();
    await bellSays(desk, 0);
    await bellSays(pocket, 0);
    // One write, to the person's own page: no notification was touched.
    expect(await Promise.all(all.map(writtenAt))).toEqual(before);
    const page = await eventually('the mark on the person’s page', async () => {
      const snapshot = await db().doc(paths.user(person.uid)).get();
      return snapshot.get(`inboxReadAt.${person.uid}`) ? snapshot : undefined;
    });
    expect(Object.keys(page.get('inboxReadAt'))).toEqual([person.uid]);

    const news = await notify(person.uid);
    await bellSays(desk, 1);
    await row(onPhone, news).getByText('Unread:').waitFor({ state: 'attached' });
  });

  test('by looking at the order needs no reading here', async () => {
    const person = await newPerson();
    const order = await storeOrder({ customerId: person.uid, status: 'confirmed' });
    const page = await enterAs(visitors, person, `/orders/${order.id}`);
    await moveAsClient(db(), order.id, 2, { to: 'preparing', role: 'kitchen' });
    await customerReads(page, /being prepared/i);
    const panel = await openInbox(page);
    await row(panel, order).waitFor();
    await row(panel, order).getByText('Unread:').waitFor({ state: 'detached' });
  });
});

test('who was away finds each step since, in order, and gets to the order from there', async () => {
  const person = await newPerson();
  const order = await storeOrder({ customerId: person.uid });
  const page = await enterAs(visitors, person, '/account');
  await inboxIsLive(page);
  await page.goto('about:blank');
  const steps = ['confirmed', 'preparing', 'ready', 'completed'] as const;
  for (const [index, to] of steps.entries()) {
    await moveAsClient(db(), order.id, index + 1, { to, role: 'kitchen' });
  }
  await eventually('all notifications', async () => {
    const { size } = await db().collection(paths.notifications(person.uid)).get();
    return size === steps.length ? size : undefined;
  });

  await page.goto('/account');
  await bellSays(page, 4);
  const panel = await openInbox(page);
  const titles = panel.getByRole('link').filter({ hasText: order.label });
  await titles.nth(3).waitFor();
  expect(
    (await titles.allTextContents()).map(
      (text) => /collected|is ready|being prepared|confirmed/.exec(text)?.[0],
    ),
  ).toEqual(['collected', 'is ready', 'being prepared', 'confirmed']);
  await titles.first().click();
  await page.waitForURL(`**/orders/${order.id}`);
  await bellSays(page, 0);
});

test('a guest has an inbox, and marks all of it', async () => {
  const page = await visitors.enter('/');
  expect(await page.getByRole('button', { name: /^Inbox/ }).count()).toBe(0);
  const order = await placeOrder(page, 'Espresso', 'Gwen Guest');
  await customerReads(page, received);
  await page.goto('/');
  const { customerId } = (await db().doc(paths.order(order.id)).get()).data() ?? {};
  const news = await notify(String(customerId));
  const panel = await openInbox(page);
  await row(panel, news).getByText('Unread:').waitFor({ state: 'attached' });
  await panel.getByRole('button', { name: 'Mark all as read' }).click();
  await panel.getByText('Unread:').first().waitFor({ state: 'detached' });
  await panel.getByRole('button', { name: 'Close' }).click();
  await bellSays(page, 0);
  await eventually('the guest’s mark', async () =>
    (
      await db()
        .doc(paths.user(String(customerId)))
        .get()
    ).get(`inboxReadAt.${customerId}`),
  );
  await page.goto(`/orders/${order.id}`);
  await page.getByRole('button', { name: 'Cancel order' }).click();
  await page.getByRole('button', { name: 'Yes, cancel it' }).click();
  await customerReads(page, 'This order was cancelled');
});

test('the kitchen’s inbox is the role’s, and leads to the ticket in the view that is open', async () => {
  const order = await storeOrder({ at: ['oven'] });
  const page = await visitors.enter('/kitchen', { as: 'kitchen' });
  await page.goto('/kitchen?station=oven');
  await ticketOn(page, order).waitFor();
  const news = await notify('kitchen', {
    orderId: order.id,
    audience: 'kitchen',
    title: `New order ${order.label}`,
  });
  const panel = await openInbox(page);
  await row(panel, news).getByRole('link').click();
  await page.waitForURL(`**/kitchen?station=oven#order-${order.id}`);
  await eventually('the ticket to be chosen', async () =>
    (await ticketOn(page, order).evaluate((card) => card.contains(document.activeElement)))
      ? true
      : undefined,
  );
});

describe('a long inbox', () => {
  test('is read on by page, to its end, and filtered', async () => {
    const person = await newPerson();
    const page = await enterAs(visitors, person, '/account');
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
    await rows.nth(29).waitFor();
    expect(await rows.count()).toBe(30);
    for (const count of [60, 90, 120, 126]) {
      await panel.getByRole('button', { name: 'Show earlier' }).click();
      await rows.nth(count - 1).waitFor();
      expect(await rows.count()).toBe(count);
    }
    await row(panel, oldest).waitFor();
    expect(await panel.getByRole('button', { name: 'Show earlier' }).count()).toBe(0);

    await panel.getByRole('button', { name: 'Problems' }).click();
    await rows.nth(1).waitFor({ state: 'detached' });
    await row(panel, oldest)
      .getByRole('button', { name: /^Mark as read/ })
      .click();
    await row(panel, oldest).getByText('Unread:').waitFor({ state: 'detached' });
    await panel.getByRole('button', { name: 'Unread', exact: true }).click();
    await panel.getByText('Nothing of that kind').waitFor();
    await panel.getByRole('button', { name: 'Show all' }).click();
    await rows.nth(125).waitFor();
  });
});

test('without a connection it says so, and shows what is saved', async () => {
  const person = await newPerson();
  const news = await notify(person.uid);
  const page = await enterAs(visitors, person, '/account');
  await bellSays(page, 1);
  const panel = await openInbox(page);
  await row(panel, news).waitFor();
  await page.context().setOffline(true);
  await panel.getByText('Not connected').waitFor();
  await panel.getByRole('button', { name: `Mark as read: ${news.title}` }).click();
  await row(panel, news).getByText('Unread:').waitFor({ state: 'detached' });
  await page.context().setOffline(false);
  await panel.getByText('Not connected').waitFor({ state: 'detached' });
  await eventually('the mark to get through', async () =>
    (await db().doc(news.path).get()).get(`readBy.${person.uid}`),
  );
});

test.each(['light', 'dark'] as const)('axe finds nothing in it (%s)', async (colorScheme) => {
  const person = await newPerson();
  const page = await enterAs(visitors, person, '/account', { colorScheme });
  const panel = await openInbox(page);
  await panel.getByText('Nothing yet').waitFor();
  expect(await violations(page)).toEqual([]);
  for (const level of ['info', 'success', 'warning', 'error'] as const) {
    await notify(person.uid, { level, priority: level === 'error' ? 'high' : 'normal' });
  }
  await panel.getByRole('listitem').nth(3).waitFor();
  expect(await violations(page)).toEqual([]);
  await panel.getByRole('button', { name: 'Sound and notifications' }).click();
  const settings = page.getByRole('dialog', { name: 'Sound and notifications' });
  await settings.getByRole('switch', { name: /^Sound/ }).click();
  await settings.getByRole('switch', { name: /^Quiet hours/ }).click();
  await settings.getByLabel('From').waitFor();
  expect(await violations(page)).toEqual([]);
});
