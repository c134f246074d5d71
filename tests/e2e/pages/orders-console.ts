import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { isLive } from '../../support/while-offline.ts';

/** The admins' order list, as cards in lanes or as a table. */
export class OrdersConsole {
  readonly page: Page;
  readonly search: Locator;

  constructor(page: Page) {
    this.page = page;
    this.search = page.getByRole('searchbox');
  }

  /** `query` filters the list: `view=table&q=noor`. */
  static async open(page: Page, query = ''): Promise<OrdersConsole> {
    await page.goto(query === '' ? '/admin' : `/admin?${query}`);
    await isLive(page);
    return new OrdersConsole(page);
  }

  card(label: string): Locator {
    return this.page.getByRole('article', { name: label });
  }

  row(id: string): Locator {
    return this.page.locator(`tr[data-order-id="${id}"]`);
  }

  /** Waits until the page shows exactly these orders, from top to bottom. */
  async shows(ids: readonly string[]): Promise<void> {
    await expect.poll(() => this.shownIds()).toEqual(ids);
  }

  async shownIds(): Promise<(string | null)[]> {
    return await this.page
      .locator('[data-order-id]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-order-id')));
  }
}
