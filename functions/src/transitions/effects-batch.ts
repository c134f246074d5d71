/**
 * The effects of one move as writes of one batch: timeline event, notifications, email, tracking
 * page, returned stock. The batch creates `events/{version}`, which only one batch can do. So a
 * move's effects happen once, however often its event is delivered.
 */
import { mailKindOf } from '@fireline/domain/mail/kinds';
import { effectsOf, type Move, trackingOf } from '@fireline/domain/order/effects';
import { isFinal } from '@fireline/domain/order/status';
import { paths } from '@fireline/domain/paths';
import type { Shop } from '@fireline/domain/shop/settings';
import type {
  DocumentReference,
  DocumentSnapshot,
  Firestore,
  WriteBatch,
} from 'firebase-admin/firestore';
import { readableShopIn } from '../lib/read-shop.ts';
import { eventToFirestore, notificationToFirestore, type WriteTime } from '../lib/to-firestore.ts';
import { type Addressee, addStatusMail, meetAddressee } from '../mail/status-mail.ts';
import { addNewTracking, addTracking, readPage, type StoredPage } from '../tracking/tracking.ts';
import { addReleasedNames } from '../verification/names.ts';
import { addStockReturn, endsUnsold, productsOf } from '../verification/stock.ts';

/** What must be read before the effects of a move can be written. */
export interface Surroundings {
  /** Null before it was set up. */
  readonly shop: Shop | null;
  /** The recipient of the email; null if there is none. */
  readonly addressee: Addressee | null;
  /** The existing page; null if there is none yet, or no longer. */
  readonly tracking: StoredPage | null;
  /** The products whose stock the move returns. */
  readonly products: readonly DocumentSnapshot[];
}

/** Reads the surroundings of `move` in one call, and only what this move needs. */
export async function readSurroundings(db: Firestore, move: Move): Promise<Surroundings> {
  const shopRef = db.doc(paths.shop);
  const tracking = trackingOf(move.orderId, move.order);
  const letter = mailKindOf(move) && {
    contact: db.doc(paths.contact(move.orderId)),
    user: db.doc(paths.user(move.order.customerId)),
    order: db.doc(paths.order(move.orderId)),
  };
  const page = tracking && db.doc(paths.tracking(tracking.token));
  const products = endsUnsold(move.order.status) ? productsOf(db, move.order) : [];
  const found = await readAll(db, [shopRef, ...Object.values(letter ?? {}), page, ...products]);
  const shop = readableShopIn(found.get(shopRef.path));
  const acquaintance = letter && {
    contact: found.get(letter.contact.path),
    user: found.get(letter.user.path),
    shop,
    order: found.get(letter.order.path),
  };
  return {
    shop,
    addressee: acquaintance && (await meetAddressee(db, move, acquaintance, Date.now())),
    tracking: readPage(page ? found.get(page.path) : undefined),
    products: products.flatMap(({ path }) => found.get(path) ?? []),
  };
}

/** Verification gives an order its link: no other move out of `placed` leaves it with one. */
function givesLink({ from }: Move): boolean {
  return from === 'placed';
}

/** The documents by path; nulls are skipped, and without documents there is no call. */
async function readAll(
  db: Firestore,
  refs: readonly (DocumentReference | null)[],
): Promise<ReadonlyMap<string, DocumentSnapshot>> {
  const wanted = refs.filter((ref) => ref !== null);
  const found = wanted.length > 0 ? await db.getAll(...wanted) : [];
  return new Map(found.map((snapshot) => [snapshot.ref.path, snapshot]));
}

export function addEffects(
  batch: WriteBatch,
  db: Firestore,
  move: Move,
  surroundings: Surroundings,
  time: WriteTime,
): void {
  const { orderId, order } = move;
  const { event, notifications, tracking } = effectsOf(move, surroundings.shop);
  batch.create(db.doc(paths.event(orderId, order.version)), eventToFirestore(event, time));
  for (const { inbox, notification } of notifications) {
    batch.set(
      db.doc(paths.notification(inbox, orderId, order.version)),
      notificationToFirestore(notification, time),
    );
  }
  const { addressee } = surroundings;
  if (addressee) addStatusMail(batch, db, move, addressee, time);
  if (tracking) {
    if (givesLink(move)) addNewTracking(batch, db, tracking, time);
    else addTracking(batch, db, tracking, surroundings.tracking, time);
  }
  if (endsUnsold(order.status)) addStockReturn(batch, order, surroundings.products);
  if (isFinal(order.status) && !givesLink(move)) addReleasedNames(batch, db, orderId, order);
}
