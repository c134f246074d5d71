import { expect, type Page } from '@playwright/test';

/**
 * Waits until a dialog that was closed has taken its entry out of the history. That takes a moment
 * longer than its fading, and going back at the same time stops a load that has begun.
 */
export async function expectNoDialogEntry(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => history.state?.dialogs ?? 0)).toBe(0);
}
