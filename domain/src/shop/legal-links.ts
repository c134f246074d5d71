/** The shop's own legal pages, which are on its website. */

export const legalPages = ['imprint', 'privacy', 'terms'] as const;
export type LegalPage = (typeof legalPages)[number];

export interface LegalLink {
  readonly page: LegalPage;
  readonly href: string;
}

/** `firestore.rules` has the same pattern. */
export const legalLinksPattern = /^((imprint|privacy|terms) https:\/\/[^\s]{1,200} ?){0,3}$/;

/** A host, and maybe a port and what follows. */
const addressPattern = /^https:\/\/[\p{L}\p{N}.-]+(:\d{1,5})?([/?#]\S*)?$/u;

/** Whether it can be stored as the address of a legal page. */
export function isLegalAddress(text: string): boolean {
  return addressPattern.test(text) && text.length <= 'https://'.length + 200;
}

/** From `settings/shop`: `imprint https://… privacy https://…`; what can't be read is left out. */
export function legalLinksIn(text: string): readonly LegalLink[] {
  const words = text.split(' ');
  return legalPages.flatMap((page) => {
    const href = words[words.indexOf(page) + 1] ?? '';
    return words.includes(page) && isLegalAddress(href) ? [{ page, href }] : [];
  });
}

/** As stored. Pages without an address are left out. */
export function legalLinksText(addresses: Readonly<Record<LegalPage, string>>): string {
  return legalPages
    .filter((page) => addresses[page] !== '')
    .map((page) => `${page} ${addresses[page]}`)
    .join(' ');
}
