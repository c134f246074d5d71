/**
 * The significant digits of a phone number: without spaces and separators, a national zero in
 * parentheses, and leading zeros, which are the prefix for calls out of the area or country.
 */
export function significantDigits(phone: string): string {
  return phone.replaceAll('(0)', '').replaceAll(/\D/g, '').replace(/^0+/, '');
}

/** Without country and area code, fewer digits than this are too vague. */
export const minPhoneDigits = 7;
