/** Whether a page fits its window, including with enlarged text. */
import { expect, type Page } from '@playwright/test';

/**
 * Waits until nothing extends beyond the right edge of the window or of an open dialog, and names
 * what does. Content that scrolls sideways in its own container is fine.
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

/** Text at 200%, as browsers enlarge it for people who choose that. */
export async function enlargeText(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
}

/** The page is laid out in the device's own font, as it is until the web fonts have loaded. */
export async function withoutWebFonts(page: Page): Promise<void> {
  await page.route('**/*.woff2', (route) => route.abort());
}
