/** The mail that brings somebody onto the staff. Names are escaped. */
import { escapeHtml, type MailText } from './mail-text.ts';
import type { StaffRole } from './transitions.ts';

export interface InvitationFacts {
  /** The shop's name. */
  readonly shop: string;
  /** What the team calls the person; may be empty. */
  readonly name: string;
  /** Who invites; may be empty. */
  readonly by: string;
  readonly role: StaffRole;
  /** The app's address. */
  readonly site: string;
  /** With which they set their password; null if they have one. */
  readonly link: string | null;
}

/** What each role works with: in the mail and beside the choice of a role. */
export const roleTexts = {
  admin: 'orders, products, staff and settings',
  kitchen: 'the kitchen’s tickets',
  courier: 'deliveries',
} as const satisfies Record<StaffRole, string>;

const pages = {
  admin: '/admin',
  kitchen: '/kitchen',
  courier: '/courier',
} as const satisfies Record<StaffRole, string>;

export function invitationMail({ shop, name, by, role, site, link }: InvitationFacts): MailText {
  const page = `${site}${pages[role]}`;
  const greeting = name === '' ? 'Hello,' : `Hello ${name},`;
  const what = `${by === '' ? 'You have been' : `${by} has`} ${
    by === '' ? 'added' : 'added you'
  } to the team of ${shop}. You can now work with ${roleTexts[role]}.`;
  const [before, address, after] =
    link === null
      ? ['Sign in as usual:', page, '']
      : [
          'Choose your password here:',
          link,
          `Then sign in at ${page}. The link works once and not for long; ask for a new one if it has expired.`,
        ];
  return {
    subject: `You are on the team of ${shop}`,
    text: [greeting, '', what, '', before, address, ...(after === '' ? [] : ['', after])].join(
      '\n',
    ),
    html: [
      `<p>${escapeHtml(greeting)}</p>`,
      `<p>${escapeHtml(what)}</p>`,
      `<p>${escapeHtml(before)} <a href="${escapeHtml(address)}">${escapeHtml(address)}</a></p>`,
      after === '' ? '' : `<p>${escapeHtml(after)}</p>`,
    ].join(''),
  };
}
