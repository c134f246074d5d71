import { expect, type Page } from '@playwright/test';

/**
 * Waits until the history has an entry for each of `count` open dialogs. A closed dialog removes
 * its entry shortly after it has faded, and going back at that moment would stop a load in
 * progress.
 */
export async function expectDialogEntries(page: Page, count: number): Promise<void> {
  await expect.poll(() => page.evaluate(() => history.state?.dialogs ?? 0)).toBe(count);
}

/** Waits until the history has no entry of a dialog that has closed. */
export async function closedDialogsHaveGone(page: Page): Promise<void> {
  const surplus = () =>
    page.evaluate(() => {
      const open = document.querySelectorAll('[role=dialog], [role=alertdialog]').length;
      return Number(history.state?.dialogs ?? 0) - open;
    });
  // Another page may be loading already.
  await expect.poll(() => surplus().catch(() => 0)).toBeLessThanOrEqual(0);
}
