import { expect, type Page } from '@playwright/test';

/**
 * Waits until the history has an entry for each of `count` open dialogs. One that was closed takes
 * its entry out a moment after it has faded, and going back at that time stops a load that has begun.
 */
export async function expectDialogEntries(page: Page, count: number): Promise<void> {
  await expect.poll(() => page.evaluate(() => history.state?.dialogs ?? 0)).toBe(count);
}
