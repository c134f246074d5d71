/** Links that start a call, an email, or navigation, whatever a person entered. */
import { addressLines } from '@fireline/domain/delivery/address-format';
import type { Address } from '@fireline/domain/order/schema';
import { dialString } from '@fireline/domain/phone-number';

export function callLink(phone: string, e164?: string): string {
  return `tel:${dialString(phone, e164)}`;
}

/** Encoded, so that a `?` in it can't add a subject, a copy, or a body. */
export function mailLink(email: string): string {
  const [name = '', ...rest] = email.split('@');
  return `mailto:${[name, ...rest].map(encodeURIComponent).join('@')}`;
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
