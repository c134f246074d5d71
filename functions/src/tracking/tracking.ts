/**
 * `tracking/{token}` shows an order to whom the link was given. It only moves forward: events
 * arrive late and in any order, so each writer reads the page, compares, and writes on the
 * condition that the page is still the one it read.
 *
 * A page is created together with its token, in the batch that writes the token into the order:
 * by verification, or when the customer asks for a new link (`sharing/tracking-link.ts`). All
 * others only update it. A page that is not there was revoked, and an event that still carries its
 * token must not bring it back.
 */
import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { FirelineError } from '@fireline/domain/errors';
import { type Effects, trackingOf } from '@fireline/domain/order/effects';
import type { Order } from '@fireline/domain/order/schema';
import {
  type TrackedOrder,
  type TrackingPage,
  trackingSchema,
} from '@fireline/domain/order/tracking';
import { paths } from '@fireline/domain/paths';
import type { DocumentSnapshot, Firestore, Timestamp, WriteBatch } from 'firebase-admin/firestore';
import { addOrderStillThere, isCleanedUp } from '../deletion/deleted-orders.ts';
import { commits, untilDone } from '../lib/conflicts.ts';
import { readStored } from '../lib/stored.ts';
import { pastTime, trackingToFirestore, type WriteTime } from '../lib/to-firestore.ts';

export type Tracking = NonNullable<Effects['tracking']>;

export interface StoredPage {
  readonly updateTime: Timestamp;
  /** Null if the document is not a tracking page: it will be overwritten. */
  readonly page: TrackingPage | null;
}

export function readPage(snapshot: DocumentSnapshot | undefined): StoredPage | null {
  if (!snapshot?.exists || snapshot.updateTime === undefined) return null;
  try {
    const { value, updateTime } = readStored(trackingSchema, snapshot);
    return { page: value, updateTime };
  } catch (error) {
    if (!(error instanceof FirelineError)) throw error;
    return { page: null, updateTime: snapshot.updateTime };
  }
}

/** 128 random bits: whoever has it may see the page, and nobody guesses it. */
export function newTrackingToken(): string {
  return randomBytes(16).toString('hex');
}

/** Adds the first page of a token that the same batch gives to its order. */
export function addNewTracking(
  batch: WriteBatch,
  db: Firestore,
  { token, page }: Tracking,
  time: WriteTime,
): void {
  batch.create(db.doc(paths.tracking(token)), trackingToFirestore(page, time));
}

/** Adds the page to `batch`, unless what is stored is newer, says the same, or was revoked. */
export function addTracking(
  batch: WriteBatch,
  db: Firestore,
  { token, page }: Tracking,
  stored: StoredPage | null,
  time: WriteTime,
): void {
  if (stored === null || (stored.page !== null && !isNews(page, stored.page))) return;
  batch.update(db.doc(paths.tracking(token)), trackingToFirestore(page, time), {
    lastUpdateTime: stored.updateTime,
  });
}

/** Whether `page` tells something that `stored` does not know yet. */
export function isNews(page: TrackedOrder, stored: TrackingPage): boolean {
  const age = page.version - stored.version || page.updatedAt - stored.updatedAt;
  return age === 0 ? !saysTheSame(page, stored) : age > 0;
}

/**
 * Brings the page of an order to what `order` says, if that is news: after a change without a
 * new version (lines prepared), and when the sweeper finds the page behind.
 */
export async function bringTrackingForward(
  db: Firestore,
  orderId: string,
  order: Order,
): Promise<boolean> {
  const tracking = trackingOf(orderId, order);
  if (!tracking) return false;
  const ref = db.doc(paths.tracking(tracking.token));
  return untilDone(`The tracking page of order ${orderId}`, async (number) => {
    if (number > 0 && (await isCleanedUp(db, orderId))) return { done: false };
    const stored = readPage(await ref.get());
    if (stored === null) return { done: false };
    if (stored.page && !isNews(tracking.page, stored.page)) return { done: false };
    const batch = db.batch();
    addOrderStillThere(batch, db, orderId);
    addTracking(batch, db, tracking, stored, pastTime);
    return (await commits(() => batch.commit())) ? { done: true } : 'conflict';
  });
}

/** What is told on the road is not the order's to say: `journey.ts` keeps it. */
function saysTheSame(page: TrackedOrder, stored: TrackingPage): boolean {
  const { checkpoints: _, carrier: __, trackingNumber: ___, ...ofTheOrder } = stored;
  return isDeepStrictEqual({ ...page, expiresAt: 0 }, { ...ofTheOrder, expiresAt: 0 });
}
