/** What a customer sees after ordering: every step as it happens, and what they missed. */

import { paths } from '@fireline/domain/paths';
import { minute } from '@fireline/domain/time/durations';
import type { Locator, Page } from '@playwright/test';
import { FieldValue, Timestamp } from 'firebase-admin/firestore';
import { demoShop } from '../../scripts/demo/shop.ts';
import { dbOf, liveProject, markPrepared, transitionAsClient } from '../support/admin.ts';
import { phone } from '../support/people.ts';
import { shownClock } from '../support/shop-clock.ts';
import { expect, test } from './fixtures.ts';
import { OrderPage } from './pages/order-page.ts';
import { Storefront } from './pages/storefront.ts';

const db = dbOf(liveProject);
const desk = { viewport: { width: 1280, height: 900 } };
/** The clock of the demo shop. */
const atTheShop = { timezoneId: demoShop.timeZone };

/** Places an order and waits until it is verified. */
async function order(page: Page, ...products: readonly string[]): Promise<OrderPage> {
  const ordered = await new Storefront(page).order(products, 'Noor');
  await ordered.isReceived();
  return ordered;
}

/** With more time to cancel than any machine takes. */
async function confirmed(id: string): Promise<void> {
  await db.doc(paths.order(id)).update({ cancelWindowSeconds: 900 });
  await transitionAsClient(db, id, 1, { to: 'confirmed', role: 'kitchen' });
}

function step(page: Page, name: RegExp) {
  return page.getByRole('listitem').filter({ hasText: name });
}

type Estimated = [from: number, to: number, change?: object];

/** Only until the queue is measured again, which revises it. */
async function setEstimate(id: string, ...[from, to, change = {}]: Estimated) {
  await db.doc(paths.order(id)).update({
    estimate: {
      from: Timestamp.fromMillis(from),
      to: Timestamp.fromMillis(to),
      reason: null,
      was: null,
      ...change,
    },
  });
}

for (const [where, context] of [
  ['a desk', desk],
  ['a phone', phone],
] as const) {
  test(`on ${where}, each step shows with its time as it happens, and each line as it is marked`, async ({
    people,
  }) => {
    const page = await people.enter('/', { context: { ...context, ...atTheShop } });
    const { id, label } = await order(page, 'Espresso', 'Margherita');
    const clock = /\d?\d:\d\d(?: [AP]M)?/;
    await expect(step(page, /^Order received, now/).getByText(clock)).toBeVisible();
    await page.waitForFunction(
      (title) => document.title.startsWith(title),
      `Waiting for confirmation ${label}`,
    );

    await transitionAsClient(db, id, 1, { to: 'confirmed', role: 'kitchen' });
    await new OrderPage(page).reads('Confirmed. The kitchen has it.');
    await expect(step(page, /^Confirmed, now/).getByText(clock)).toBeVisible();

    await transitionAsClient(db, id, 2, { to: 'preparing', role: 'kitchen' });
    await new OrderPage(page).reads('0 of 2 prepared');
    await page.waitForFunction(
      (title) => document.title.startsWith(title),
      `Being prepared ${label}`,
    );
    await markPrepared(db, id, '01');
    await new OrderPage(page).reads('1 of 2 prepared');
    await expect(
      page
        .getByRole('listitem')
        .filter({ hasText: 'Espresso' })
        .getByText('Prepared', { exact: true }),
    ).toBeVisible();
    await expect(
      page
        .getByRole('listitem')
        .filter({ hasText: 'Margherita' })
        .getByText('Prepared', { exact: true }),
    ).toHaveCount(0);

    // The last mark makes it ready, without a separate move.
    await markPrepared(db, id, '02');
    await new OrderPage(page).reads('Ready! Come pick it up.');
    await transitionAsClient(db, id, 4, { to: 'completed', role: 'kitchen' });
    await new OrderPage(page).reads('Picked up. Enjoy!');
    for (const name of [
      /^Order received/,
      /^Confirmed/,
      /^Being prepared/,
      /^Ready/,
      /^Picked up/,
    ]) {
      await expect(step(page, name).getByText(clock)).toHaveCount(1);
    }
  });
}

test('a moved estimate shows its previous time and the reason, and a past one says so', async ({
  people,
}) => {
  const page = await people.enter('/', { context: atTheShop });
  const { id } = await order(page, 'Espresso');
  const from = Math.ceil(Date.now() / minute) * minute + 20 * minute;
  // Around midnight, the later one has its day.
  const span = new RegExp(
    `${shownClock(from)}–(\\w+,? \\w+ \\w+, )?${shownClock(from + 15 * minute)}`,
  );
  const shows = async (shown: Locator, ...estimate: Estimated) =>
    await expect(async () => {
      await setEstimate(id, ...estimate);
      await expect(shown).toBeVisible({ timeout: 2000 });
    }).toPass();
  await shows(page.getByText(span), from, from + 15 * minute);

  const moved = page
    .getByRole('status')
    .filter({ hasText: 'the kitchen has more orders than expected' })
    .filter({ hasText: span });
  await shows(moved, from + 10 * minute, from + 25 * minute, {
    reason: 'queue-grew',
    was: { from: Timestamp.fromMillis(from), to: Timestamp.fromMillis(from + 15 * minute) },
  });

  const call = page
    .locator('section', { hasText: 'This is taking longer than expected' })
    .getByRole('link', { name: /^Call the shop/ })
    .and(page.locator('[href^="tel:+"]'));
  await shows(call, Date.now() - 20 * minute, Date.now() - 5 * minute);
});

test('times are labeled as the shop’s only if the device is in another time zone', async ({
  people,
}) => {
  const note = /Times are (New York|Tokyo) time/;
  const abroad = await people.enter('/', { context: { timezoneId: 'Europe/Berlin' } });
  await order(abroad, 'Espresso');
  await expect(abroad.getByText(note)).toBeVisible();
  await abroad.goto('/orders');
  await expect(abroad.getByText(note)).toBeVisible();

  const home = await people.enter('/', { context: atTheShop });
  await order(home, 'Espresso');
  await expect(home.getByText(/^(In \d|Any minute now)/)).toBeVisible();
  await expect(home.getByText(note)).toHaveCount(0);
});

test('a confirmed order is canceled by keyboard while the time for it counts down', async ({
  guest,
}) => {
  await guest.goto('/');
  const { id } = await order(guest, 'Espresso');
  await confirmed(id);
  const left = guest.getByText(/\d\d?:\d\d left to cancel/);
  const before = (await left.textContent()) ?? '';
  await expect(left).not.toHaveText(before);

  await guest.getByRole('button', { name: 'Cancel order' }).focus();
  await guest.keyboard.press('Enter');
  const dialog = guest.getByRole('alertdialog');
  await expect(dialog.getByRole('button', { name: 'Keep order' })).toBeFocused();
  await guest.keyboard.press('Tab');
  await guest.keyboard.press('Enter');
  await new OrderPage(guest).reads('This order was canceled');
  await expect(guest.getByText('You canceled it.').first()).toBeVisible();
  await expect(guest.getByRole('link', { name: 'Order again' })).toBeVisible();
});

test('when the time to cancel is over, the dialog says so and asks to call the shop', async ({
  guest,
}) => {
  await guest.goto('/');
  const { id } = await order(guest, 'Espresso');
  await confirmed(id);
  await expect(guest.getByText(/\d:\d\d left to cancel/)).toBeVisible();
  await guest.getByRole('button', { name: 'Cancel order' }).click();
  await expect(guest.getByRole('alertdialog')).toBeVisible();
  await db.doc(paths.order(id)).update({ cancelWindowSeconds: 1 });
  const question = guest.getByRole('alertdialog', { name: /can no longer be canceled$/ });
  await expect(question.getByText(/^It’s too late to cancel here/)).toBeVisible();
  await question.getByRole('button', { name: 'Close' }).click();
  await expect(question).toHaveCount(0);
  await new OrderPage(guest).reads(/It’s too late to cancel here. Call the shop/);
  await expect(guest.getByRole('button', { name: 'Cancel order' })).toHaveCount(0);
});

test('the shop cancels, and the customer sees who and why', async ({ people }) => {
  const page = await people.enter('/', { context: phone });
  const { id } = await order(page, 'Espresso');
  await transitionAsClient(db, id, 1, {
    to: 'cancelled',
    role: 'admin',
    reason: 'The machine broke',
  });
  await new OrderPage(page).reads('This order was canceled');
  await expect(page.getByText('The shop canceled it: “The machine broke”').first()).toBeVisible();
});

test('a declined order shows the reason, and can be ordered again', async ({ guest }) => {
  await guest.goto('/');
  const { id } = await order(guest, 'Espresso');
  await transitionAsClient(db, id, 1, {
    to: 'rejected',
    role: 'admin',
    reason: 'We’re about to close',
  });
  await new OrderPage(guest).reads('The shop couldn’t accept this order');
  await expect(
    guest.getByText('The shop declined it: “We’re about to close”').first(),
  ).toBeVisible();
  await guest.getByRole('link', { name: 'Order again' }).click();
  await expect(guest.getByText('Everything is available')).toBeVisible();
});

test('what changed while the customer was away is marked when they come back', async ({
  people,
}) => {
  const page = await people.enter('/', { context: atTheShop });
  const { id, label } = await order(page, 'Espresso', 'Margherita');
  // A new estimate would be news, too, and other stories' orders may cause one.
  await db.doc(paths.order(id)).update({ estimate: FieldValue.delete() });
  // Leaving the page is when they last looked; the list doesn't count as looking.
  await page.getByRole('link', { name: 'My orders' }).first().click();
  const card = page.getByRole('listitem').filter({ hasText: label });
  await expect(card).toBeVisible();
  await expect(card.getByText('Updated')).toHaveCount(0);
  await transitionAsClient(db, id, 1, { to: 'confirmed', role: 'kitchen' });
  await transitionAsClient(db, id, 2, { to: 'preparing', role: 'kitchen' });
  await markPrepared(db, id, '02');
  await expect(card.getByText('Updated')).toBeVisible();
  await expect(card.getByText('1 of 2 prepared')).toBeVisible();

  await card.getByRole('link', { name: label }).first().click();
  await new OrderPage(page).reads(
    /Since you last looked \(\d?\d:\d\d(?: [AP]M)?\): confirmed, being prepared, 1 of 2 prepared/,
  );
  await expect(step(page, /^Confirmed/).getByText('New')).toBeVisible();
  await expect(step(page, /Margherita/).getByText('New')).toBeVisible();
  await expect(step(page, /^Order received/).getByText('New')).toHaveCount(0);

  // Seen changes aren't marked again: after another visit, nothing is new. A ready order gets no
  // new estimate.
  await transitionAsClient(db, id, 3, { to: 'ready', role: 'kitchen' });
  await new OrderPage(page).reads('Ready! Come pick it up.');
  await page.reload();
  await new OrderPage(page).reads('Ready! Come pick it up.');
  await expect(page.locator('[data-connection="live"]')).toBeVisible();
  await expect(page.getByText('Since you last looked')).toHaveCount(0);

  await page.goto('/orders');
  await expect(card).toBeVisible();
  await expect(card.getByText('Updated')).toHaveCount(0);
});

test('the pickup address links to a map, and the phone number to a call', async ({ guest }) => {
  await guest.goto('/');
  await order(guest, 'Espresso');
  const map = guest.getByRole('link', { name: /on the map/ });
  await expect(map).toHaveAttribute('href', /^https:\/\/www\.google\.com\/maps\/search\//);
  const phoneLink = guest.getByRole('link', { name: demoShop.phone });
  await expect(phoneLink).toHaveAttribute('href', `tel:${demoShop.phone.replaceAll(' ', '')}`);
});

test('a time that the customer chose is shown as such', async ({ people }) => {
  const page = await people.enter('/', { context: atTheShop });
  const { id } = await order(page, 'Espresso');
  const wanted = Math.ceil(Date.now() / minute) * minute + 90 * minute;
  await db.doc(paths.order(id)).update({
    'fulfilment.requestedFor': Timestamp.fromMillis(wanted),
    updatedAt: FieldValue.serverTimestamp(),
  });
  await setEstimate(id, wanted, wanted + 10 * minute);
  await expect(
    page.getByText(/^You asked for (today|tomorrow), \d?\d:\d\d(?: [AP]M)?$/),
  ).toBeVisible();
});

test('what changed in a background tab is marked when it is visible again', async ({ people }) => {
  const page = await people.enter('/', { context: atTheShop });
  const { id, label } = await order(page, 'Espresso');
  await expect(page.getByText(/^(In \d|Any minute now)/)).toBeVisible();
  const look = (state: 'hidden' | 'visible') =>
    page.evaluate((visibility) => {
      Object.defineProperty(document, 'visibilityState', { value: visibility, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
  await look('hidden');
  await transitionAsClient(db, id, 1, { to: 'confirmed', role: 'kitchen' });
  // Meanwhile, only the tab's title is visible.
  await page.waitForFunction((title) => document.title.startsWith(title), `Confirmed ${label}`);
  await expect(page.getByText('Since you last looked')).toHaveCount(0);
  await look('visible');
  await new OrderPage(page).reads(/Since you last looked \(\d?\d:\d\d(?: [AP]M)?\): confirmed/);

  await transitionAsClient(db, id, 2, { to: 'preparing', role: 'kitchen' });
  await new OrderPage(page).reads('Being prepared');
  await expect(page.getByText('Since you last looked')).toHaveCount(0);
});

test('a customer who was away sees every step in order, and not only the current status', async ({
  people,
}) => {
  const page = await people.enter('/', { context: phone });
  const { id } = await order(page, 'Espresso');
  await page.goto('/');
  await transitionAsClient(db, id, 1, { to: 'confirmed', role: 'admin' });
  await transitionAsClient(db, id, 2, { to: 'preparing', role: 'kitchen' });
  await transitionAsClient(db, id, 3, { to: 'ready', role: 'kitchen' });
  await transitionAsClient(db, id, 4, { to: 'preparing', role: 'kitchen' });
  await transitionAsClient(db, id, 5, { to: 'ready', role: 'kitchen' });
  await page.goto(`/orders/${id}`);
  await page.getByText('Full history').click();
  const events = page.getByRole('list', { name: 'Full history' });
  // Around midnight, with the day.
  const told = (what: string) => new RegExp(`^${what}(\\w+, .+, )?\\d?\\d:\\d\\d`);
  await expect(events.getByRole('listitem')).toHaveText([
    told('Sent · you'),
    told('Waiting for confirmation'),
    told('Confirmed · the shop'),
    told('Being prepared · the kitchen'),
    told('Ready · the kitchen'),
    told('Being prepared again · the kitchen'),
    told('Ready · the kitchen'),
  ]);
});
