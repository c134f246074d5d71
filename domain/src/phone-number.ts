/** Phone numbers as people type, paste, and dictate them. */

const extension = /\s*(?:;ext=|,|#|\b(?:ext|extension|x)\b\.?|x)\s*(\d{1,6})$/i;

/**
 * `typed` in the characters that `phonePattern` knows. Copied numbers have invisible marks, spaces
 * that don't break, other dashes, and digits in full width or another script. An extension comes
 * last: `555 0142 x12`.
 */
export function readPhone(typed: string): string {
  return typed
    .normalize('NFKC')
    .replaceAll(/[\p{Cf}\p{Cc}]/gu, '')
    .replaceAll(/\p{Nd}/gu, toAsciiDigit)
    .replaceAll(/[\p{Pd}\u2212]/gu, '-')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^tel: ?/i, '')
    .replace(extension, ' x$1');
}

/**
 * At least five digits, with what people write between them. `firestore.rules` has the same
 * pattern.
 */
export const phonePattern = /^\+?[ ()/.-]*(?:[0-9][ ()/.-]*){5,}(?: x[0-9]{1,6})?$/;

/** E.164: what everyone can dial from everywhere. `firestore.rules` has the same pattern. */
export const e164Pattern = /^\+[1-9][0-9]{4,14}$/;

/**
 * What a phone dials, for a `tel:` link. `+49 (0)30 1234567 x12` is `+49301234567;ext=12`. With
 * `e164`, also a national number can be dialed from abroad.
 */
export function dialString(phone: string, e164?: string): string {
  const [number = '', last] = readPhone(phone).split(' x');
  const isInternational = /^(\+|00)/.test(number);
  const typed = isInternational ? number.replaceAll(/\( ?0 ?\)/g, '') : number;
  const digits = isSameNumber(phone, e164) ? e164 : typed.replaceAll(/[^0-9+]/g, '');
  return `${digits}${last === undefined ? '' : `;ext=${last}`}`;
}

/** Both come from the customer: a call must not lead elsewhere than to the number on display. */
function isSameNumber(phone: string, e164: string | undefined): e164 is string {
  const end = significantDigits(phone).slice(-minPhoneDigits);
  return e164 !== undefined && end !== '' && e164.endsWith(end);
}

/**
 * The significant digits of a phone number: without extension, spaces and separators, a national
 * zero in parentheses, and leading zeros, which are the prefix for calls out of the area or country.
 */
export function significantDigits(phone: string): string {
  return withoutExtension(phone)
    .replaceAll(/\( ?0 ?\)/g, '')
    .replaceAll(/\D/g, '')
    .replace(/^0+/, '');
}

/** All digits but those of the extension. */
export function phoneDigits(phone: string): string {
  return withoutExtension(phone).replaceAll(/\D/g, '');
}

function withoutExtension(phone: string): string {
  return readPhone(phone).split(' x')[0] ?? '';
}

/** Without country and area code, fewer digits than this are too vague. */
export const minPhoneDigits = 7;

/** The ten digits of each script follow each other, and nothing but digits stands before them. */
function toAsciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before % 10);
}
