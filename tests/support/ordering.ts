/** What a customer does to get from the menu to an order, as steps on the page. */
import type { Locator, Page } from 'playwright-core';

/** A product's card on the menu. */
export function menuCard(page: Page, product: string): Locator {
  return page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: product, exact: true }) });
}

/** Puts one `product` with its first choices into the cart. */
export async function addToCart(page: Page, product: string): Promise<void> {
  await page.getByRole('button', { name: product }).first().click();
  const sheet = page.getByRole('dialog', { name: product });
  await sheet.waitFor();
  for (const group of await sheet.getByRole('radiogroup').all()) {
    await group.getByRole('radio').first().click();
  }
  await sheet.getByRole('button', { name: /^Add to cart/ }).click();
  await sheet.waitFor({ state: 'hidden' });
}

/** From the menu to the checkout; on phones the cart is behind a bar. */
export async function goToCheckout(page: Page): Promise<void> {
  const bar = page.getByRole('button', { name: /^View cart/ });
  const link = page.getByRole('link', { name: 'Go to checkout' });
  await bar.or(link).first().waitFor();
  if (await bar.isVisible()) await bar.click();
  await link.click();
}

/** Fills in the checkout for a pickup by `customerName`. */
export async function fillCheckout(page: Page, customerName: string): Promise<void> {
  await page.getByLabel('Name').fill(customerName);
  await page.getByLabel('Phone').fill('+1 212 555 0142');
}

/** From the menu to the order's own page. */
export async function placeOrder(
  page: Page,
  product: string,
  customerName: string,
): Promise<OrderOnPage> {
  await addToCart(page, product);
  await goToCheckout(page);
  await fillCheckout(page, customerName);
  await page.getByRole('button', { name: /^Place order/ }).click();
  return await orderOnPage(page);
}

export interface OrderOnPage {
  readonly id: string;
  /** What people say: `#7F3KQ2ZD`. */
  readonly label: string;
}

/** The order whose page is open, as soon as it is. */
export async function orderOnPage(page: Page): Promise<OrderOnPage> {
  await page.waitForURL(/\/orders\/[2-9a-z]{20}$/);
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  return { id, label: `#${id.slice(-8).toUpperCase()}` };
}

/** Waits until the order's page says `headline`. */
export async function customerReads(page: Page, headline: string | RegExp): Promise<void> {
  await page.getByRole('status').filter({ hasText: headline }).first().waitFor();
}

export const received = 'Order received! Waiting for confirmation.';
