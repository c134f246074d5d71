/** How texts are compared when someone searches: the same everywhere, stored keys included. */

const apostrophes = /['’‘ʼʹ`´]/g;

/** Letters that Unicode doesn't take apart into a letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  ŋ: 'n',
};
const otherLetters = /* @__PURE__ */ new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g');

/**
 * `text` as people type it in a hurry: in lower case, without accents and apostrophes, full-width
 * characters as usual ones. `Sørensen` is `sorensen`, and `O’Brien` is `obrien`.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(otherLetters, (letter) => plainLetters[letter] ?? letter)
    .replaceAll(apostrophes, '');
}

/** The folded words of what someone typed. */
export function foldedWords(text: string): readonly string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The folded words under which a name is found: `O’Brien` as `obrien`, and as `brien`. */
export function wordsOfName(name: string): readonly string[] {
  return [...new Set([...foldedWords(name), ...foldedWords(name.replaceAll(apostrophes, ' '))])];
}
