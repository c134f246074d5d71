/** Whether a page fits its window, with the text of people who need it large. */
import { expect, type Page } from '@playwright/test';

/**
 * Waits until nothing sticks out of the window or of an open dialog on its right, and names what
 * does. What scrolls sideways in a box of its own is where it belongs.
 */
export async function expectNoOverflow(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(whatSticksOut), { message: page.url() }).toEqual([]);
}

function whatSticksOut(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const dialogs = [...document.querySelectorAll('[role=dialog], [role=alertdialog]')];
  return [
    ...(scrollWidth > clientWidth
      ? [`${scrollWidth - clientWidth} px are outside`, ...outside(document.body, clientWidth)]
      : []),
    ...dialogs.flatMap((dialog) => outside(dialog, dialog.getBoundingClientRect().right)),
  ];

  function outside(box: Element, right: number): string[] {
    return [...box.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > right + 1)
      .filter((element) => !isClipped(element, box))
      .map(({ tagName, className, textContent }) => {
        return `${tagName}.${className}: ${textContent?.slice(0, 60)}`;
      });
  }

  function isClipped(element: Element, box: Element): boolean {
    for (let at = element.parentElement; at !== null && at !== box; at = at.parentElement) {
      if (getComputedStyle(at).overflowX !== 'visible') return true;
    }
    return false;
  }
}

/** Text at 200 %, as browsers set it for people who ask for it. */
export async function enlargeText(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
}

/** The page is laid out in whatever font the device has, as while ours are on their way. */
export async function withoutWebFonts(page: Page): Promise<void> {
  await page.route('**/*.woff2', (route) => route.abort());
}
