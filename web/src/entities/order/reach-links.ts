/** Links that start a call or an email, whatever a person entered. */
import { dialString } from '@fireline/domain/phone-number';

export function callLink(phone: string): string {
  return `tel:${dialString(phone)}`;
}

/** Encoded, so that a `?` in it can't add a subject, a copy, or a body. */
export function mailLink(email: string): string {
  const [name = '', ...rest] = email.split('@');
  return `mailto:${[name, ...rest].map(encodeURIComponent).join('@')}`;
}
