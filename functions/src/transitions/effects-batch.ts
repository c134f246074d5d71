/**
 * The effects of one move as writes of one batch: timeline event, notifications, email, tracking
 * page, returned stock. The batch creates `events/{version}`, which only one batch can do. So a
 * move's effects happen once, however often its event is delivered.
 */
import { mailKindOf } from '@fireline/domain/mail/kinds';
import { type Effects, effectsOf, type Move } from '@fireline/domain/order/effects';
import { isFinal } from '@fireline/domain/order/status';
import { paths } from '@fireline/domain/paths';
import type {
  DocumentReference,
  DocumentSnapshot,
  Firestore,
  WriteBatch,
} from 'firebase-admin/firestore';
import type { Context } from '../lib/context.ts';
import { readableShopIn } from '../lib/read-shop.ts';
import { eventToFirestore, notificationToFirestore, type WriteTime } from '../lib/encode.ts';
import { addStatusMail, type PlannedMail, planMail } from '../mail/status-mail.ts';
import { addNewTracking, addTracking, readPage, type StoredPage } from '../tracking/tracking.ts';
import { addReleasedNames } from '../verification/names.ts';
import { addStockReturn, endsUnsold, productsOf } from '../verification/stock.ts';

/** A move's effects, computed once, with what was read to write them. */
export interface PreparedEffects {
  readonly move: Move;
  readonly effects: Effects;
  /** Null if none is sent. */
  readonly mail: PlannedMail | null;
  /** The existing tracking page; null if there is none yet, or no longer. */
  readonly page: StoredPage | null;
  /** The products whose stock the move returns. */
  readonly products: readonly DocumentSnapshot[];
}

/** Reads what the effects of `move` need in one call, and only what this move needs. */
export async function prepareEffects({ db, now }: Context, move: Move): Promise<PreparedEffects> {
  const { orderId, order } = move;
  const shopRef = db.doc(paths.shop);
  const mailRefs = mailKindOf(move) && {
    contact: db.doc(paths.contact(orderId)),
    user: db.doc(paths.user(order.customerId)),
    order: db.doc(paths.order(orderId)),
  };
  const pageRef = order.trackingToken ? db.doc(paths.tracking(order.trackingToken)) : null;
  const productRefs = endsUnsold(order.status) ? productsOf(db, order) : [];
  const refs = [shopRef, ...Object.values(mailRefs ?? {}), pageRef, ...productRefs];
  const found = await readAll(db, refs);
  const shop = readableShopIn(found.get(shopRef.path));
  const effects = effectsOf(move, shop);
  const facts = mailRefs && {
    kind: effects.mail,
    contact: found.get(mailRefs.contact.path),
    user: found.get(mailRefs.user.path),
    shop,
    order: found.get(mailRefs.order.path),
  };
  return {
    move,
    effects,
    mail: facts && (await planMail(db, move, facts, now())),
    page: readPage(pageRef ? found.get(pageRef.path) : undefined),
    products: productRefs.flatMap(({ path }) => found.get(path) ?? []),
  };
}

/** Verification gives an order its link: no other move out of `placed` leaves it with one. */
function givesLink({ from }: Move): boolean {
  return from === 'placed';
}

/** The documents by path; nulls are skipped. */
async function readAll(
  db: Firestore,
  refs: readonly (DocumentReference | null)[],
): Promise<ReadonlyMap<string, DocumentSnapshot>> {
  const found = await db.getAll(...refs.filter((ref) => ref !== null));
  return new Map(found.map((snapshot) => [snapshot.ref.path, snapshot]));
}

export function addEffects(
  batch: WriteBatch,
  db: Firestore,
  { move, effects, mail, page, products }: PreparedEffects,
  time: WriteTime,
): void {
  const { orderId, order } = move;
  const { event, notifications, tracking } = effects;
  batch.create(db.doc(paths.event(orderId, order.version)), eventToFirestore(event, time));
  for (const { inbox, notification } of notifications) {
    batch.set(
      db.doc(paths.notification(inbox, orderId, order.version)),
      notificationToFirestore(notification, time),
    );
  }
  if (mail) addStatusMail(batch, db, move, mail, time);
  if (tracking) {
    if (givesLink(move)) addNewTracking(batch, db, tracking, time);
    else addTracking(batch, db, tracking, page, time);
  }
  if (endsUnsold(order.status)) addStockReturn(batch, order, products);
  if (isFinal(order.status) && !givesLink(move)) addReleasedNames(batch, db, orderId, order);
}
