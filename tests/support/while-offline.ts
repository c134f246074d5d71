import { expect, type Page } from '@playwright/test';

/** Makes a change while `page` has no network, so that its listeners begin anew after it. */
export async function whileOffline(page: Page, change: () => Promise<unknown>): Promise<void> {
  await page.context().setOffline(true);
  await expect(page.locator('[data-connection="offline"]')).toBeVisible();
  await change();
  await page.context().setOffline(false);
}
