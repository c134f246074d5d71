import { expect, type Page } from '@playwright/test';

/** Makes a change while `page` is offline, so that its listeners start over afterwards. */
export async function whileOffline(page: Page, change: () => Promise<unknown>): Promise<void> {
  await expect(page.locator('[data-connection]')).toBeVisible();
  await page.context().setOffline(true);
  await expect(page.locator('[data-connection="offline"]')).toBeVisible();
  await change();
  await page.context().setOffline(false);
}

/**
 * With the service worker, which caches the app's files; it's installed once the page is loaded.
 */
export const installed = { serviceWorkers: 'allow', reducedMotion: 'reduce' } as const;

export async function isInstalled(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
}
