import type { Page } from '@playwright/test';

/** Holds requests of `page` back; the result lets them through. */
export async function holdBack(
  page: Page,
  ...urls: readonly (string | RegExp)[]
): Promise<() => void> {
  let letThrough = () => {};
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  for (const url of urls) {
    await page.route(url, async (route) => {
      await held;
      await route.fallback();
    });
  }
  return letThrough;
}
