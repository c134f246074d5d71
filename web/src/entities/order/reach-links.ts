/** Links that start a call, an email, or navigation, whatever a person entered. */
import { addressLines } from '@fireline/domain/delivery/address-format';
import type { Address } from '@fireline/domain/order/schema';
import { dialString } from '@fireline/domain/phone-number';

export function callLink(phone: string, e164?: string): string {
  return `tel:${dialString(phone, e164)}`;
}

/** A text message to write: `text` is in it. */
export function smsLink(phone: string, text: string): string {
  // Apple's phones want the `&`, others the `?`; each ignores the other.
  return `sms:${dialString(phone)}?&body=${encodeURIComponent(text)}`;
}

/**
 * Encoded, so that a `?` in it can't add a subject, a copy, or a body. `text` is in the email to
 * write.
 */
export function mailLink(email: string, text = ''): string {
  const [name = '', ...rest] = email.split('@');
  const address = [name, ...rest].map(encodeURIComponent).join('@');
  return text === '' ? `mailto:${address}` : `mailto:${address}?body=${encodeURIComponent(text)}`;
}

/** Opens the phone's own navigation; elsewhere, a map. */
export function navigationLink(
  address: Address,
  country: string | null,
  userAgent: string,
): string {
  const place = encodeURIComponent(addressLines({ ...address, line2: '' }, country).join(', '));
  if (/Android/.test(userAgent)) return `geo:0,0?q=${place}`;
  if (/iPhone|iPad/.test(userAgent)) return `https://maps.apple.com/?daddr=${place}`;
  return `https://www.openstreetmap.org/search?query=${place}`;
}
