/** Which texts on a page are not in its language. */
import { textsIn } from '@fireline/domain/texts/all-texts';
import type { Page } from '@playwright/test';

/** The texts without arguments. */
function plainTexts(language: 'en' | 'de'): Set<string> {
  return new Set(
    Object.values(textsIn(language))
      .flatMap((room) => Object.values<unknown>(room))
      .filter((text) => typeof text === 'string'),
  );
}

const german = plainTexts('de');
const onlyEnglish = new Set([...plainTexts('en')].filter((text) => !german.has(text)));

/** The texts and labels of `page` that are an English message and not a German one, too. */
export async function englishOn(page: Page): Promise<string[]> {
  const shown = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set<string>();
    while (walker.nextNode()) found.add(walker.currentNode.textContent?.trim() ?? '');
    for (const element of document.querySelectorAll('[aria-label]')) {
      found.add(element.getAttribute('aria-label') ?? '');
    }
    return [...found];
  });
  return shown.filter((text) => onlyEnglish.has(text));
}
