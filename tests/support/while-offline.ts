import { expect, type Page } from '@playwright/test';

/** Makes a change while `page` is offline, so that its listeners start over afterwards. */
export async function whileOffline(page: Page, change: () => Promise<unknown>): Promise<void> {
  await page.context().setOffline(true);
  await expect(page.locator('[data-connection="offline"]')).toBeVisible();
  await change();
  await page.context().setOffline(false);
}
