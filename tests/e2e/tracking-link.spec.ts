/** The tracking page of an order: what it shows, to whom, and until when. */
import { texts } from '@fireline/domain/texts/texts';
import type { Page } from '@playwright/test';
import { dbOf, liveProject, transitionAsClient } from '../support/admin.ts';
import { eventually } from '../support/eventually.ts';
import { hasFocus } from '../support/keyboard.ts';
import { expectNoOverflow } from '../support/layout.ts';
import { phone } from '../support/people.ts';
import { webFontsHaveLoaded } from '../support/web-fonts.ts';
import { expect, test } from './fixtures.ts';
import { Checkout } from './pages/checkout.ts';
import { OrderPage } from './pages/order-page.ts';
import { Storefront } from './pages/storefront.ts';

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
  expect(page.getByRole('heading', { name: 'This link no longer works' })).toBeVisible();

let owner: Page;
let order: OrderPage;
test.beforeEach(async ({ people }) => {
  owner = await people.enter('/', { context: sharing });
  const shop = new Storefront(owner);
  await shop.add('Espresso');
  await shop.goToCheckout();
  const checkout = new Checkout(owner);
  await checkout.fill('Ottilie Longname', 'Otti');
  order = await checkout.placeOrder();
  await order.isReceived();
});

test('a friend follows the order on a phone, live, and learns no more than what to call them', async ({
  people,
}) => {
  const path = await linkFrom(owner, 'Share tracking link');
  const friend = await people.enter(path, { context: { ...phone, ...sharing } });
  await expect(friend.getByRole('heading', { level: 1, name: 'Otti’s order' })).toBeVisible();
  await expect(friend).toHaveTitle(new RegExp(`${texts.status.pending} · ${order.label}`));
  await expect(friend.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
  await expect(friend.getByText('Updates live')).toBeVisible();
  const whereTo = friend.getByRole('heading', { name: 'Pickup address' }).locator('..');
  await expect(whereTo.getByRole('link', { name: /map/ })).toBeVisible();
  await expect(whereTo.locator('a[href^=tel]')).toHaveAttribute('href', /^tel:\+?\d+$/);

  await transitionAsClient(db, order.id, 1, { to: 'confirmed', role: 'kitchen' });
  await new OrderPage(friend).reads('Confirmed. The kitchen has it.');
  await expect(friend).toHaveTitle(new RegExp(texts.status.confirmed));

  const text = await friend.locator('body').textContent();
  for (const secret of ['Ottilie', 'Longname', '0142', 'Espresso'])
    expect(text).not.toContain(secret);
  await expect(friend.getByRole('button', { name: 'Manage the link' })).toHaveCount(0);
  // Anyone with the link may pass it on.
  expect(await linkFrom(friend, 'Share tracking link')).toBe(path);
  await expectNoOverflow(friend);
});

test('a friend sees the order before Firestore has answered, and live as soon as it does', async ({
  people,
}) => {
  const path = await linkFrom(owner, 'Share tracking link');
  const friend = await people.arrive({ context: phone });
  const listening = /google\.firestore\.v1\.Firestore\/Listen/;
  await friend.route(listening, (route) => route.abort());
  await friend.goto(path);
  await expect(friend.getByRole('heading', { level: 1, name: 'Otti’s order' })).toBeVisible();
  await expect(friend.getByText('Updates live')).toHaveCount(0);
  const timeline = friend.getByRole('heading', { name: 'Timeline' });
  await webFontsHaveLoaded(friend);
  const place = await timeline.boundingBox();

  await friend.unroute(listening);
  await expect(friend.getByText('Updates live')).toBeVisible();
  expect(await timeline.boundingBox()).toEqual(place);
  await transitionAsClient(db, order.id, 1, { to: 'confirmed', role: 'kitchen' });
  await expect(friend.getByText(texts.status.confirmed).first()).toBeVisible();
});

test('a revoked link stops working in the tab where it is open; sharing again creates another one', async ({
  people,
}) => {
  const path = await linkFrom(owner, 'Share tracking link');
  const friend = await people.enter(path);
  await new OrderPage(friend).isReceived();

  await manage(owner, 'Stop sharing');
  await expect(owner.getByText('The order is no longer shared')).toBeVisible();
  const again = owner.getByRole('button', { name: 'Share again' });
  await expect(again).toBeVisible();
  await expect(again).toBeFocused();
  await isDead(friend);
  await expect(friend.locator('main')).not.toContainText('Otti');
  await expect(friend.getByRole('link', { name: 'Find my order' })).toHaveAttribute(
    'href',
    '/find',
  );

  await transitionAsClient(db, order.id, 1, { to: 'confirmed', role: 'kitchen' });
  await new OrderPage(owner).reads('Confirmed. The kitchen has it.');
  const next = await linkFrom(owner, 'Share again');
  expect(next).not.toBe(path);
  await friend.goto(next);
  await new OrderPage(friend).reads('Confirmed. The kitchen has it.');
  await friend.goto(path);
  await isDead(friend);
});

test('a new link is created with the keyboard alone, and the old one stops working', async ({
  people,
}) => {
  const path = await linkFrom(owner, 'Share tracking link');
  const friend = await people.enter(path);
  await new OrderPage(friend).isReceived();

  await owner.getByRole('button', { name: 'Share tracking link' }).focus();
  await owner.keyboard.press('Tab');
  await owner.keyboard.press('Enter');
  const renew = owner.getByRole('menuitem', { name: 'Make a new link' });
  await expect(renew).toBeVisible();
  await hasFocus(owner, '[role=menu], [role=menu] *');
  await owner.keyboard.press('ArrowDown');
  await owner.keyboard.press('Home');
  await expect(renew).toBeFocused();
  await owner.keyboard.press('Enter');
  const question = owner.getByRole('alertdialog', { name: 'Make a new link?' });
  await expect(question).toBeVisible();
  // The button to go back has the focus first.
  await hasFocus(owner, '[role=alertdialog] button');
  await owner.keyboard.press('Tab');
  await owner.keyboard.press('Enter');
  await expect(owner.getByText('Your new link is ready')).toBeVisible();
  await isDead(friend);

  const next = await linkFrom(owner, 'Share tracking link');
  expect(next).not.toBe(path);
  await friend.goto(next);
  await new OrderPage(friend).isReceived();
});

test('a failed request is reported, and the link stays the same', async ({ people }) => {
  const path = await linkFrom(owner, 'Share tracking link');
  await owner.route(/\/(renew|revoke)TrackingLink$/, (route) => route.abort());
  await manage(owner, 'Make a new link');
  await expect(owner.getByText('Couldn’t make a new link')).toBeVisible();
  await manage(owner, 'Stop sharing');
  await expect(owner.getByText('Couldn’t stop sharing the order')).toBeVisible();
  const friend = await people.enter(path);
  await new OrderPage(friend).isReceived();
});

test('nothing of the name is shown if the customer chose only the number', async ({ people }) => {
  const page = await people.enter('/', { context: sharing });
  const shop = new Storefront(page);
  await shop.add('Espresso');
  await shop.goToCheckout();
  const checkout = new Checkout(page);
  await checkout.fill('王小明', '');
  const own = await checkout.placeOrder();
  await own.isReceived();
  const friend = await people.enter(await linkFrom(page, 'Share tracking link'));
  const title = `Order ${own.label}`;
  await expect(friend.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(friend.locator('body')).not.toContainText('王');
});
