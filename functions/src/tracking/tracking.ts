/**
 * `tracking/{token}` shows an order to anyone with the link. It only moves forward: events arrive
 * late and in any order, so each writer reads the page, compares, and writes on the condition that
 * the page is unchanged since then.
 *
 * A page is created together with its token, in the batch that writes the token into the order: by
 * verification, or when the customer requests a new link (`tracking/tracking-link.ts`). All other
 * writers only update it. A missing page was revoked, and an event that still carries its token
 * must not restore it.
 */
import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { FirelineError } from '@fireline/domain/errors';
import { type Effects, trackingOf, type WritableEffects } from '@fireline/domain/order/effects';
import type { Order } from '@fireline/domain/order/schema';
import {
  type TrackedOrder,
  type TrackingPage,
  trackedOrderSchema,
  trackingSchema,
} from '@fireline/domain/order/tracking';
import { paths } from '@fireline/domain/paths';
import type { DocumentSnapshot, Firestore, Timestamp } from 'firebase-admin/firestore';
import { addNotDeletedPrecondition, isCleanedUp } from '../deletion/deleted-orders.ts';
import { retryOnConflict, tryCommit } from '../lib/conflicts.ts';
import { encode } from '../lib/encode.ts';
import { readStored } from '../lib/stored.ts';
import type { Writes } from '../lib/writes.ts';

type Tracking = NonNullable<Effects['tracking']>;
type WritableTracking = NonNullable<WritableEffects['tracking']>;

export interface StoredPage {
  readonly updateTime: Timestamp;
  /** Null if the document isn't a tracking page: it will be overwritten. */
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

/** 128 random bits: anyone who has it can see the page, and nobody can guess it. */
export function newTrackingToken(): string {
  return randomBytes(16).toString('hex');
}

/** Adds the first page for a token that the same batch gives to its order. */
export function addNewTracking(
  batch: Writes,
  db: Firestore,
  { token, page }: WritableTracking,
): void {
  batch.create(db.doc(paths.tracking(token)), encode.document(trackedOrderSchema, page));
}

/**
 * Adds the page to `batch`, as `written`, unless the stored one is newer, equal, or revoked.
 */
export function addTracking(
  batch: Writes,
  db: Firestore,
  { token, page }: Tracking,
  stored: StoredPage | null,
  written: WritableTracking['page'] = page,
): void {
  if (stored === null || (stored.page !== null && !isNewer(page, stored.page))) return;
  const data = encode.document(trackedOrderSchema, written);
  batch.update(db.doc(paths.tracking(token)), data, { lastUpdateTime: stored.updateTime });
}

/** Whether `page` has news for `stored`. */
export function isNewer(page: TrackedOrder, stored: TrackingPage): boolean {
  const age = page.version - stored.version || page.updatedAt - stored.updatedAt;
  return age === 0 ? !saysTheSame(page, stored) : age > 0;
}

/**
 * Updates an order's page if `order` has news: after a change without a new version (lines
 * prepared), and when the sweeper finds an outdated page.
 */
export async function syncTrackingPage(
  db: Firestore,
  orderId: string,
  order: Order,
): Promise<boolean> {
  const tracking = trackingOf(orderId, order);
  if (!tracking) return false;
  const ref = db.doc(paths.tracking(tracking.token));
  return retryOnConflict(`The tracking page of order ${orderId}`, async (number) => {
    if (number > 0 && (await isCleanedUp(db, orderId))) return { done: false };
    const stored = readPage(await ref.get());
    if (stored === null) return { done: false };
    if (stored.page && !isNewer(tracking.page, stored.page)) return { done: false };
    const batch = db.batch();
    addNotDeletedPrecondition(batch, db, orderId);
    addTracking(batch, db, tracking, stored);
    return (await tryCommit(() => batch.commit())) ? { done: true } : 'conflict';
  });
}

/** Updates from the road don't come from the order: `journey.ts` maintains them. */
function saysTheSame(page: TrackedOrder, stored: TrackingPage): boolean {
  const { checkpoints: _, carrier: __, trackingNumber: ___, ...ofTheOrder } = stored;
  return isDeepStrictEqual({ ...page, expiresAt: 0 }, { ...ofTheOrder, expiresAt: 0 });
}
