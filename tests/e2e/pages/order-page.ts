import { orderLabel } from '@fireline/domain/order-number';
import { paths } from '@fireline/domain/paths';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { dbOf, liveProject } from '../../support/admin.ts';
import { afterwards } from '../../support/afterwards.ts';

/** An order as its customer follows it. */
export class OrderPage {
  static readonly received = 'Order received! Waiting for confirmation.';

  readonly page: Page;
  readonly id: string;
  /** What people say: `#7F3KQ2ZD`. */
  readonly label: string;

  constructor(page: Page, id: string) {
    this.page = page;
    this.id = id;
    this.label = orderLabel(id);
  }

  /** The page of the order that was just placed, as soon as it is open. The order goes when the story is over. */
  static async whenOpen(page: Page): Promise<OrderPage> {
    await page.waitForURL(/\/orders\/[2-9a-z]{20}$/);
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    afterwards(() => dbOf(liveProject).doc(paths.order(id)).delete());
    return new OrderPage(page, id);
  }

  /** Waits until the page says `headline`. */
  async reads(headline: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('status').filter({ hasText: headline }).first()).toBeVisible();
  }

  /** Waits until the order is verified. */
  async isReceived(): Promise<void> {
    await this.reads(OrderPage.received);
  }

  async cancel(): Promise<void> {
    await this.page.getByRole('button', { name: 'Cancel order' }).click();
    await this.page.getByRole('button', { name: 'Yes, cancel it' }).click();
    await this.reads('This order was cancelled');
  }
}
