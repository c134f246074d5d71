/** Whether a page fits its window, with the text of people who need it large. */
import { expect, type Page } from '@playwright/test';

/**
 * Waits until nothing sticks out of the window on its right, and names what does. A page is wider than
 * its window where one may scroll it sideways.
 */
export async function expectNoOverflow(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(whatSticksOut), { message: page.url() }).toEqual([]);
}

function whatSticksOut(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.querySelectorAll('body *')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 1,
  );
  return wide.map(({ tagName, className, textContent }) => {
    return `${tagName}.${className}: ${textContent?.slice(0, 60)}`;
  });
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
