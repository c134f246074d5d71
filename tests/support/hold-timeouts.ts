import type { Page } from '@playwright/test';

/** From its next load on, the page's timeouts of these lengths (ms) never end. */
export async function holdTimeouts(page: Page, lengths: readonly number[]): Promise<void> {
  await page.addInitScript((held) => {
    const start = window.setTimeout;
    const waiting = (handler: TimerHandler, delay?: number, ...args: unknown[]) =>
      start(handler, delay !== undefined && held.includes(delay) ? 2 ** 31 - 1 : delay, ...args);
    Object.assign(window, { setTimeout: waiting });
  }, lengths);
}
