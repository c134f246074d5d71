/**
 * The most recently written emails, for the live lab. Clients can't read `mail/…` themselves:
 * emails contain addresses, links to orders, and in an invitation the link that sets a password.
 */

import type { LoggedMail } from '@fireline/domain/mail/mail-log';
import { mailLogQuery } from '@fireline/domain/mail/queries';
import { toPlain } from '@fireline/domain/plain';
import type { Firestore } from 'firebase-admin/firestore';
import { toQuery } from '../lib/stored.ts';

const size = 50;

/**
 * Newest first. Without `withSecrets`, emails that grant access are listed without their content:
 * not even an admin may take over an account that another one invited.
 */
export async function readMailLog(
  db: Firestore,
  { withSecrets }: { readonly withSecrets: boolean },
): Promise<readonly LoggedMail[]> {
  const { docs } = await toQuery(db, mailLogQuery(size)).get();
  return docs.map((mail) => {
    const createdAt = toPlain(mail.get('createdAt'));
    const isSecret = mail.id.startsWith('invitation_');
    return {
      id: mail.id,
      to: [mail.get('to')].flat().filter(isText).join(', '),
      subject: textIn(mail.get('message.subject')),
      createdAt: typeof createdAt === 'number' ? createdAt : 0,
      state: isText(mail.get('delivery.state')) ? mail.get('delivery.state') : null,
      body:
        isSecret && !withSecrets
          ? null
          : { text: textIn(mail.get('message.text')), html: textIn(mail.get('message.html')) },
    };
  });
}

function textIn(value: unknown): string {
  return isText(value) ? value : '';
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
