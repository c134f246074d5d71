/** A page by keys alone. */
import { expect, type Page } from '@playwright/test';
import { eventually } from './eventually.ts';

/**
 * Shortcuts come with a script of their own: presses `keys` until what they open is there. They also close it: whoever
 * presses again while it opens is too early.
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

/** Waits until what `selector` says has the focus. */
export const hasFocus = (page: Page, selector: string): Promise<unknown> =>
  eventually(`the focus on ${selector}`, () =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector),
  );
