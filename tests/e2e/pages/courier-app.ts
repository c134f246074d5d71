import type { Locator, Page } from '@playwright/test';
import { isLive } from '../../support/while-offline.ts';

/** A courier's phone: deliveries that are ready, and those on their way. */
export class CourierApp {
  readonly page: Page;
  /** The deliveries that the courier has taken. */
  readonly yours: Locator;
  /** The deliveries that the shop offers to the courier. */
  readonly offered: Locator;

  constructor(page: Page) {
    this.page = page;
    this.offered = page.getByRole('region', { name: 'Offered to you' });
    this.yours = page.getByRole('region', { name: 'Yours' });
  }

  static async open(page: Page): Promise<CourierApp> {
    await page.goto('/courier');
    await isLive(page);
    return new CourierApp(page);
  }

  /** A delivery, offered or taken. */
  ride({ label }: { readonly label: string }): Locator {
    return this.page.getByRole('article', { name: label });
  }

  takeButton(order: { readonly label: string }): Locator {
    return this.ride(order).getByRole('button', { name: 'Take it' });
  }

  /** Declines an offer, or gives a delivery back. */
  async giveBack(order: { readonly label: string }, how: 'Decline' | 'Give back', reason: string) {
    await this.ride(order).getByRole('button', { name: how }).click();
    await this.answer(how, reason);
  }

  /** Chooses a ready answer of the open dialog, and presses its button. */
  async answer(button: string, words: string) {
    const dialog = this.page.getByRole('alertdialog');
    await dialog.getByRole('button', { name: words }).click();
    await dialog.getByRole('button', { name: button, exact: true }).click();
  }

  /** Sends a ready phrase to the customer and the shop. */
  async update(order: { readonly label: string }, phrase: string) {
    await this.ride(order).getByRole('button', { name: 'Send an update' }).click();
    await this.answer('Send', phrase);
  }

  /** Presses “Delivered”, which asks for confirmation, and answers. */
  async deliver(order: { readonly label: string }, answer: 'Yes, delivered' | 'Not yet') {
    await this.ride(order).getByRole('button', { name: 'Delivered' }).click();
    await this.page.getByRole('button', { name: answer }).click();
  }
}
