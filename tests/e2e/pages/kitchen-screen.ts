import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { isLive } from '../../support/while-offline.ts';

/** A kitchen screen: the tickets of a station, of all of them, or of the pass. */
export class KitchenScreen {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** `query` selects the view: `station=fryer`, `view=expo`. */
  static async open(page: Page, query = ''): Promise<KitchenScreen> {
    await page.goto(`/kitchen?${query}`);
    await expect(page.getByRole('button', { name: 'Expo', exact: true })).toBeVisible();
    await isLive(page);
    return new KitchenScreen(page);
  }

  ticket({ label }: { readonly label: string }): Locator {
    return this.page.getByRole('article', { name: label });
  }

  lane(name: 'To start' | 'Preparing' | 'Ready' | RegExp): Locator {
    return this.page.getByRole('region', { name });
  }

  /** Waits until a lane has exactly these tickets, in order. */
  async laneShows(
    name: 'To start' | 'Preparing' | 'Ready',
    orders: readonly { readonly label: string }[],
  ): Promise<void> {
    const headings = this.lane(name).getByRole('heading', { level: 3 });
    await expect(headings).toHaveText(orders.map(({ label }) => label));
  }
}
