import type { Locator, Page } from '@playwright/test';

/** A courier's phone: what is to be brought, and what is on its way. */
export class CourierApp {
  readonly page: Page;
  /** What the courier has taken. */
  readonly yours: Locator;

  constructor(page: Page) {
    this.page = page;
    this.yours = page.getByRole('region', { name: 'Yours' });
  }

  static async open(page: Page): Promise<CourierApp> {
    await page.goto('/courier');
    return new CourierApp(page);
  }

  /** A ride, offered or taken. */
  ride({ label }: { readonly label: string }): Locator {
    return this.page.getByRole('article', { name: label });
  }

  takeButton(order: { readonly label: string }): Locator {
    return this.ride(order).getByRole('button', { name: 'Take it' });
  }

  /** Presses “Delivered”, which asks first, and answers. */
  async deliver(order: { readonly label: string }, answer: 'Yes, delivered' | 'Not yet') {
    await this.ride(order).getByRole('button', { name: 'Delivered' }).click();
    await this.page.getByRole('button', { name: answer }).click();
  }
}
