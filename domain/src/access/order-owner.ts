/** Whose an order is: `customerId` is an account's uid, or one of these, which no account has. */

/** The customer's account is gone. */
export const erasedCustomerId = 'erased';

/**
 * Staff typed it in: nobody can read, cancel, or take over the order as its customer. The person
 * gets the tracking link.
 */
export const shopCustomerId = 'shop';

export function isAccount(customerId: string): boolean {
  return customerId !== erasedCustomerId && customerId !== shopCustomerId;
}
