/** Past faults of the customers' screens: one story for each kind. */
import type { Page } from '@playwright/test';
import { dbOf, liveProject } from '../support/admin.ts';
import { expectDialogEntries } from '../support/dialogs.ts';
import { expectNoOverflow } from '../support/layout.ts';
import { phone } from '../support/people.ts';
import { webFontsHaveLoaded } from '../support/web-fonts.ts';
import { expect, test } from './fixtures.ts';
import { OrderPage } from './pages/order-page.ts';
import { Storefront } from './pages/storefront.ts';

const link = `https://maps.example/${'a'.repeat(150)}`;
const dish = 'Espresso';

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}

/**
 * Counts on `html` how often the app goes back without having arrived yet: browsers do so
 * asynchronously, here `delay` ms later.
 */
async function countMoves(page: Page, delay: number): Promise<void> {
  await page.addInitScript((pause) => {
    const go = history.go.bind(history);
    let moves = 0;
    const note = (change: number) => {
      // Nobody but the app goes back meanwhile.
      moves = Math.max(0, moves + change);
      document.documentElement.dataset.moves = String(moves);
    };
    history.go = (steps) => {
      note(1);
      setTimeout(() => go(steps), pause);
    };
    window.addEventListener('popstate', () => note(-1));
  }, delay);
}

const hasMoved = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-moves', '0');

test('back closes a dish and the cart before it leaves the menu', async ({ people }) => {
  const page = await people.arrive({ context: phone });
  await countMoves(page, 0);
  await page.goto('/find');
  await page.goto('/');
  const shop = new Storefront(page);
  await page.getByRole('button', { name: dish }).first().click();
  const sheet = page.getByRole('dialog', { name: dish });
  await expect(sheet).toBeVisible();
  await expectDialogEntries(page, 1);
  await page.goBack();
  await expect(sheet).toBeHidden();
  await expect(page).toHaveURL('/');

  await shop.add(dish);
  await page.getByRole('button', { name: /^View cart/ }).click();
  await page.getByRole('button', { name: `Edit ${dish}` }).click();
  await sheet.getByRole('button', { name: /^Update cart/ }).click();
  const cart = page.getByRole('dialog', { name: 'Your cart' });
  await expect(cart).toBeVisible();
  await hasMoved(page);
  await expectDialogEntries(page, 1);
  await page.goBack();
  await expect(cart).toBeHidden();
  await expect.poll(() => page.evaluate(() => window.history.state?.dialogs)).toBe(undefined);
  await page.goBack();
  await expect(page).toHaveURL('/find');
});

test('the cart that opens again after a dish was changed stays open, however long the history takes', async ({
  people,
}) => {
  const page = await people.arrive({ context: phone });
  // The next dialog may already be open by then.
  await countMoves(page, 500);
  const shop = await Storefront.open(page);
  await shop.add(dish);
  await page.getByRole('button', { name: /^View cart/ }).click();
  await page.getByRole('button', { name: `Edit ${dish}` }).click();
  const sheet = page.getByRole('dialog', { name: dish });
  await expectDialogEntries(page, 1);
  await sheet.getByRole('button', { name: /^Update cart/ }).click();
  const cart = page.getByRole('dialog', { name: 'Your cart' });
  await expect(cart).toBeVisible();
  await hasMoved(page);
  await expectDialogEntries(page, 1);
  await expect(cart).toBeVisible();
  await page.goBack();
  await expect(cart).toBeHidden();
  await expect(page).toHaveURL('/');
});

test('two presses on the button make one guest and one order, and nothing moves', async ({
  people,
}) => {
  const page = await people.arrive({ context: phone });
  const signUps: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('accounts:signUp')) signUps.push(request.url());
  });
  const shop = await Storefront.open(page);
  await shop.add(dish);
  const checkout = await shop.goToCheckout();
  await checkout.fill('Noor');
  await expect(checkout.placeOrderButton).toBeEnabled();
  await webFontsHaveLoaded(page);
  await page.evaluate(() => {
    const tops = new Map<number, string>();
    Object.assign(window, { tops });
    const look = () => {
      const buttons = [...document.querySelectorAll('button')];
      const cancel = buttons.find(({ textContent }) => textContent === 'Cancel order');
      const top = cancel && Math.round(cancel.getBoundingClientRect().top + window.scrollY);
      const status = cancel?.closest('section')?.textContent ?? '';
      if (top !== undefined && !tops.has(top)) tops.set(top, status);
      requestAnimationFrame(look);
    };
    look();
  });
  await checkout.placeOrderButton.evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
  });
  const order = await OrderPage.whenOpen(page);
  await order.isReceived();
  expect(signUps).toHaveLength(1);
  const tops = await page.evaluate(() =>
    'tops' in window && window.tops instanceof Map ? [...window.tops] : [],
  );
  expect(tops, 'where Cancel stood, and below which words').toHaveLength(1);
  await expect.poll(() => focused(page)).toContain(order.label);

  await order.cancel();
  await expect.poll(() => focused(page)).toBe('This order was canceled');
});

test('long words keep the cart, the checkout and the order in their width', async ({ people }) => {
  const page = await people.arrive({ context: phone });
  const shop = await Storefront.open(page);
  await page.getByRole('button', { name: dish }).first().click();
  const sheet = page.getByRole('dialog', { name: dish });
  await sheet.getByLabel(/^Note for the kitchen/).fill(`No sugar\n${link}`);
  for (const group of await sheet.getByRole('radiogroup').all()) {
    await group.getByRole('radio').first().click();
  }
  await sheet.getByRole('button', { name: /^Add to cart/ }).click();
  await page.getByRole('button', { name: /^View cart/ }).click();
  const cart = page.getByRole('dialog', { name: 'Your cart' });
  const note = cart.getByText('No sugar');
  await expect(note).toBeVisible();
  await expect(note).toHaveCSS('white-space', 'pre-line');
  await expect(cart.getByRole('link', { name: 'Go to checkout' })).toBeInViewport();
  const checkout = await shop.goToCheckout();
  await checkout.fill('Wolfeschlegelsteinhausenbergerdorff');
  await page.getByLabel(/^Note for the shop/).fill(link);
  await expectNoOverflow(page);
  const order = await checkout.placeOrder();
  await order.isReceived();
  await expectNoOverflow(page);
});

test('a revoked link stays dead, and My orders has the order', async ({ people }) => {
  const page = await people.arrive({ context: phone });
  const order = await (await Storefront.open(page)).order(dish, 'Mina');
  await order.isReceived();
  const stored = await dbOf(liveProject).doc(`orders/${order.id}`).get();
  const friend = await people.enter(`/t/${stored.get('trackingToken')}`);
  await expect(friend.getByRole('heading', { name: 'Mina’s order' })).toBeVisible();
  await friend.evaluate(() => {
    const titles: string[] = [];
    Object.assign(window, { titles });
    new MutationObserver(() => {
      const title = document.querySelector('h1')?.textContent ?? '';
      if (titles.at(-1) !== title) titles.push(title);
    }).observe(document.body, { childList: true, subtree: true });
  });
  await page.getByRole('button', { name: 'Manage the link' }).click();
  await page.getByRole('menuitem', { name: 'Stop sharing' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Stop sharing' }).click();
  const dead = friend.getByRole('heading', { name: 'This link no longer works' });
  await expect(dead).toBeVisible();
  // Each new attempt of the listener begins with the device's saved data: three have passed by now.
  await friend.waitForRequest(/Listen\/channel/);
  await friend.waitForRequest(/Listen\/channel/);
  await expect(dead).toBeVisible();
  const titles = await friend.evaluate(() =>
    'titles' in window ? (window.titles as string[]) : [],
  );
  // The page may have been rendered once more before the link was revoked.
  const afterwards = titles.slice(titles.indexOf('Order'));
  expect(afterwards.at(-1)).toBe('Order');
  expect(afterwards).not.toContain('Mina’s order');
  await expect(friend.getByRole('link', { name: 'My orders' }).last()).toBeVisible();
});

test('typed text survives a new client and a reload', async ({ customer: page }) => {
  await page.goto('/');
  await expect(page.locator('[data-connection=live]')).toBeVisible();
  await page.getByRole('button', { name: dish }).first().click();
  const note = page.getByRole('dialog').getByLabel(/^Note for the kitchen/);
  await note.fill('Extra hot');
  const dialled = page.waitForRequest(/Listen\/channel/);
  await page.evaluate(() => {
    const message = 'FIRESTORE (12) INTERNAL ASSERTION FAILED: this is a test';
    window.dispatchEvent(new ErrorEvent('error', { message }));
  });
  await dialled;
  await expect(note).toHaveValue('Extra hot');

  await page.goto('/account');
  await page.getByRole('button', { name: 'Add address' }).click();
  await page.getByLabel('Street address').fill('14 Elm Street');
  await page
    .getByRole('form', { name: 'Your details' })
    .getByLabel('Phone')
    .fill('+1 212 555 0142');
  await page.reload();
  await expect(page.getByLabel('Street address')).toHaveValue('14 Elm Street');
  await expect(page.getByRole('form', { name: 'Your details' }).getByLabel('Phone')).toHaveValue(
    '+1 212 555 0142',
  );
});

test('a new page starts at its top, a reload where it was', async ({ guest }) => {
  await guest.goto('/');
  await expect(guest.locator('[data-product]').first()).toBeVisible();
  // As if the reload came before the next frame, with which the event comes.
  await guest.evaluate(() =>
    window.addEventListener('scroll', (event) => event.stopImmediatePropagation(), true),
  );
  // The page may not be long enough at once.
  const scrolled = () =>
    guest.evaluate(() => {
      window.scrollTo(0, 900);
      return window.scrollY;
    });
  await expect.poll(scrolled).toBe(900);
  await guest.reload();
  // The browser follows what is shown there, which the web fonts may move by a pixel.
  const off = () => guest.evaluate(() => Math.abs(window.scrollY - 900));
  await expect.poll(off).toBeLessThan(2);
  await guest.goto('/?q=');
  await expect(guest.locator('[data-product]').first()).toBeVisible();
  expect(await guest.evaluate(() => window.scrollY)).toBe(0);
});

test('robots.txt tells crawlers what is for them', async ({ request }) => {
  const answer = await request.get('/robots.txt');
  expect(answer.headers()['content-type']).toContain('text/plain');
  expect(await answer.text()).toContain('Disallow: /admin');
});
