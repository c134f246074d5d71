/** Using a page with only the keyboard. */
import { expect, type Page } from '@playwright/test';
import { eventually } from './eventually.ts';

/**
 * Shortcuts are loaded in a separate script, so this presses `keys` until their dialog is there.
 * The keys also close it, so pressing them again while it opens would be too early.
 */
export async function openBy(page: Page, keys: string, dialog: string): Promise<void> {
  await eventually(`${keys} to be heard`, async () => {
    await page.keyboard.press(keys);
    return await expect(page.getByRole('dialog', { name: dialog }))
      .toBeVisible({ timeout: 5000 })
      .then(
        () => true,
        () => false,
      );
  });
}

/** Waits until the element that matches `selector` has the focus. */
export const hasFocus = (page: Page, selector: string): Promise<unknown> =>
  eventually(`the focus on ${selector}`, () =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector),
  );
