import type { Page } from '@playwright/test';

/** Each `goto` and `reload` of `page` waits for `isReady` first. */
export function beforeLeaving(page: Page, isReady: () => Promise<void>): void {
  const { goto, reload } = page;
  page.goto = async (...args) => {
    await isReady();
    return await goto.apply(page, args);
  };
  page.reload = async (...args) => {
    await isReady();
    return await reload.apply(page, args);
  };
}
