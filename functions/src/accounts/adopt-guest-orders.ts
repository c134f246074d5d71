/**
 * Somebody who ordered as a guest signs in to an account that they have already: the guest's
 * orders, notifications and saved things come over. Each order is written on the condition that it
 * is still the guest's as it was read, so this may run twice, next to moves, and be tried again
 * after it broke off. No order gets a new version: nothing of its life has changed.
 *
 * Staff keep out: a shop's device is shared, and what was ordered on it as a guest is a customer's.
 */

import { userSchema } from '@fireline/domain/access/user';
import { FirelineError } from '@fireline/domain/errors';
import { inboxQuery } from '@fireline/domain/inbox/queries';
import { limits } from '@fireline/domain/limits';
import { ordersOfCustomerQuery } from '@fireline/domain/order/queries';
import { paths } from '@fireline/domain/paths';
import type { Auth } from 'firebase-admin/auth';
import { type Firestore, type QueryDocumentSnapshot, Timestamp } from 'firebase-admin/firestore';
import type { Caller } from '../lib/caller.ts';
import { commits, untilDone } from '../lib/conflicts.ts';
import { readIfStored, toQuery } from '../lib/stored.ts';
import { guestOf } from './guest-of.ts';

/** The newest ones; hardly a guest has more. */
const mostOrders = 50;
/** A batch takes at most 500 writes, and each notification is two. */
const pageSize = 200;

/**
 * Hands what belongs to the guest of `guestToken` to the caller. Returns how many orders moved.
 * @throws FirelineError `not-allowed` if the token is no guest's, or the caller may not have them.
 */
export async function adoptGuestOrders(
  { auth, db }: { readonly auth: Auth; readonly db: Firestore },
  caller: Caller,
  guestToken: string,
): Promise<number> {
  if (caller.isGuest || caller.role !== null) {
    throw new FirelineError(
      'not-allowed',
      'Sign in with a customer account to move guest orders into it.',
    );
  }
  const guest = await guestOf(auth, guestToken);
  if (guest === caller.uid) return 0;
  const { docs } = await toQuery(db, ordersOfCustomerQuery(guest, mostOrders)).get();
  const moved = await Promise.all(docs.map((order) => moveOrder(db, order, guest, caller.uid)));
  await moveNotifications(db, guest, caller.uid);
  await mergeUsers(db, guest, caller.uid);
  return moved.filter((isMoved) => isMoved).length;
}

/** False if the order is not the guest's any more. */
function moveOrder(
  db: Firestore,
  { ref }: QueryDocumentSnapshot,
  from: string,
  to: string,
): Promise<boolean> {
  const delivery = db.doc(paths.delivery(ref.id));
  return untilDone(`Moving order ${ref.id} to its customer’s account`, async () => {
    const [order, itsDelivery] = await db.getAll(ref, delivery);
    if (order?.updateTime === undefined || order.get('customerId') !== from) return { done: false };
    const batch = db.batch();
    batch.update(ref, { customerId: to, byGuest: false }, { lastUpdateTime: order.updateTime });
    if (itsDelivery?.updateTime) {
      const { updateTime } = itsDelivery;
      batch.update(delivery, { customerId: to }, { lastUpdateTime: updateTime });
    }
    return (await commits(() => batch.commit())) ? { done: true } : 'conflict';
  });
}

/** What the guest had read stays read, what they did is still their own, and none of it is news. */
async function moveNotifications(db: Firestore, from: string, to: string): Promise<void> {
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

/** The account's own things come first; of the guest's, what is new is added. */
function mergeUsers(db: Firestore, from: string, to: string): Promise<void> {
  const guestRef = db.doc(paths.user(from));
  const ownRef = db.doc(paths.user(to));
  return untilDone(`The saved profile of ${from}`, async () => {
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
    return (await commits(() => batch.commit())) ? { done: undefined } : 'conflict';
  });
}
