import { type LoggedMail, mailLogSchema } from '@fireline/domain/mail/mail-log';
import { parse } from 'valibot';

/** The latest emails, newest first. @throws FirelineError */
export async function readMailLog(): Promise<readonly LoggedMail[]> {
  const { callFunction } = await import('#platform/firebase/functions-client.ts');
  return parse(mailLogSchema, await callFunction('readOutbox', {})).mails;
}
