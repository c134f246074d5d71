/**
 * Lists of postcodes as people write them: `11201, 11205-11209, 112*, SW1A`. An entry is a
 * postcode, the first part of one, a range, or a beginning. Case, spaces, and punctuation don't
 * matter, and neither does a country before it: `D-10115`.
 */

interface Entry {
  /** Whether a postcode, in its plain form, is one of these. */
  readonly matches: (plain: string) => boolean;
}

/** Whether `list` contains `postcode`; a blank one is in no list. */
export function hasPostcode(list: string, postcode: string): boolean {
  const plain = plainPostcode(postcode);
  return plain !== '' && entriesOf(list).some((part) => entryOf(part)?.matches(plain) === true);
}

/** The first entry of `list` that can't be read; null if all can. */
export function unreadablePostcode(list: string): string | null {
  return entriesOf(list).find((part) => entryOf(part) === null) ?? null;
}

/** Without what people write differently: `SW1A1AA` for `sw1a 1aa`, `10115` for `D-10115`. */
export function plainPostcode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .trim()
    .replace(/^[A-Z]{1,3}\s*[-‐‑–]\s*(?=\d)/u, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

const irish = /^[A-Z]\d[\dW][A-Z\d]{4}$/;
/** A range of Canadian districts has no order that people would expect: `M5V-M6K`. */
const canadianRange = /^[A-Z]\d[A-Z]\W+[A-Z]\d[A-Z]$/i;
const dashes = '[-‐‑–—]';
/** Codes of digits alone need no comma between them; `SW1A 1AA` and `113 21` are one code each. */
const spacedCodes = /^(?:\d{4,}\S*)(?:\s+\d{4,}\S*)+$/;

function entriesOf(list: string): readonly string[] {
  return list
    .split(/[,;、،\n]/u)
    .map((part) => part.trim())
    .flatMap((part) => (spacedCodes.test(part) ? part.split(/\s+/) : part))
    .filter((part) => part !== '');
}

/** Null if it can't be read. */
function entryOf(part: string): Entry | null {
  const range = rangeOf(part);
  if (range !== null) return range;
  const open = beginningOf(part);
  if (open !== null) return { matches: (plain) => plain.startsWith(open) };
  const code = plainPostcode(part);
  if (canadianRange.test(part)) return null;
  if (!/^[\p{L}\p{N}]{1,12}$/u.test(code)) return null;
  // Without a digit it is a word: only in Hong Kong and the like are there none, and no lists.
  if (!/\p{N}/u.test(code)) return /^[A-Z]{1,2}$/.test(code) ? areaOf(code) : null;
  return { matches: (plain) => plain === code || isFirstPart(code, plain) };
}

/** `112*`, `112xx`, `112…`: the part that stays the same; null if it has no such end. */
function beginningOf(part: string): string | null {
  const [, kept] = /^(.*?)(?:\*+|\?+|…|\.{2,})$/su.exec(part) ?? /^(\s*\d+)x+$/iu.exec(part) ?? [];
  if (kept === undefined) return null;
  const plain = plainPostcode(kept);
  return plain === '' ? null : plain;
}

/** A whole area by its letters, as in the UK: `EC` is EC1 to EC4, `N` is not NW. */
function areaOf(letters: string): Entry {
  return {
    matches: (plain) => plain.startsWith(letters) && /^\d/.test(plain.slice(letters.length)),
  };
}

/**
 * What may follow the first part of a postcode that people also use alone: a district in the UK
 * (`SW1A`), Canada (`M5V`), Ireland (`D02`), the Netherlands (`1012`), the US (`11201`).
 */
function isFirstPart(code: string, plain: string): boolean {
  if (!plain.startsWith(code)) return false;
  const rest = plain.slice(code.length);
  if (/^\d{4}$/.test(code)) return /^[A-Z]{2}$/.test(rest);
  if (/^\d{5}$/.test(code)) return /^\d{4}$/.test(rest);
  if (code.length === 3 && irish.test(plain)) return true;
  return /^[A-Z]{1,2}\d/.test(code) && /^\d[A-Z][A-Z\d]$/.test(rest);
}

/**
 * `10115-10119`, `SW1-SW9`, `112*-114*`. Both ends have the same letters before the number; numbers
 * alone have the same length. Anything else with a dash is one postcode: `00-950`, `100-0001`.
 */
function rangeOf(part: string): Entry | null {
  const ends = new RegExp(`^(.+?)\\s*(?:${dashes}|\\bto\\b|\\bbis\\b)\\s*(.+)$`, 'iu').exec(part);
  if (!ends) return null;
  const [from, to] = ends.slice(1, 3).map(endOf);
  if (!from || !to || from.letters !== to.letters || from.isOpen !== to.isOpen) return null;
  if (from.letters === '' && from.digits.length !== to.digits.length) return null;
  const [least, most] = [Number(from.digits), Number(to.digits)].sort((a, b) => a - b);
  if (least === undefined || most === undefined) return null;
  return {
    matches: (plain) => {
      const number = numberIn(plain, from);
      return number !== null && number >= least && number <= most;
    },
  };
}

interface RangeEnd {
  readonly letters: string;
  readonly digits: string;
  /** Whether only the beginning counts. */
  readonly isOpen: boolean;
}

function endOf(text: string): RangeEnd | null {
  const open = beginningOf(text);
  const [, letters, digits] = /^([A-Z]{0,2})(\d+)$/.exec(open ?? plainPostcode(text)) ?? [];
  return letters === undefined || digits === undefined
    ? null
    : { letters, digits, isOpen: open !== null };
}

/** The number of `plain` that a range starting at `end` compares; null if it's another kind. */
function numberIn(plain: string, { letters, digits, isOpen }: RangeEnd): number | null {
  if (!plain.startsWith(letters)) return null;
  const rest = plain.slice(letters.length);
  if (letters === '') {
    const compared = isOpen ? rest.slice(0, digits.length) : firstDigits(rest, digits.length);
    return compared.length === digits.length && /^\d+$/.test(compared) ? Number(compared) : null;
  }
  // SW1A is in SW1, and SW11 isn't.
  const district = rest.replace(irish.test(plain) ? /.{4}$/ : /\d[A-Z]{2}$/, '');
  const [, number] = /^(\d+)[A-Z]?$/.exec(district) ?? [];
  return number === undefined ? null : Number(number);
}

/** `1012` of `1012AB`, `11201` of `112011234`; everything if nothing known follows. */
function firstDigits(plain: string, length: number): string {
  const first = plain.slice(0, length);
  return plain === first || isFirstPart(first, plain) ? first : plain;
}
