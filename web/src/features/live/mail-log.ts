import { type OutboxMail, outboxSchema } from '@fireline/domain/mail/mail-log';
import { parse } from 'valibot';

/** The latest emails, newest first. @throws FirelineError */
export async function readOutbox(): Promise<readonly OutboxMail[]> {
  const { callFunction } = await import('#platform/firebase/functions-client.ts');
  return parse(outboxSchema, await callFunction('readOutbox', {})).mails;
}
