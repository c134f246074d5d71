/** The public page of an order: what it shows, to whom, and until when. */
import { statusLabels } from '@fireline/domain/order-status';
import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { dbOf, liveProject, moveAsClient } from '../support/admin.ts';
import { phone, useBrowser } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { customerReads, placeOrder, received } from '../support/ordering.ts';

const visitors = useBrowser();
const db = dbOf(liveProject);
const sharing = { permissions: ['clipboard-read', 'clipboard-write'] };

/** Presses a button that copies the link, and returns the path of the page. */
async function linkFrom(page: Page, button: string): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.getByRole('button', { name: button }).click();
  const text = await eventually('the copied link', async () => {
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    return copied !== '' && copied;
  });
  const link = new URL(text);
  expect(link.pathname).toMatch(/^\/t\/[0-9a-f]{32}$/);
  return link.pathname;
}

async function manage(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'Manage the link' }).click();
  await page.getByRole('menuitem', { name: item }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: item }).click();
}

const isDead = (page: Page) =>
  page.getByRole('heading', { name: 'This link does not work any more' }).waitFor();

let owner: Page;
let order: { readonly id: string; readonly label: string };
beforeEach(async () => {
  owner = await visitors.enter('/', { context: sharing });
  order = await placeOrder(owner, 'Espresso', 'Ottilie Longname');
  await customerReads(owner, received);
});

test('a friend follows the order on a phone, live, and learns no more than a first name', async () => {
  const path = await linkFrom(owner, 'Share tracking link');
  const friend = await visitors.enter(path, { context: { ...phone, ...sharing } });
  await friend.getByRole('heading', { level: 1, name: 'Ottilie’s order' }).waitFor();
  expect(await friend.title()).toContain(`${statusLabels.pending} · ${order.label}`);
  expect(await friend.locator('meta[name=robots]').getAttribute('content')).toContain('noindex');
  await friend.getByText('Updated live').waitFor();
  const whereTo = friend.getByRole('heading', { name: 'Where to collect it' }).locator('..');
  await whereTo.getByRole('link', { name: /map/ }).waitFor();
  expect(await whereTo.locator('a[href^=tel]').getAttribute('href')).toMatch(/^tel:\+?\d+$/);

  await moveAsClient(db, order.id, 1, { to: 'confirmed', role: 'kitchen' });
  await customerReads(friend, 'Confirmed. The kitchen has it.');
  await friend.waitForFunction((title) => document.title.includes(title), statusLabels.confirmed);

  const text = await friend.locator('body').textContent();
  for (const secret of ['Longname', '0142', 'Espresso']) expect(text).not.toContain(secret);
  expect(await friend.getByRole('button', { name: 'Manage the link' }).count()).toBe(0);
  // Whoever was given the link may give it on.
  expect(await linkFrom(friend, 'Share tracking link')).toBe(path);
  const overflow = await friend.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});

test('a link that is taken back dies in the tab where it is open; shared again, it is another one', async () => {
  const path = await linkFrom(owner, 'Share tracking link');
  const friend = await visitors.enter(path);
  await customerReads(friend, received);

  await manage(owner, 'Stop sharing');
  await owner.getByText('The order is not shared any more').waitFor();
  const again = owner.getByRole('button', { name: 'Share again' });
  await again.waitFor();
  expect(await again.evaluate((button) => button === document.activeElement)).toBe(true);
  await isDead(friend);
  expect(await friend.locator('main').textContent()).not.toContain('Ottilie');
  expect(await friend.getByRole('link', { name: 'Find my order' }).getAttribute('href')).toBe(
    '/find',
  );

  await moveAsClient(db, order.id, 1, { to: 'confirmed', role: 'kitchen' });
  await customerReads(owner, 'Confirmed. The kitchen has it.');
  const next = await linkFrom(owner, 'Share again');
  expect(next).not.toBe(path);
  await friend.goto(next);
  await customerReads(friend, 'Confirmed. The kitchen has it.');
  await friend.goto(path);
  await isDead(friend);
});

test('a new link is made with the keyboard alone, and the old one dies', async () => {
  const path = await linkFrom(owner, 'Share tracking link');
  const friend = await visitors.enter(path);
  await customerReads(friend, received);

  await owner.getByRole('button', { name: 'Share tracking link' }).focus();
  await owner.keyboard.press('Tab');
  await owner.keyboard.press('Enter');
  await owner.getByRole('menuitem', { name: 'Make a new link' }).waitFor();
  await owner.keyboard.press('ArrowDown');
  await owner.keyboard.press('Home');
  await owner.keyboard.press('Enter');
  const question = owner.getByRole('alertdialog', { name: 'Make a new link?' });
  await question.waitFor();
  // The way back has the focus first.
  await owner.keyboard.press('Tab');
  await owner.keyboard.press('Enter');
  await owner.getByText('There is a new link').waitFor();
  await isDead(friend);

  const next = await linkFrom(owner, 'Share tracking link');
  expect(next).not.toBe(path);
  await friend.goto(next);
  await customerReads(friend, received);
});

test('what did not get through is said, and the link stays as it was', async () => {
  const path = await linkFrom(owner, 'Share tracking link');
  await owner.route(/\/(renew|revoke)TrackingLink$/, (route) => route.abort());
  await manage(owner, 'Make a new link');
  await owner.getByText('There is no new link').waitFor();
  await manage(owner, 'Stop sharing');
  await owner.getByText('The order is still shared').waitFor();
  const friend = await visitors.enter(path);
  await customerReads(friend, received);
});
