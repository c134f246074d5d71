import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { expectDialogEntries } from '../../support/dialogs.ts';
import { Checkout } from './checkout.ts';
import type { OrderPage } from './order-page.ts';

/** The menu, the cart next to it, and the way to the checkout. */
export class Storefront {
  readonly page: Page;
  /** Next to the menu on a desktop; behind a bar on phones. */
  readonly cart: Locator;
  readonly checkoutLink: Locator;

  constructor(page: Page) {
    this.page = page;
    this.cart = page.getByRole('complementary', { name: 'Cart' });
    this.checkoutLink = page.getByRole('link', { name: 'Go to checkout' });
  }

  static async open(page: Page): Promise<Storefront> {
    await page.goto('/');
    return new Storefront(page);
  }

  /** A product's card on the menu. */
  card(product: string): Locator {
    return this.page
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('button', { name: product, exact: true }) });
  }

  /** Adds one `product` with its first choices to the cart. */
  async add(product: string): Promise<void> {
    // By keyboard: when other stories add or remove a product in between, the card isn't where the
    // mouse was pressed.
    await this.page.getByRole('button', { name: product }).first().press('Enter');
    const sheet = this.page.getByRole('dialog', { name: product });
    await expect(sheet).toBeVisible();
    for (const group of await sheet.getByRole('radiogroup').all()) {
      await group.getByRole('radio').first().click();
    }
    await sheet.getByRole('button', { name: /^Add to cart/ }).click();
    await expect(sheet).toBeHidden();
    await expectDialogEntries(this.page, 0);
  }

  async goToCheckout(): Promise<Checkout> {
    const bar = this.page.getByRole('button', { name: /^View cart/ });
    await expect(bar.or(this.checkoutLink).first()).toBeVisible();
    if (await bar.isVisible()) await bar.click();
    await this.checkoutLink.click();
    return new Checkout(this.page);
  }

  /** From the menu to the page of an order under the name `customerName`. */
  async order(products: string | readonly string[], customerName: string): Promise<OrderPage> {
    for (const product of [products].flat()) await this.add(product);
    const checkout = await this.goToCheckout();
    await checkout.fill(customerName);
    return await checkout.placeOrder();
  }
}
