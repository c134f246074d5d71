/**
 * Whether an address is verified as the customer's own: their account has it and has confirmed it.
 * Emails to any other address leave out what the customer typed, since it may be a stranger's.
 */
import type { Transition } from '@fireline/domain/order/effects';
import { auth } from '../lib/clients.ts';
import { errorCode } from '../lib/error-code.ts';
import * as logs from '../logs.ts';

export async function isVerifiedAddress(
  { orderId, order: { customerId, byGuest } }: Pick<Transition, 'orderId' | 'order'>,
  email: string,
): Promise<boolean> {
  if (byGuest) return false;
  try {
    const account = await (await auth()).getUser(customerId);
    return account.emailVerified && account.email?.toLowerCase() === email.trim().toLowerCase();
  } catch (error) {
    if (errorCode(error) !== 'auth/user-not-found') {
      logs.addressTreatedAsUnverified(orderId, error);
    }
    return false;
  }
}
