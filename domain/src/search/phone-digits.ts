/**
 * The digits of a phone number that make it that number: without blanks and signs, a national zero
 * in brackets, and the zeros in front, which are the prefix for calls out of the area or country.
 */
export function significantDigits(phone: string): string {
  return phone.replaceAll('(0)', '').replaceAll(/\D/g, '').replace(/^0+/, '');
}

/** Without a country and an area code, fewer digits than this say too little. */
export const leastPhoneDigits = 7;
