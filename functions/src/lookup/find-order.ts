/**
 * Finds an order for someone who lost its page, by its number and the phone number or email address
 * given with it. A mismatch always gets the same answer after the same reads, so it doesn't reveal
 * which numbers exist.
 */

import type { FindOrderInput } from '@fireline/domain/access/callables';
import { FirelineError } from '@fireline/domain/errors';
import { contactSchema, orderSchema } from '@fireline/domain/order/schema';
import { isFinal } from '@fireline/domain/order/status';
import { paths } from '@fireline/domain/paths';
import { ordersByNumberQuery } from '@fireline/domain/search/queries';
import { isSameContact } from '@fireline/domain/search/same-contact';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import { callTexts } from '../lib/call-texts.ts';
import type { Context } from '../lib/context.ts';
import { readStored, toQuery } from '../lib/stored.ts';
import { ensureTrackingLink } from '../tracking/tracking-link.ts';
import { findableForMs } from '../verification/number-claims.ts';
import { countAttempts } from './count-attempts.ts';

/** Tries per 15 minutes. Many phones share the address of their network. */
export const maxAttempts = { perAddress: 60, perNumber: 6 } as const;

/** Read if there is no order, so that a miss takes as long as a hit. */
const nobody = '-';

/**
 * The token of the order's tracking page, a new one if the old link no longer works. `addressKey`
 * represents the client's address.
 * @throws FirelineError `too-many-tries`, `not-found`.
 */
export async function findOrder(
  context: Context,
  { number, contact }: FindOrderInput,
  addressKey: string,
): Promise<string> {
  const { db, now } = context;
  await countAttempts(context, [
    { key: `address_${addressKey}`, max: maxAttempts.perAddress },
    { key: `number_${number}`, max: maxAttempts.perNumber },
  ]);
  const { docs } = await toQuery(db, ordersByNumberQuery(number)).get();
  const ids = docs.length > 0 ? docs.map(({ id }) => id) : [nobody];
  const contacts = await db.getAll(...ids.map((id) => db.doc(paths.contact(id))));
  const found = docs.find(
    (order, index) => isToBeFound(order, now()) && isContactIn(contacts[index], contact),
  );
  const token = found ? await ensureTrackingLink(context, found.id) : null;
  if (token === null) {
    throw new FirelineError('not-found', callTexts().orderNotFound);
  }
  return token;
}

/** Someone who got the link and knows the contact must not be able to undo its revocation. */
function isToBeFound(snapshot: DocumentSnapshot, now: number): boolean {
  try {
    const { status, updatedAt, trackingToken } = readStored(orderSchema, snapshot).value;
    const isRevoked = trackingToken === null;
    return !isRevoked && (!isFinal(status) || updatedAt > now - findableForMs);
  } catch {
    // An unreadable order can't be displayed either.
    return false;
  }
}

function isContactIn(snapshot: DocumentSnapshot | undefined, typed: string): boolean {
  if (!snapshot?.exists) return false;
  try {
    return isSameContact(typed, readStored(contactSchema, snapshot).value);
  } catch {
    return false;
  }
}
