/** What was pressed on a page lately: a press may have missed, or have been undone. */
import type { BrowserContext, Page } from '@playwright/test';

const most = 12;

/** On the pages of `context`, from their start. */
export async function recordPresses(context: BrowserContext): Promise<void> {
  await context.addInitScript((size) => {
    const presses: string[] = [];
    Object.assign(globalThis, { presses });
    for (const type of ['pointerdown', 'pointerup', 'click', 'popstate']) {
      const note = ({ target, timeStamp }: Event) => {
        const on = target instanceof Element ? `${target.localName} ${target.textContent}` : '';
        presses.push(`${Math.round(timeStamp)} ms: ${type} ${on.slice(0, 60)}`);
        if (presses.length > size) presses.shift();
      };
      addEventListener(type, note, true);
    }
  }, most);
}

export async function lastPresses(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => (globalThis as { presses?: string[] }).presses ?? []);
}
