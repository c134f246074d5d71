/** Addresses that open a call or a letter, whatever a person typed as theirs. */

export function callLink(phone: string): string {
  return `tel:${phone.replaceAll(/[^0-9+]/g, '')}`;
}

/** Encoded, so that no `?` in it adds a subject, a copy or a text. */
export function mailLink(email: string): string {
  const [name = '', ...rest] = email.split('@');
  return `mailto:${[name, ...rest].map(encodeURIComponent).join('@')}`;
}
