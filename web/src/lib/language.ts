/**
 * The language of this page: what the reader chose, otherwise the browser's, otherwise the shop's.
 * index.html decides before the first paint and writes it into `<html lang>`. A page speaks one
 * language until it's reloaded.
 */
import { type Group, groups } from '@fireline/domain/texts/catalogs';
import { type Language, languageFor } from '@fireline/domain/texts/language';
import { addTexts } from '@fireline/domain/texts/texts';
import { writeLocal } from '#lib/local-storage.ts';

/** index.html reads these, too. */
const chosenKey = 'fireline.language';
const shopKey = 'fireline.shopLanguage';

const loaded = new Map<Group, Promise<void>>();

/** Adds a group's texts to `texts`. Call it before loading code that uses them. */
export function loadTexts(group: Group): Promise<void> {
  const known = loaded.get(group) ?? load(group);
  loaded.set(group, known);
  return known;
}

async function load(group: Group): Promise<void> {
  const language = languageFor(document.documentElement.lang);
  try {
    addTexts(language, await groups[language][group]());
  } catch (error) {
    // The next visit to a page tries again.
    loaded.delete(group);
    throw error;
  }
}

/** Reloads the page in `language`, on this device from now on. */
export function chooseLanguage(language: Language): void {
  writeLocal(chosenKey, language);
  location.reload();
}

/** For readers whose own languages aren't offered, from the next visit on. */
export function rememberShopLanguage(language: Language): void {
  writeLocal(shopKey, language);
}
