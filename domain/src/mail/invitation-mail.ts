/** The email that invites someone to the staff. */

import type { StaffRole } from '../order/transitions.ts';
import { oneLine } from '../safe-text.ts';
import type { Letter } from './letter.ts';

export interface InvitationFacts {
  /** The shop's name. */
  readonly shop: string;
  /** The name shown to other staff; may be empty. */
  readonly name: string;
  /** Who sent the invitation; may be empty. */
  readonly by: string;
  readonly role: StaffRole;
  /** The app's address. */
  readonly site: string;
  /** The link to set a password; null if the account has one. */
  readonly link: string | null;
}

/** What each role works with: shown in the email and next to the choice of a role. */
export const roleTexts = {
  admin: 'orders, products, staff, and settings',
  kitchen: 'kitchen tickets',
  courier: 'deliveries',
} as const satisfies Record<StaffRole, string>;

const pages = {
  admin: '/admin',
  kitchen: '/kitchen',
  courier: '/courier',
} as const satisfies Record<StaffRole, string>;

export function invitationMail(facts: InvitationFacts): Letter {
  const { role, site, link } = facts;
  const [shop, name, by] = [facts.shop, facts.name, facts.by].map(oneLine);
  const page = `${site}${pages[role]}`;
  const joined = by === '' ? 'You’ve been added' : `${by} added you`;
  return {
    subject: `You’re on the staff at ${shop}`,
    preheader: `You can now work with ${roleTexts[role]}.`,
    sender: shop ?? '',
    tone: 'plain',
    headline: `You’re on the staff at ${shop}`,
    paragraphs: [
      name === '' ? 'Hello,' : `Hello ${name},`,
      `${joined} to the staff at ${shop}. You can now work with ${roleTexts[role]}.`,
      ...(link === null
        ? []
        : [
            `Choose your password first, then sign in at ${page}. The link works once and expires soon. If it has expired, ask for a new one.`,
          ]),
    ],
    facts: [],
    lines: [],
    totals: [],
    button:
      link === null
        ? { label: 'Sign in', href: page }
        : { label: 'Choose your password', href: link },
    next: [],
    footer: [
      `You’re getting this email because someone at ${shop} entered this address. If it isn’t meant for you, you can ignore it.`,
    ],
    footerLink: null,
  };
}
