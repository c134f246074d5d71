/**
 * Whether an address is proven to be the customer's own: their account has it and has confirmed it.
 * Emails to any other address leave out what the customer typed, since it may be a stranger's.
 */
import * as logger from 'firebase-functions/logger';
import { startApp } from '../lib/clients.ts';
import { describeError } from '../lib/describe-error.ts';

export async function isProvenAddress(
  { customerId, byGuest }: { readonly customerId: string; readonly byGuest: boolean },
  email: string,
): Promise<boolean> {
  if (byGuest) return false;
  try {
    startApp();
    const { getAuth } = await import('firebase-admin/auth');
    const account = await getAuth().getUser(customerId);
    return account.emailVerified && account.email?.toLowerCase() === email.trim().toLowerCase();
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
    if (code !== 'auth/user-not-found') {
      logger.warn('The address of a mail is treated as unproven', { error: describeError(error) });
    }
    return false;
  }
}
