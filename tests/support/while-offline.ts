import { expect, type Page } from '@playwright/test';
import { builtScript } from './built-scripts.ts';

/**
 * Cuts `page` off from the network once it has loaded `module` (such as `src/ui/photo.tsx`) by
 * itself: dialogs follow after the paint, so that they open offline, too.
 */
export async function goOffline(page: Page, module: string): Promise<void> {
  const script = builtScript(module);
  await page.waitForFunction(
    (path) => performance.getEntriesByType('resource').some(({ name }) => name.endsWith(path)),
    script,
  );
  // With everything that it imports.
  await page.evaluate(`import('${script}').then(() => {})`);
  await page.context().setOffline(true);
}

/** On a new device, a page shows what it read over HTTP first: only a live one can be used offline. */
export async function isLive(page: Page): Promise<void> {
  await expect(page.locator('[data-connection="live"]').first()).toBeVisible();
}

/** Makes a change while `page` is offline, so that its listeners start over afterwards. */
export async function whileOffline(page: Page, change: () => Promise<unknown>): Promise<void> {
  await isLive(page);
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
