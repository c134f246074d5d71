import { orderLabel } from '@fireline/domain/order/number';
import { paths } from '@fireline/domain/paths';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { dbOf, liveProject } from '../../support/admin.ts';
import { afterwards } from '../../support/afterwards.ts';

/** How long to wait at most, if longer than usual (ms). */
interface Patience {
  readonly timeout?: number;
}

/** An order as its customer follows it. */
export class OrderPage {
  readonly page: Page;
  readonly id: string;
  /** The order number as displayed: `#7F3KQ2ZD`. */
  readonly label: string;

  /** Of the order that is open on `page`, unless `id` is another one. */
  constructor(page: Page, id = new URL(page.url()).pathname.split('/').at(-1) ?? '') {
    this.page = page;
    this.id = id;
    this.label = orderLabel(id);
  }

  /**
   * The page of the order that was just placed, once it's open. The order is removed when the story
   * ends.
   */
  static async whenOpen(page: Page): Promise<OrderPage> {
    await page.waitForURL(/\/orders\/[2-9a-z]{20}$/);
    const order = new OrderPage(page);
    afterwards(() => dbOf(liveProject).doc(paths.order(order.id)).delete());
    return order;
  }

  /** Waits until the page shows `headline`. */
  async reads(headline: string | RegExp, patience: Patience = {}): Promise<void> {
    await expect(this.page.getByRole('status').filter({ hasText: headline }).first()).toBeVisible(
      patience,
    );
  }

  /** Waits until the order is verified. Its customer can place another one at once. */
  async isReceived(patience: Patience = {}): Promise<void> {
    await this.reads('Order received! Waiting for confirmation.', patience);
    await this.letPausePass();
  }

  /** As if the time had passed in which the rules refuse another order of its customer. */
  async letPausePass(): Promise<void> {
    const db = dbOf(liveProject);
    const customerId = String((await db.doc(paths.order(this.id)).get()).get('customerId'));
    await db.doc(paths.placing(customerId)).delete();
  }

  async cancel(): Promise<void> {
    await this.page.getByRole('button', { name: 'Cancel order' }).click();
    await this.page.getByRole('button', { name: 'Yes, cancel it' }).click();
    await this.reads('This order was canceled');
  }
}
