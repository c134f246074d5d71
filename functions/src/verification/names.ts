/**
 * What an order is called: its number, by which it is found, and the short one that is called out.
 * Both are claimed by a document of their own, which only one batch can create. So a number that a
 * client chose cannot be another order's (a customer and a shop would find the wrong one), and two
 * orders under way are never called the same.
 *
 * A claim of a number ends a while after its order, when it cannot be found any more; a call number
 * is free again with the batch that ends its order.
 */

import { randomBytes } from 'node:crypto';
import { newCallNumber } from '@fireline/domain/order/number';
import type { Order } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import { day } from '@fireline/domain/time/durations';
import {
  type DocumentSnapshot,
  FieldValue,
  type Firestore,
  Timestamp,
  type WriteBatch,
} from 'firebase-admin/firestore';
import { commits } from '../lib/conflicts.ts';

/** How long (ms) an order can be found after it was closed. */
export const foundFor = 30 * day;
/** A claim that was never let go, because what should have is lost. */
const forgottenAfter = 60 * day;

/** A call number to try; a longer one if several short ones were taken. */
export function someCallNumber(attempt: number): string {
  return newCallNumber(randomBytes, attempt < 4 ? 3 : 4);
}

/** Makes `batch` fail if another order has the number. `endsAt` (ms) of an order that is over. */
export function addNumberClaim(
  batch: WriteBatch,
  db: Firestore,
  orderId: string,
  number: string,
  endsAt: number | null,
): void {
  batch.create(db.doc(paths.number(number)), {
    orderId,
    claimedAt: FieldValue.serverTimestamp(),
    expiresAt: endsAt === null ? null : Timestamp.fromMillis(endsAt),
  });
}

/** Makes `batch` fail if another order under way is called so. */
export function addCallNumberClaim(
  batch: WriteBatch,
  db: Firestore,
  orderId: string,
  callNumber: string,
  now: number,
): void {
  batch.create(db.doc(paths.callNumber(callNumber)), {
    orderId,
    claimedAt: FieldValue.serverTimestamp(),
    expiresAt: Timestamp.fromMillis(now + forgottenAfter),
  });
}

/** With the effects of the move that ends it. */
export function addReleasedNames(
  batch: WriteBatch,
  db: Firestore,
  orderId: string,
  { number, callNumber, updatedAt }: Order,
): void {
  if (callNumber !== undefined) batch.delete(db.doc(paths.callNumber(callNumber)));
  if (number === undefined) return;
  batch.set(
    db.doc(paths.number(number)),
    { orderId, expiresAt: Timestamp.fromMillis(updatedAt + foundFor) },
    { merge: true },
  );
}

export function isClaimedByAnother(claim: DocumentSnapshot | undefined, orderId: string): boolean {
  return claim?.exists === true && claim.get('orderId') !== orderId;
}

/** Of an order that was deleted. What has gone to another order since stays that order's. */
export async function releaseNames(db: Firestore, deleted: DocumentSnapshot): Promise<void> {
  const number: unknown = deleted.get('number');
  const callNumber: unknown = deleted.get('callNumber');
  const refs = [
    ...(typeof number === 'string' && number !== '' ? [db.doc(paths.number(number))] : []),
    ...(typeof callNumber === 'string' && callNumber !== ''
      ? [db.doc(paths.callNumber(callNumber))]
      : []),
  ];
  for (const ref of refs) {
    const claim = await ref.get();
    const { updateTime } = claim;
    if (claim.get('orderId') !== deleted.id || updateTime === undefined) continue;
    await commits(() => ref.delete({ lastUpdateTime: updateTime }));
  }
}
