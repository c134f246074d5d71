/** Undo is offered for a few seconds, which may pass before a busy machine has pressed it. */
import type { Page } from '@playwright/test';
import { holdTimeouts } from './hold-timeouts.ts';

/** How long the kitchen and the console offer undo, in milliseconds. */
const times = [5000, 8000];

/** From its next load on, the page offers undo until it's pressed or the page is left. */
export async function holdUndo(page: Page): Promise<void> {
  await holdTimeouts(page, times);
}
