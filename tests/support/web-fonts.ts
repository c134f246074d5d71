import { expect, type Page } from '@playwright/test';

const families = ['Bricolage Grotesque Variable', 'Figtree Variable'];

/** Waits for the web fonts, which come after the first paint: text isn't quite as wide before. */
export async function webFontsHaveLoaded(page: Page): Promise<void> {
  const loaded = () =>
    page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
    );
  await expect.poll(loaded).toEqual(expect.arrayContaining(families));
}
