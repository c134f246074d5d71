import type { Locator, Page } from '@playwright/test';

/** A courier's phone: deliveries that are ready, and those on their way. */
export class CourierApp {
  readonly page: Page;
  /** The deliveries that the courier has taken. */
  readonly yours: Locator;

  constructor(page: Page) {
    this.page = page;
    this.yours = page.getByRole('region', { name: 'Yours' });
  }

  static async open(page: Page): Promise<CourierApp> {
    await page.goto('/courier');
    return new CourierApp(page);
  }

  /** A delivery, offered or taken. */
  ride({ label }: { readonly label: string }): Locator {
    return this.page.getByRole('article', { name: label });
  }

  takeButton(order: { readonly label: string }): Locator {
    return this.ride(order).getByRole('button', { name: 'Take it' });
  }

  /** Presses “Delivered”, which asks for confirmation, and answers. */
  async deliver(order: { readonly label: string }, answer: 'Yes, delivered' | 'Not yet') {
    await this.ride(order).getByRole('button', { name: 'Delivered' }).click();
    await this.page.getByRole('button', { name: answer }).click();
  }
}
