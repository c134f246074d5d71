/** How news is announced while the app is open: toasts, tones, browser notifications. Each once. */
import { paths } from '@fireline/domain/paths';
import type { Page } from '@playwright/test';
import { transitionAsClient } from '../support/admin.ts';
import { violations } from '../support/axe.ts';
import { eventually } from '../support/eventually.ts';
import { bellSays, inboxIsLive, notify, notifyAll, openInbox, toasts } from '../support/inboxes.ts';
import { db, storeOrder } from '../support/kitchen.ts';
import { cover, recordAlerts } from '../support/recorded-alerts.ts';
import { newAccount } from '../support/sessions.ts';
import { expect, test } from './fixtures.ts';
import { OrderPage } from './pages/order-page.ts';

const calm = { reducedMotion: 'reduce' } as const;

/** Waits until everything before it must have been announced: an entry added now has been. */
async function sees(page: Page, inbox: string): Promise<void> {
  const last = await notify(inbox, { title: 'The last one' });
  await expect(toasts(page).filter({ hasText: last.title })).toBeVisible();
}

test.describe('a toast', () => {
  test('announces news, disappears by itself, and does not return after a reload', async ({
    people,
  }) => {
    const person = await newAccount();
    await notify(person.uid, { title: 'It was there before' });
    const page = await people.enter('/account', { as: person, context: calm });
    const made = await recordAlerts(page.context());
    await page.reload();
    await bellSays(page, 1);
    await inboxIsLive(page);
    const news = await notify(person.uid);
    const toast = toasts(page).filter({ hasText: news.title });
    await expect(toast).toBeVisible();
    await expect(page.locator('[aria-live="polite"]').filter({ has: toast })).toHaveCount(1);
    expect(await violations(page)).toEqual([]);
    await expect(toast).toHaveCount(0);
    await page.reload();
    await bellSays(page, 2);
    await inboxIsLive(page);
    await sees(page, person.uid);
    await expect
      .poll(() => made.toasts)
      .toEqual([expect.stringContaining(news.title), expect.stringContaining('The last one')]);
  });

  test('about something important stays until it is closed, or read on another device', async ({
    people,
  }) => {
    const person = await newAccount();
    const [page, other] = await Promise.all([
      people.enter('/account', { as: person, context: calm }),
      people.enter('/account', { as: person, context: calm }),
    ]);
    await Promise.all([inboxIsLive(page), inboxIsLive(other)]);
    const ready = { priority: 'high', level: 'success' } as const;
    const first = await notify(person.uid, ready);
    const second = await notify(person.uid, ready);
    for (const one of [first, second]) {
      await expect(toasts(page).filter({ hasText: one.label })).toBeVisible();
    }
    // A later one with low priority comes before them.
    const step = await notify(person.uid);
    await expect(toasts(page).filter({ hasText: step.label })).toBeVisible();
    await expect(toasts(page).filter({ hasText: step.label })).toHaveCount(0);
    const closing = toasts(page).filter({ hasText: first.label });
    await closing.getByRole('button', { name: 'Dismiss' }).click();
    await expect(closing).toHaveCount(0);

    await toasts(other)
      .filter({ hasText: second.label })
      .getByRole('button', { name: 'Open' })
      .click();
    await other.waitForURL(`**/orders/${second.orderId}`);
    await expect(toasts(page).filter({ hasText: second.label })).toHaveCount(0);
  });

  for (const width of [390, 768, 1280]) {
    test(`leaves the bar at the bottom of the window alone, at ${width} px`, async ({ people }) => {
      const admin = await newAccount({ role: 'admin' });
      const viewport = { width, height: 720 };
      const page = await people.enter('/admin/settings', { as: admin, context: { viewport } });
      await inboxIsLive(page);
      await page.getByLabel('Orders per slot').fill('7');
      const save = page.getByRole('button', { name: 'Save changes' });
      await expect(save).toBeVisible();
      const news = await notify(admin.uid, { priority: 'high' });
      const toast = toasts(page).filter({ hasText: news.label });
      await expect(toast).toBeVisible();
      await page.getByRole('button', { name: 'Discard' }).hover();
      await save.hover();
      await page.getByRole('button', { name: 'Discard' }).click();
      await expect(save).toHaveCount(0);
      await expect(toast).toBeVisible();
    });
  }

  test('summarizes a burst, and leads to the inbox', async ({ people }) => {
    const person = await newAccount();
    const page = await people.enter('/account', { as: person, context: calm });
    const made = await recordAlerts(page.context());
    await page.reload();
    await inboxIsLive(page);
    await notifyAll(person.uid, [{}, {}, {}, {}, { data: { from: 'preparing', to: 'ready' } }, {}]);
    const toast = toasts(page).filter({ hasText: '6 orders updated' });
    await expect(toast.getByText('5 being prepared, 1 ready')).toBeVisible();
    await expect.poll(() => made.toasts).toHaveLength(1);
    await toast.getByRole('button', { name: 'Show all' }).click();
    await expect(page.getByRole('dialog', { name: 'Inbox' })).toBeVisible();
  });

  test('does not appear for what is on the screen, nor for the person’s own moves', async ({
    people,
  }) => {
    const person = await newAccount();
    const order = await storeOrder({ customerId: person.uid, status: 'confirmed' });
    const page = await people.enter(`/orders/${order.id}`, { as: person, context: calm });
    const made = await recordAlerts(page.context());
    await page.reload();
    await inboxIsLive(page);
    await transitionAsClient(db(), order.id, 2, { to: 'preparing', role: 'kitchen' });
    await new OrderPage(page).reads(/being prepared/i);
    await notify(person.uid, { by: person.uid, title: 'I did it myself' });
    await sees(page, person.uid);
    await expect.poll(() => made.toasts).toEqual([expect.stringContaining('The last one')]);
  });
});

test.describe('across three tabs', () => {
  test('one sound, one browser notification, and no toast behind other windows', async ({
    people,
  }) => {
    const person = await newAccount();
    const first = await people.enter('/account', { as: person, context: calm });
    const context = first.context();
    const made = await recordAlerts(context, 'default');
    await first.reload();
    await inboxIsLive(first);

    // Explained before the browser asks, and only then.
    await openInbox(first);
    await first.getByRole('button', { name: 'Sound and notifications' }).click();
    await first.getByRole('switch', { name: /^Sound/ }).click();
    await eventually('the test tone', () => made.oscillators === 4);
    await first.getByRole('switch', { name: /^On-screen notifications/ }).click();
    await expect(first.getByText('Your browser will ask you next')).toBeVisible();
    expect(made.popups).toEqual([]);
    await first.getByRole('button', { name: 'Continue' }).click();
    await expect(first.getByText('Your browser will ask you next')).toHaveCount(0);
    await first.getByRole('button', { name: 'Send a test' }).click();
    await eventually('the test notification', () => made.popups.length === 1);
    await expect.poll(() => made.oscillators).toBe(8);
    await first.keyboard.press('Escape');

    await context.addInitScript(() => {
      Object.defineProperty(Notification, 'permission', { value: 'granted' });
    });
    const others = await Promise.all([context.newPage(), context.newPage()]);
    for (const tab of others) {
      await tab.goto('/account');
      await inboxIsLive(tab);
      // Browsers let no page make sounds before a user interaction.
      await tab.getByRole('heading', { level: 1 }).click();
    }
    for (const tab of [first, ...others]) await cover(tab);
    const news = await notify(person.uid, { priority: 'high' });
    await eventually(
      'the sound and the notification',
      () => made.popups.length > 1 && made.oscillators > 8,
    );
    // A second one: by the time it's shown, all tabs have processed the first.
    const later = await notify(person.uid, { priority: 'high' });
    await eventually('the second of both', () => made.popups.length > 2 && made.oscillators > 12);
    for (const tab of [first, ...others]) await bellSays(tab, 2);
    expect(made.popups.map(({ tag }) => tag)).toEqual([
      'test',
      `order-${news.orderId}`,
      `order-${later.orderId}`,
    ]);
    await expect.poll(() => made.oscillators).toBe(16);
    expect(made.toasts).toEqual([]);

    for (const tab of [first, ...others]) {
      await tab.evaluate((tag) => {
        const { pressPopup } = window as unknown as { pressPopup: (tag: string) => void };
        pressPopup(tag);
      }, `order-${news.orderId}`);
    }
    await eventually('one tab to open the order', async () => {
      const open = [first, ...others].filter((tab) =>
        tab.url().endsWith(`/orders/${news.orderId}`),
      );
      return open.length === 1 ? true : undefined;
    });
  });

  test('one toast, although two windows are visible', async ({ people }) => {
    const person = await newAccount();
    const first = await people.enter('/account', { as: person, context: calm });
    const made = await recordAlerts(first.context());
    await first.reload();
    const second = await first.context().newPage();
    await second.goto('/account');
    await Promise.all([inboxIsLive(first), inboxIsLive(second)]);
    await notify(person.uid, { title: 'For one of them' });
    await eventually('the toast', () => made.toasts.length > 0);
    await notify(person.uid, { title: 'And another' });
    await eventually('both', () => made.toasts.length > 1);
    expect(made.toasts.filter((text) => text.includes('For one of them'))).toHaveLength(1);
  });
});

test('200 updates while a tab is frozen are one snapshot: one toast, and no alarm', async ({
  people,
}) => {
  const person = await newAccount();
  const page = await people.enter('/account', { as: person, context: calm });
  const made = await recordAlerts(page.context());
  await page.reload();
  await inboxIsLive(page);
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.setWebLifecycleState', { state: 'frozen' });
  for (let batch = 0; batch < 10; batch += 1) {
    await notifyAll(
      person.uid,
      Array.from({ length: 20 }, () => ({})),
    );
  }
  await browser.send('Page.setWebLifecycleState', { state: 'active' });
  await expect(toasts(page).filter({ hasText: 'orders updated' })).toBeVisible();
  await bellSays(page, '99+');
  const { count } = (await db().collection(paths.notifications(person.uid)).count().get()).data();
  expect(count).toBe(200);
  await expect.poll(() => made.toasts).toHaveLength(1);
  expect(made.popups).toEqual([]);
  expect(made.oscillators).toBe(0);
});

test.describe('settings say', () => {
  test('that the browser blocks notifications', async ({ people }) => {
    const person = await newAccount();
    const page = await people.enter('/account', { as: person, context: calm });
    await recordAlerts(page.context(), 'denied');
    await page.reload();
    await openInbox(page);
    await page.getByRole('button', { name: 'Sound and notifications' }).click();
    await page.getByRole('switch', { name: /^On-screen notifications/ }).click();
    await expect(page.getByText('Your browser is blocking notifications')).toBeVisible();
  });

  test('that the browser has none', async ({ people }) => {
    const person = await newAccount();
    const page = await people.enter('/account', { as: person, context: calm });
    await page.context().addInitScript(() => {
      Reflect.deleteProperty(window, 'Notification');
    });
    await page.reload();
    await openInbox(page);
    await page.getByRole('button', { name: 'Sound and notifications' }).click();
    await expect(page.getByText('Not available in this browser')).toBeVisible();
    await expect(page.getByRole('switch', { name: /^On-screen notifications/ })).toBeDisabled();
  });
});
