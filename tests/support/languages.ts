/** Which texts on a page are not in its language. */
import { textsIn } from '@fireline/domain/texts/all-texts';
import type { Page } from '@playwright/test';

/** Plain texts; words that are the same in both languages are of no interest. */
function plainTexts(language: 'en' | 'de'): Set<string> {
  const rooms = Object.entries(textsIn(language)).filter(
    ([room]) => language === 'de' || isTranslated(room),
  );
  return new Set(
    rooms.flatMap(([, room]) => Object.values(room).filter((text) => typeof text === 'string')),
  );
}

const englishOnly = textsIn('en');
function isTranslated(room: string): boolean {
  const [english, german] = [englishOnly, textsIn('de')].map((texts) =>
    JSON.stringify(texts[room as keyof typeof texts]),
  );
  return english !== german;
}

const german = plainTexts('de');
const onlyEnglish = [...plainTexts('en')].filter((text) => !german.has(text));

/** The texts and labels of `page` that are an English message of a room that has German ones. */
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
  return shown.filter((text) => onlyEnglish.includes(text));
}
