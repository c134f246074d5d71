/** Undo is offered for a few seconds, which may pass before a busy machine has pressed it. */
import type { Page } from '@playwright/test';

/** How long the kitchen and the console offer undo, in milliseconds. */
const times = [5000, 8000];

/** From its next load on, the page offers undo until it's pressed or the page is left. */
export async function holdUndo(page: Page): Promise<void> {
  await page.addInitScript((held) => {
    const start = window.setTimeout;
    const waiting = (handler: TimerHandler, delay?: number, ...args: unknown[]) =>
      start(handler, delay !== undefined && held.includes(delay) ? 2 ** 31 - 1 : delay, ...args);
    Object.assign(window, { setTimeout: waiting });
  }, times);
}
