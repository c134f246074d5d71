/** Loaded where numbers are typed: `read-number.ts`. */
import { readPhone } from '@fireline/domain/phone-number';
import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';

export interface ReadNumber {
  /** E.164, without the extension. */
  readonly e164: string;
  /** `+49 30 123456`, which everyone can dial. */
  readonly international: string;
}

/**
 * What `typed` is in `country` if it has no country code. Null if no number there has as many
 * digits: which of them are in use changes too often to refuse the others.
 */
export function numberIn(typed: string, country: string | null): ReadNumber | null {
  const number = readPhone(typed);
  // Even where calls abroad start with other digits, people write `00`.
  return parsed(number, country) ?? parsed(number.replace(/^00/, '+'), country);
}

function parsed(number: string, country: string | null): ReadNumber | null {
  const found = parsePhoneNumberFromString(number, {
    ...(country !== null && isSupportedCountry(country) && { defaultCountry: country }),
    extract: false,
  });
  return found?.isPossible()
    ? { e164: found.number, international: found.formatInternational() }
    : null;
}
