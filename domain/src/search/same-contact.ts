/** Whether what someone typed matches the contact given with an order. */

import type { Contact } from '../order/schema.ts';
import { minPhoneDigits, significantDigits } from '../phone-number.ts';
import { phoneEndsWith, searchTermOf } from './keys.ts';

/** Email addresses are compared ignoring case, phone numbers by their digits. */
export function isSameContact(
  typed: string,
  { phone, phoneE164, email }: Pick<Contact, 'phone' | 'phoneE164' | 'email'>,
): boolean {
  if (typed.includes('@')) return isSameEmail(typed, email);
  return isSamePhone(typed, phone) || (phoneE164 !== undefined && isSamePhone(typed, phoneE164));
}

function isSameEmail(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/**
 * The shorter number must be the end of the longer one, so that `030 123456`, `+49 30 123456`,
 * `0049 (0)30 123456`, and, with at least seven digits, the number without its area code are the
 * same. Leading zeros are the prefix for calls out of the area or the country and don't count.
 */
function isSamePhone(one: string, other: string): boolean {
  const [short = '', long = ''] = [significantDigits(one), significantDigits(other)].sort(
    (a, b) => a.length - b.length,
  );
  return short === long ? short !== '' : short.length >= minPhoneDigits && long.endsWith(short);
}

/**
 * Whether a search for `text` finds an order by its phone number or email address; null if `text`
 * is neither.
 */
export function contactMatcher(
  text: string,
): ((contact: Pick<Contact, 'phone' | 'email'>) => boolean) | null {
  const term = searchTermOf(text);
  if (term === null || term.kind === 'name') return null;
  return term.kind === 'phone-end'
    ? ({ phone }) => phoneEndsWith(phone, term.digits)
    : (contact) => isSameContact(text, contact);
}
