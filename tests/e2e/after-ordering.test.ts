/** What a customer sees after ordering: every step as it happens, and what they missed. */
import { paths } from '@fireline/domain/paths';
import { FieldValue, Timestamp } from 'firebase-admin/firestore';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { dbOf, liveProject, markPrepared, moveAsClient } from '../support/admin.ts';
import { phone, useBrowser } from '../support/browser.ts';
import {
  addToCart,
  customerReads,
  fillCheckout,
  goToCheckout,
  type OrderOnPage,
  orderOnPage,
  received,
} from '../support/ordering.ts';

const visitors = useBrowser();
const db = dbOf(liveProject);
const desk = { viewport: { width: 1280, height: 900 } };
/** The clock of the demo shop. */
const atTheShop = { timezoneId: 'America/New_York' };
const minute = 60_000;
const placed: string[] = [];

afterEach(async () => {
  await db.doc(paths.queue).delete();
  // Nobody who is tested next has these before them.
  await Promise.all(placed.splice(0).map((id) => db.doc(paths.order(id)).delete()));
});

/** Places an order and waits until it is verified. */
async function order(
  page: Page,
  ...products: readonly [string, ...string[]]
): Promise<OrderOnPage> {
  for (const product of products) await addToCart(page, product);
  await goToCheckout(page);
  await fillCheckout(page, 'Noor');
  await page.getByRole('button', { name: /^Place order/ }).click();
  const ordered = await orderOnPage(page);
  placed.push(ordered.id);
  await customerReads(page, received);
  return ordered;
}

function step(page: Page, name: RegExp) {
  return page.getByRole('listitem').filter({ hasText: name });
}

async function promise(id: string, from: number, to: number, change: object = {}) {
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

test.each([
  ['a desk', desk],
  ['a phone', phone],
])(
  'on %s, each step shows with its time as it happens, and each line as it is ticked',
  async (_, context) => {
    const page = await visitors.enter('/', { context: { ...context, ...atTheShop } });
    const { id, label } = await order(page, 'Espresso', 'Margherita');
    const clock = /\d\d:\d\d/;
    await step(page, /^Order received, now/)
      .getByText(clock)
      .waitFor();
    await page.waitForFunction(
      (title) => document.title.startsWith(title),
      `Waiting for confirmation ${label}`,
    );

    await moveAsClient(db, id, 1, { to: 'confirmed', role: 'kitchen' });
    await customerReads(page, 'Confirmed. The kitchen has it.');
    await step(page, /^Confirmed, now/)
      .getByText(clock)
      .waitFor();

    await moveAsClient(db, id, 2, { to: 'preparing', role: 'kitchen' });
    await customerReads(page, '0 of 2 prepared');
    await page.waitForFunction(
      (title) => document.title.startsWith(title),
      `Being prepared ${label}`,
    );
    await markPrepared(db, id, '01');
    await customerReads(page, '1 of 2 prepared');
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Espresso' })
      .getByText('Prepared', { exact: true })
      .waitFor();
    expect(
      await page
        .getByRole('listitem')
        .filter({ hasText: 'Margherita' })
        .getByText('Prepared', { exact: true })
        .count(),
    ).toBe(0);

    // The last mark makes it ready, without anybody moving it.
    await markPrepared(db, id, '02');
    await customerReads(page, 'Ready! Come and collect it.');
    await moveAsClient(db, id, 4, { to: 'completed', role: 'kitchen' });
    await customerReads(page, 'Collected. Enjoy!');
    for (const name of [
      /^Order received/,
      /^Confirmed/,
      /^Being prepared/,
      /^Ready/,
      /^Collected/,
    ]) {
      expect(await step(page, name).getByText(clock).count()).toBe(1);
    }
  },
);

test('a promise that moved says what it was and why, and one that is past says that', async () => {
  const page = await visitors.enter('/', { context: atTheShop });
  const { id } = await order(page, 'Espresso');
  const from = Math.ceil(Date.now() / minute) * minute + 20 * minute;
  await promise(id, from, from + 15 * minute);
  const clock = (at: number) =>
    new Date(at).toLocaleTimeString('en-GB', {
      timeZone: 'America/New_York',
      hour: '2-digit',
      minute: '2-digit',
    });
  await page.getByText(`by ${clock(from + 15 * minute)} at the latest`).waitFor();

  await promise(id, from + 10 * minute, from + 25 * minute, {
    reason: 'queue-grew',
    was: { from: Timestamp.fromMillis(from), to: Timestamp.fromMillis(from + 15 * minute) },
  });
  await page
    .getByRole('status')
    .filter({ hasText: `the kitchen has more orders than we thought` })
    .filter({ hasText: `${clock(from)}–${clock(from + 15 * minute)}` })
    .waitFor();

  await promise(id, Date.now() - 20 * minute, Date.now() - 5 * minute);
  await page.getByText('It takes longer than we thought').waitFor();
  const call = page.getByRole('link', { name: /^Call the shop/ });
  expect(await call.getAttribute('href')).toMatch(/^tel:\+\d+$/);
});

test('times are said to be the shop’s where the device is elsewhere, and only there', async () => {
  const note = /All times are the shop’s: New York/;
  const abroad = await visitors.enter('/', { context: { timezoneId: 'Europe/Berlin' } });
  await order(abroad, 'Espresso');
  await abroad.getByText(note).waitFor();
  await abroad.goto('/orders');
  await abroad.getByText(note).waitFor();

  const home = await visitors.enter('/', { context: atTheShop });
  await order(home, 'Espresso');
  await home.getByText('at the latest').waitFor();
  expect(await home.getByText(note).count()).toBe(0);
});

test('the place in the queue shows while it is measured', async () => {
  const page = await visitors.enter('/');
  const { id } = await order(page, 'Espresso');
  const { placedAt } = (await db.doc(paths.order(id)).get()).data() ?? {};
  const before = [Timestamp.fromMillis(1), Timestamp.fromMillis(2)];
  const measured = { orders: 3, stations: {}, pace: 1, fullSlots: [] };
  const queue = db.doc(paths.queue);
  await queue.set({ ...measured, measuredAt: Timestamp.now(), waiting: [...before, placedAt] });
  await page.getByText('2 orders ahead of yours').waitFor();
  await queue.set({ ...measured, measuredAt: Timestamp.now(), waiting: [placedAt] });
  await page.getByText('Yours is the next one').waitFor();
  const old = Timestamp.fromMillis(Date.now() - 10 * minute);
  await queue.set({ ...measured, measuredAt: old, waiting: [placedAt] });
  await page.getByText('Yours is the next one').waitFor({ state: 'detached' });
});

test('a confirmed order is cancelled by keyboard while the time for it counts down', async () => {
  const page = await visitors.enter('/');
  const { id } = await order(page, 'Espresso');
  await moveAsClient(db, id, 1, { to: 'confirmed', role: 'kitchen' });
  await page.getByText(/possible for another [12]:\d\d/).waitFor();
  await page.getByText(/possible for another 1:\d\d/).waitFor();

  await page.getByRole('button', { name: 'Cancel order' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('alertdialog');
  await dialog.getByRole('button', { name: 'Keep order' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await customerReads(page, 'This order was cancelled');
  await page.getByText('You cancelled it.').first().waitFor();
  await page.getByRole('link', { name: 'Order again' }).waitFor();
});

test('when the time to cancel is over, the question goes and the shop is to be called', async () => {
  const page = await visitors.enter('/');
  const { id } = await order(page, 'Espresso');
  // Four seconds are left of it.
  await db.doc(paths.order(id)).update({ cancelWindowSeconds: 4 });
  await moveAsClient(db, id, 1, { to: 'confirmed', role: 'kitchen' });
  await page.getByText(/possible for another 0:0\d/).waitFor();
  await page.getByRole('button', { name: 'Cancel order' }).click();
  await page.getByRole('alertdialog').waitFor();
  await customerReads(page, /The time to cancel by yourself is over. Call the shop/);
  await page.getByRole('alertdialog').waitFor({ state: 'detached' });
  expect(await page.getByRole('button', { name: 'Cancel order' }).count()).toBe(0);
});

test('the shop cancels, and the customer reads who and why', async () => {
  const page = await visitors.enter('/', { context: phone });
  const { id } = await order(page, 'Espresso');
  await moveAsClient(db, id, 1, { to: 'cancelled', role: 'admin', reason: 'The machine broke' });
  await customerReads(page, 'This order was cancelled');
  await page.getByText('The shop cancelled it: “The machine broke”').first().waitFor();
});

test('what the shop does not accept is said with the reason, and can be ordered again', async () => {
  const page = await visitors.enter('/');
  const { id } = await order(page, 'Espresso');
  await moveAsClient(db, id, 1, { to: 'rejected', role: 'admin', reason: 'We are about to close' });
  await customerReads(page, 'The shop could not accept this order');
  await page.getByText('The shop did not accept it: “We are about to close”').first().waitFor();
  await page.getByRole('link', { name: 'Order again' }).click();
  await page.getByText('All of it can be had').waitFor();
});

test('what changed while the customer was away is marked when they come back', async () => {
  const page = await visitors.enter('/', { context: atTheShop });
  const { id, label } = await order(page, 'Espresso', 'Margherita');
  // Leaving is when they last looked; the list does not count as looking.
  await page.getByRole('link', { name: 'My orders' }).first().click();
  const card = page.getByRole('listitem').filter({ hasText: label });
  await card.waitFor();
  expect(await card.getByText('Updated').count()).toBe(0);
  await moveAsClient(db, id, 1, { to: 'confirmed', role: 'kitchen' });
  await moveAsClient(db, id, 2, { to: 'preparing', role: 'kitchen' });
  await markPrepared(db, id, '02');
  await card.getByText('Updated').waitFor();
  await card.getByText('1 of 2 prepared').waitFor();

  await card.getByRole('link', { name: label }).first().click();
  await customerReads(
    page,
    /Since you last looked \(\d\d:\d\d\): confirmed, being prepared, 1 of 2 prepared/,
  );
  await step(page, /^Confirmed/)
    .getByText('New')
    .waitFor();
  await step(page, /Margherita/)
    .getByText('New')
    .waitFor();
  expect(
    await step(page, /^Order received/)
      .getByText('New')
      .count(),
  ).toBe(0);

  // Seen is seen: after another visit there is nothing new. What is ready is promised no new time.
  await moveAsClient(db, id, 3, { to: 'ready', role: 'kitchen' });
  await customerReads(page, 'Ready! Come and collect it.');
  await page.reload();
  await customerReads(page, 'Ready! Come and collect it.');
  await page.locator('[data-connection="live"]').waitFor();
  expect(await page.getByText('Since you last looked').count()).toBe(0);

  await page.goto('/orders');
  await card.waitFor();
  expect(await card.getByText('Updated').count()).toBe(0);
});

test('where to collect is a link to the map, and the phone one to call', async () => {
  const page = await visitors.enter('/');
  await order(page, 'Espresso');
  const map = page.getByRole('link', { name: /on the map/ });
  expect(await map.getAttribute('href')).toContain('https://www.google.com/maps/search/');
  const phoneLink = page.getByRole('link', { name: /^\+1 718/ });
  expect(await phoneLink.getAttribute('href')).toBe('tel:+17185550114');
});

test('a time that the customer chose is shown as such', async () => {
  const page = await visitors.enter('/', { context: atTheShop });
  const { id } = await order(page, 'Espresso');
  const wanted = Math.ceil(Date.now() / minute) * minute + 90 * minute;
  await db.doc(paths.order(id)).update({
    'fulfilment.requestedFor': Timestamp.fromMillis(wanted),
    updatedAt: FieldValue.serverTimestamp(),
  });
  await promise(id, wanted, wanted + 10 * minute);
  await page.getByText(/^For (today|tomorrow), \d\d:\d\d, as you asked$/).waitFor();
});

test('what changed in a tab in the background is marked when it is looked at again', async () => {
  const page = await visitors.enter('/', { context: atTheShop });
  const { id, label } = await order(page, 'Espresso');
  await page.getByText('at the latest').waitFor();
  const look = (state: 'hidden' | 'visible') =>
    page.evaluate((visibility) => {
      Object.defineProperty(document, 'visibilityState', { value: visibility, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
  await look('hidden');
  await moveAsClient(db, id, 1, { to: 'confirmed', role: 'kitchen' });
  // The tab's title is what can be seen of it meanwhile.
  await page.waitForFunction((title) => document.title.startsWith(title), `Confirmed ${label}`);
  expect(await page.getByText('Since you last looked').count()).toBe(0);
  await look('visible');
  await customerReads(page, /Since you last looked \(\d\d:\d\d\): confirmed/);

  await moveAsClient(db, id, 2, { to: 'preparing', role: 'kitchen' });
  await customerReads(page, 'Being prepared');
  await page.getByText('Since you last looked').waitFor({ state: 'detached' });
});

test('whoever was away sees everything that happened, in its order, and not only how it stands', async () => {
  const page = await visitors.enter('/', { context: phone });
  const { id } = await order(page, 'Espresso');
  await page.goto('/');
  await moveAsClient(db, id, 1, { to: 'confirmed', role: 'admin' });
  await moveAsClient(db, id, 2, { to: 'preparing', role: 'kitchen' });
  await moveAsClient(db, id, 3, { to: 'ready', role: 'kitchen' });
  await moveAsClient(db, id, 4, { to: 'preparing', role: 'kitchen' });
  await moveAsClient(db, id, 5, { to: 'ready', role: 'kitchen' });
  await page.goto(`/orders/${id}`);
  await page.getByText('Everything that happened').click();
  const events = page.getByRole('list', { name: 'Everything that happened' });
  await events.getByRole('listitem').nth(6).waitFor();
  const told = await events.getByRole('listitem').allTextContents();
  expect(told.map((text) => text.replace(/\d\d:\d\d.*/, ''))).toEqual([
    'Sent · you',
    'Waiting for confirmation',
    'Confirmed · the shop',
    'Being prepared · the kitchen',
    'Ready · the kitchen',
    'Back in preparation · the kitchen',
    'Ready · the kitchen',
  ]);
});
