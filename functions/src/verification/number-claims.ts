/**
 * The numbers of an order: one for finding it, and its short call number. Each is claimed by a
 * document of its own, which only one batch can create. So a number chosen by a client can't be
 * another order's (a customer or the shop would find the wrong one), and no two active orders share
 * a call number.
 *
 * The claim of a number ends some time after its order closes, when it can't be found any more; a
 * call number is free again with the batch that closes its order.
 */

import { randomBytes } from 'node:crypto';
import { newCallNumber } from '@fireline/domain/order/number';
import type { Order } from '@fireline/domain/order/schema';
import { serverPaths } from '@fireline/domain/server-paths';
import { day } from '@fireline/domain/time/durations';
import {
  type DocumentSnapshot,
  FieldValue,
  type Firestore,
  Timestamp,
  type WriteBatch,
} from 'firebase-admin/firestore';
import { tryCommit } from '../lib/conflicts.ts';
import type { Writes } from '../lib/writes.ts';

/** How long (ms) an order can be found after it was closed. */
export const findableForMs = 30 * day;
/** When (ms) a claim that was never released expires. */
const claimLifetimeMs = 60 * day;

/** A call number to try; a longer one if several short ones were taken. */
export function randomCallNumber(attempt: number): string {
  return newCallNumber(randomBytes, attempt < 4 ? 3 : 4);
}

/** Makes `batch` fail if another order has the number. `endsAt` (ms) is for a closed order. */
export function addNumberClaim(
  batch: WriteBatch,
  db: Firestore,
  orderId: string,
  number: string,
  endsAt: number | null,
): void {
  batch.create(db.doc(serverPaths.number(number)), {
    orderId,
    claimedAt: FieldValue.serverTimestamp(),
    expiresAt: endsAt === null ? null : Timestamp.fromMillis(endsAt),
  });
}

/** Makes `batch` fail if another active order has the call number. */
export function addCallNumberClaim(
  batch: WriteBatch,
  db: Firestore,
  orderId: string,
  callNumber: string,
  now: number,
): void {
  batch.create(db.doc(serverPaths.callNumber(callNumber)), {
    orderId,
    claimedAt: FieldValue.serverTimestamp(),
    expiresAt: Timestamp.fromMillis(now + claimLifetimeMs),
  });
}

/** Part of the effects of the transition that closes the order. */
export function addNumberRelease(
  batch: Writes,
  db: Firestore,
  orderId: string,
  { number, callNumber, updatedAt }: Order,
): void {
  if (callNumber !== undefined) batch.delete(db.doc(serverPaths.callNumber(callNumber)));
  if (number === undefined) return;
  batch.set(
    db.doc(serverPaths.number(number)),
    { orderId, expiresAt: Timestamp.fromMillis(updatedAt + findableForMs) },
    { merge: true },
  );
}

export function isClaimedByAnother(claim: DocumentSnapshot | undefined, orderId: string): boolean {
  return claim?.exists === true && claim.get('orderId') !== orderId;
}

/** For a deleted order. Numbers that now belong to another order stay with it. */
export async function releaseNumbers(db: Firestore, deleted: DocumentSnapshot): Promise<void> {
  const number: unknown = deleted.get('number');
  const callNumber: unknown = deleted.get('callNumber');
  const refs = [
    ...(typeof number === 'string' && number !== '' ? [db.doc(serverPaths.number(number))] : []),
    ...(typeof callNumber === 'string' && callNumber !== ''
      ? [db.doc(serverPaths.callNumber(callNumber))]
      : []),
  ];
  await Promise.all(
    refs.map(async (ref) => {
      const claim = await ref.get();
      const { updateTime } = claim;
      if (claim.get('orderId') !== deleted.id || updateTime === undefined) return;
      await tryCommit(() => ref.delete({ lastUpdateTime: updateTime }));
    }),
  );
}
