import type { Locator, Page } from '@playwright/test';
import { OrderPage } from './order-page.ts';

/** The form that makes an order of the cart. */
export class Checkout {
  readonly page: Page;
  readonly form: Locator;
  readonly placeOrderButton: Locator;

  constructor(page: Page) {
    this.page = page;
    this.form = page.getByRole('form', { name: 'Checkout' });
    this.placeOrderButton = page.getByRole('button', { name: /^Place order/ });
  }

  static async open(page: Page): Promise<Checkout> {
    await page.goto('/checkout');
    return new Checkout(page);
  }

  /** Fills in what a pickup needs. */
  async fill(customerName: string): Promise<void> {
    await this.page.getByLabel('Name').fill(customerName);
    await this.page.getByLabel('Phone').fill('+1 212 555 0142');
  }

  async fillAddress(street: string): Promise<void> {
    await this.page.getByLabel('Street and number').fill(street);
    await this.page.getByLabel('Postcode').fill('11201');
    await this.page.getByLabel('Town').fill('Brooklyn');
  }

  async placeOrder(): Promise<OrderPage> {
    await this.placeOrderButton.click();
    return await OrderPage.whenOpen(this.page);
  }
}
