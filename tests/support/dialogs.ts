import { expect, type Page } from '@playwright/test';

/**
 * Waits until the history has an entry for each of `count` open dialogs. A closed dialog removes
 * its entry shortly after it has faded, and going back at that moment would stop a load in
 * progress.
 */
export async function expectDialogEntries(page: Page, count: number): Promise<void> {
  await expect.poll(() => page.evaluate(() => history.state?.dialogs ?? 0)).toBe(count);
}
