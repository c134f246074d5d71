/**
 * When someone who ordered as a guest signs in to an existing account, the guest's orders,
 * notifications, and saved settings move to the account. Each order is written on the condition
 * that it's unchanged and still the guest's, so this can run twice, run concurrently with
 * transitions, and be retried after an interruption. No order gets a new version, because its
 * status hasn't changed.
 *
 * Staff accounts are excluded: a shop's device is shared, and a guest order placed on it is a
 * customer's.
 */

import { userSchema } from '@fireline/domain/access/user';
import { FirelineError } from '@fireline/domain/errors';
import { inboxQuery } from '@fireline/domain/inbox/queries';
import { limits } from '@fireline/domain/limits';
import { ordersOfCustomerQuery } from '@fireline/domain/order/queries';
import { paths } from '@fireline/domain/paths';
import type { Auth } from 'firebase-admin/auth';
import { type Firestore, type QueryDocumentSnapshot, Timestamp } from 'firebase-admin/firestore';
import { callTexts } from '../lib/call-texts.ts';
import type { Caller } from '../lib/caller.ts';
import { retryOnConflict, tryCommit } from '../lib/conflicts.ts';
import { readIfStored, toQuery } from '../lib/stored.ts';
import { verifyGuestToken } from './verify-guest-token.ts';

/** The newest ones; guests hardly ever have more. */
const mostOrders = 50;
/** A batch holds up to 500 writes, and each notification takes two. */
const pageSize = 200;

/**
 * Moves what belongs to the guest of `guestToken` to the caller. Returns how many orders moved.
 * @throws FirelineError `not-allowed` if the token isn't a guest's, or the caller may not take over
 *   orders.
 */
export async function adoptGuestOrders(
  { auth, db }: { readonly auth: Auth; readonly db: Firestore },
  caller: Caller,
  guestToken: string,
): Promise<number> {
  if (caller.isGuest || caller.role !== null) {
    throw new FirelineError('not-allowed', callTexts().customerAccountNeeded);
  }
  const guest = await verifyGuestToken(auth, guestToken);
  if (guest === caller.uid) return 0;
  const { docs } = await toQuery(db, ordersOfCustomerQuery(guest, mostOrders)).get();
  if (docs.length > 0) await endFirstOrder(db, caller.uid);
  const moved = await Promise.all(docs.map((order) => adoptOrder(db, order, guest, caller.uid)));
  await adoptNotifications(db, guest, caller.uid);
  await mergeUsers(db, guest, caller.uid);
  return moved.filter((isMoved) => isMoved).length;
}

/**
 * Verification doesn't look for other orders of an account whose `placing/{uid}` was written only
 * once (`order-facts.ts`). The time is one after which the rules accept the account's next order.
 */
async function endFirstOrder(db: Firestore, uid: string): Promise<void> {
  const ref = db.doc(paths.placing(uid));
  const placing = { at: Timestamp.fromMillis(0), orderId: '', adopted: true };
  const isNew = await tryCommit(() => ref.create(placing));
  if (!isNew) await ref.set({ adopted: true }, { merge: true });
}

/** False if the order is no longer the guest's. */
function adoptOrder(
  db: Firestore,
  { ref }: QueryDocumentSnapshot,
  from: string,
  to: string,
): Promise<boolean> {
  const delivery = db.doc(paths.delivery(ref.id));
  return retryOnConflict(`Moving order ${ref.id} to its customer’s account`, async () => {
    const [order, itsDelivery] = await db.getAll(ref, delivery);
    if (order?.updateTime === undefined || order.get('customerId') !== from) return { done: false };
    const batch = db.batch();
    batch.update(ref, { customerId: to, byGuest: false }, { lastUpdateTime: order.updateTime });
    if (itsDelivery?.updateTime) {
      const { updateTime } = itsDelivery;
      batch.update(delivery, { customerId: to }, { lastUpdateTime: updateTime });
    }
    return (await tryCommit(() => batch.commit())) ? { done: true } : 'conflict';
  });
}

/** What the guest has read stays read, what they did stays theirs, and nothing alerts again. */
async function adoptNotifications(db: Firestore, from: string, to: string): Promise<void> {
  const allReadAt: unknown = (await db.doc(paths.user(from)).get()).get(`inboxReadAt.${from}`);
  const page = toQuery(db, inboxQuery(from, pageSize));
  for (;;) {
    const { docs } = await page.get();
    const batch = db.batch();
    for (const notification of docs) {
      const { readBy, by, ...rest } = notification.data();
      const readAt: unknown = readBy?.[from] ?? (isUpTo(allReadAt, rest.createdAt) && allReadAt);
      batch.set(db.collection(paths.notifications(to)).doc(notification.id), {
        ...rest,
        by: by === from ? to : (by ?? null),
        readBy: readAt ? { [to]: readAt } : {},
        adopted: true,
      });
      batch.delete(notification.ref);
    }
    await batch.commit();
    if (docs.length < pageSize) return;
  }
}

function isUpTo(end: unknown, time: unknown): boolean {
  return end instanceof Timestamp && time instanceof Timestamp && time.valueOf() <= end.valueOf();
}

/** The account's own data comes first; the guest's data fills the gaps. */
function mergeUsers(db: Firestore, from: string, to: string): Promise<void> {
  const guestRef = db.doc(paths.user(from));
  const ownRef = db.doc(paths.user(to));
  return retryOnConflict(`The saved profile of ${from}`, async () => {
    const [guestSnapshot, ownSnapshot] = await db.getAll(guestRef, ownRef);
    const guest = readIfStored(userSchema, guestSnapshot);
    if (guest === null) return { done: undefined };
    const own = readIfStored(userSchema, ownSnapshot);
    const known = own?.value.addresses ?? [];
    const keys = new Set(known.map((address) => JSON.stringify(Object.values(address))));
    const news = guest.value.addresses.filter(
      (address) => !keys.has(JSON.stringify(Object.values(address))),
    );
    const changes = {
      displayName: own?.value.displayName || guest.value.displayName,
      phone: own?.value.phone || guest.value.phone,
      addresses: [...known, ...news].slice(0, limits.addressesPerUser),
      preferences: { ...guest.value.preferences, ...own?.value.preferences },
    };
    const batch = db.batch();
    if (own) batch.update(ownRef, changes, { lastUpdateTime: own.updateTime });
    else batch.create(ownRef, changes);
    batch.delete(guestRef, { lastUpdateTime: guest.updateTime });
    return (await tryCommit(() => batch.commit())) ? { done: undefined } : 'conflict';
  });
}
