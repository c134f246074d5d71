/** American spelling, with the trade's words besides. */
import dictionary from 'dictionary-en';
import nspell from 'nspell';
import { tradeWords } from './trade-words.ts';

const spelling = nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic));
const known = new Set(tradeWords);

/** The words of `text` that no American dictionary has, and that are no names of code such as `openDialog`. */
export function misspelled(text: string): string[] {
  const words = text.match(/[\p{L}’'_]+/gu) ?? [];
  return words
    .map((word) => word.replace(/^['’]+|['’](s|es)?$/gu, '').replaceAll('’', "'"))
    .filter((word) => !/\p{Ll}\p{Lu}|_/u.test(word) && !/^\p{Lu}+$/u.test(word) && word.length > 2)
    .filter((word) => !known.has(word.toLowerCase()) && !spelling.correct(word));
}
