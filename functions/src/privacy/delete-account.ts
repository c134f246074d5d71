/**
 * Deletes an account and its personal data: a customer's or guest's own, a customer's by an admin,
 * or that of someone who leaves the staff. Orders stay as figures; their personal data is erased.
 * Every step can be repeated, and the account itself goes last: after an interrupted run, the next
 * call continues.
 */

import { accountBlockId } from '@fireline/domain/access/block';
import { serverTime } from '@fireline/domain/codec/server-time';
import { deliveriesOfCourierQuery } from '@fireline/domain/delivery/queries';
import { FirelineError } from '@fireline/domain/errors';
import { auditSchema } from '@fireline/domain/inbox/notification';
import { openOrdersOfCustomerQuery, ordersOfCustomerQuery } from '@fireline/domain/order/queries';
import { paths } from '@fireline/domain/paths';
import { minute } from '@fireline/domain/time/durations';
import type { Auth } from 'firebase-admin/auth';
import type { CollectionReference, Firestore, Query } from 'firebase-admin/firestore';
import { callTexts } from '../lib/call-texts.ts';
import { tryCommit } from '../lib/conflicts.ts';
import type { AccountContext } from '../lib/context.ts';
import { encode } from '../lib/encode.ts';
import { errorCode } from '../lib/error-code.ts';
import { toQuery } from '../lib/stored.ts';
import { findAccount, roleOf, setRole } from '../staff/set-role.ts';
import { eraseOrder } from './erase-order.ts';

export interface DeletionContext extends AccountContext {
  readonly pageSize?: number;
}

export interface Deletion {
  readonly uid: string;
  /** Who requests it. */
  readonly by: string;
}

/**
 * If the sign-in is older than this (ms), people must sign in again before they delete their
 * account.
 */
export const recentSignInMs = 5 * minute;

/** @throws FirelineError `sign-in-again` if the sign-in is too old. Guests can't sign in again. */
export function checkRecentSignIn(
  {
    auth_time,
    firebase,
  }: { readonly auth_time: number; readonly firebase: { readonly sign_in_provider: string } },
  now: number,
): void {
  if (firebase.sign_in_provider === 'anonymous' || now - auth_time * 1000 <= recentSignInMs) return;
  throw new FirelineError('sign-in-again', callTexts().signInAgainToDelete);
}

/**
 * @throws FirelineError `orders-open` while an order is active; `last-admin`; `not-found`;
 *   `not-allowed` for another person who is on the staff: their role must be removed first.
 */
export async function deleteAccount(
  context: DeletionContext,
  { uid, by }: Deletion,
): Promise<{ readonly orders: number }> {
  const { auth, db, now, pageSize = 100 } = context;
  const account = await findAccount(auth, { uid });
  if (roleOf(account) !== null && by !== uid) {
    throw new FirelineError('not-allowed', 'This person is on the staff. Remove their role first.');
  }
  await checkNothingOpen(db, uid);
  if (roleOf(account) !== null) await setRole({ auth, db, now }, { by, uid, role: null });
  const orders = await eraseOrders(db, uid, by, pageSize);
  await removeAll(db.collection(paths.notifications(uid)), pageSize);
  await removeAll(db.collection(paths.devices(uid)), pageSize);
  await db.doc(paths.placing(uid)).delete();
  await db.doc(paths.cart(uid)).delete();
  await db.doc(paths.courier(uid)).delete();
  await db.doc(paths.customerNote(uid)).delete();
  await db.doc(paths.block(accountBlockId(uid))).delete();
  await db.doc(paths.user(uid)).delete();
  const entry = encode.document(auditSchema, {
    type: 'account-deleted',
    target: uid,
    by,
    before: null,
    after: null,
    at: serverTime,
  });
  await tryCommit(() => db.doc(paths.auditEntry(`account-deleted-${uid}`)).create(entry));
  await removeFromAuth(auth, uid);
  return { orders };
}

async function checkNothingOpen(db: Firestore, uid: string): Promise<void> {
  const [own, deliveries] = await Promise.all([
    toQuery(db, openOrdersOfCustomerQuery(uid, 1)).get(),
    toQuery(db, deliveriesOfCourierQuery(uid)).limit(1).get(),
  ]);
  if (!own.empty) {
    throw new FirelineError('orders-open', callTexts().orderOpen);
  }
  if (!deliveries.empty) {
    throw new FirelineError('orders-open', callTexts().deliveriesOpen);
  }
}

/** Erased orders no longer belong to the account, so each page starts with those that are left. */
async function eraseOrders(
  db: Firestore,
  uid: string,
  by: string,
  pageSize: number,
): Promise<number> {
  for (let erased = 0; ; ) {
    const { docs } = await toQuery(db, ordersOfCustomerQuery(uid, pageSize)).get();
    if (docs.length === 0) return erased;
    for (const { id } of docs) {
      const outcome = await eraseOrder(db, { orderId: id, by, isAccountGone: true });
      if (outcome === 'open') {
        throw new FirelineError('orders-open', callTexts().orderPlacedMeanwhile);
      }
      erased += 1;
    }
  }
}

async function removeAll(collection: CollectionReference, pageSize: number): Promise<void> {
  const page: Query = collection.limit(pageSize);
  for (;;) {
    const { docs } = await page.get();
    const batch = collection.firestore.batch();
    for (const { ref } of docs) batch.delete(ref);
    await batch.commit();
    if (docs.length < pageSize) return;
  }
}

async function removeFromAuth(auth: Auth, uid: string): Promise<void> {
  try {
    await auth.deleteUser(uid);
  } catch (error) {
    if (errorCode(error) !== 'auth/user-not-found') throw error;
  }
}
