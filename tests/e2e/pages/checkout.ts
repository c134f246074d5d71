import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { OrderPage } from './order-page.ts';

/** The form that turns the cart into an order. */
export class Checkout {
  readonly page: Page;
  readonly form: Locator;
  readonly placeOrderButton: Locator;
  /** The slots that the shop offers. */
  readonly times: Locator;

  constructor(page: Page) {
    this.page = page;
    this.form = page.getByRole('form', { name: 'Checkout' });
    this.times = page.getByRole('radiogroup', { name: /^Time/ });
    this.placeOrderButton = page.getByRole('button', { name: /^Place order/ });
  }

  static async open(page: Page): Promise<Checkout> {
    await page.goto('/checkout');
    return new Checkout(page);
  }

  /** Fills in what a pickup requires, and what to call out: by default, the first word. */
  async fill(customerName: string, calledName = customerName.split(' ')[0] ?? ''): Promise<void> {
    await this.page.getByLabel('Name').fill(customerName);
    await this.page.getByLabel('What should we call out?').fill(calledName);
    await this.page.getByLabel('Phone').fill('+1 212 555 0142');
  }

  async fillAddress(street: string): Promise<void> {
    await this.page.getByLabel('Street address').fill(street);
    await this.page.getByLabel(/^(ZIP|Postal) code|^Postcode/).fill('11201');
    await this.page.getByLabel('City').fill('Brooklyn');
  }

  /**
   * Moves by key from the first slot, which is initially selected, to the next; tomorrow's, if
   * today has no second one left. Returns the time of the selected slot in the shop's time zone:
   * `12:15`.
   */
  async chooseSecondTime(): Promise<string> {
    const chosen = this.times.getByRole('radio', { checked: true });
    await expect(chosen).toBeVisible();
    if ((await this.times.getByRole('radio').count()) < 2) {
      await this.page.getByRole('radio', { name: 'Tomorrow' }).click();
      await expect(this.times.getByRole('radio').nth(1)).toBeVisible();
    }
    const first = await this.#chosenClock();
    await chosen.focus();
    await this.page.keyboard.press('ArrowRight');
    // The first one may be over just now.
    await expect.poll(() => this.#chosenClock()).not.toBe(first);
    return await this.#chosenClock();
  }

  async #chosenClock(): Promise<string> {
    return (await this.times.locator('label:has(:checked)').textContent()) ?? '';
  }

  async placeOrder(): Promise<OrderPage> {
    await this.placeOrderButton.click();
    return await OrderPage.whenOpen(this.page);
  }
}
