/** The email that invites someone to the staff. */

import type { StaffRole } from '../access/staff-roles.ts';
import { oneLine } from '../safe-text.ts';
import { textsIn } from '../texts/all-texts.ts';
import type { Language } from '../texts/language.ts';
import type { MailContent } from './mail-content.ts';

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
  readonly language: Language;
}

const pages = {
  admin: '/admin',
  manager: '/admin',
  viewer: '/admin/insights',
  kitchen: '/kitchen',
  courier: '/courier',
} as const satisfies Record<StaffRole, string>;

export function invitationMail(facts: InvitationFacts): MailContent {
  const { role, site, link, language } = facts;
  const { mails } = textsIn(language);
  const [shop, name, by] = [oneLine(facts.shop), oneLine(facts.name), oneLine(facts.by)];
  const page = `${site}${pages[role]}`;
  const invited = by === '' ? mails.invited({ shop }) : mails.invitedBy({ by, shop });
  const works = mails.inviteRole({ role });
  return {
    language,
    subject: mails.inviteTitle({ shop }),
    preheader: works,
    sender: shop,
    tone: 'plain',
    headline: mails.inviteTitle({ shop }),
    paragraphs: [
      name === '' ? mails.inviteGreeting : mails.inviteGreetingName({ name }),
      `${invited} ${works}`,
      ...(link === null ? [] : [mails.invitePassword({ page })]),
    ],
    facts: [],
    lines: [],
    totals: [],
    button:
      link === null
        ? { label: mails.inviteSignIn, href: page }
        : { label: mails.inviteSetPassword, href: link },
    next: [],
    footer: [mails.inviteWhySent({ shop })],
    footerLinks: [],
  };
}
