/**
 * The mail about a move, as a document of the extension "Trigger Email from Firestore". It is part of
 * the batch of the move's effects, so it is written once; its id is made of the order and the version.
 *
 * A mail that comes late says what is over by then ("ready" after "cancelled"), and the one thing worse
 * than no mail is a wrong one. So none is written about a move that the order has left behind. What
 * happens between that look and the commit is met by the tracking page: each move's batch writes it on
 * the condition that it is as it was read, so of two batches that cross the older fails and looks again.
 */
import { effectsOf, lifetimes, type Move, movedAt } from '@fireline/domain/effects';
import { wantsMail } from '@fireline/domain/mail-kinds';
import { statusMailOf } from '@fireline/domain/mail-text';
import { paths } from '@fireline/domain/paths';
import { type Shop, shopSchema } from '@fireline/domain/schemas/settings';
import type { DocumentSnapshot, Firestore, WriteBatch } from 'firebase-admin/firestore';
import * as logger from 'firebase-functions/logger';
import { describeError } from '../lib/describe-error.ts';
import { knownSite } from '../lib/site-address.ts';
import { readIfStored } from '../lib/stored.ts';
import type { WriteTime } from '../lib/to-firestore.ts';
import { envelope } from './envelope.ts';

/** To whom a mail goes, and from which shop. */
export interface Addressee {
  readonly email: string;
  readonly shop: Shop;
}

/** What is known of the customer when the mail is to be written. */
interface Acquaintance {
  readonly contact: DocumentSnapshot | undefined;
  /** Their own page, with what they chose. */
  readonly user: DocumentSnapshot | undefined;
  readonly shop: Shop | null;
  /** The order as it is now. */
  readonly order: DocumentSnapshot | undefined;
}

/** The addressee of the mail about `move`; null if it sends none, or they want none, or it is too late. */
export function addresseeOf(
  move: Move,
  { contact, user, shop, order }: Acquaintance,
): Addressee | null {
  const { mail: kind } = effectsOf(move);
  const email = emailIn(contact);
  if (kind === null || email === null || shop === null) return null;
  if (Number(order?.get('version') ?? 0) > move.order.version) return null;
  return wantsMail(kind, user?.get('preferences')) ? { email, shop } : null;
}

/** The e-mail address in the snapshot of a contact; null if there is none. */
function emailIn(contact: DocumentSnapshot | undefined): string | null {
  const email: unknown = contact?.get('email');
  return typeof email === 'string' && email.includes('@') ? email.trim() : null;
}

/**
 * The shop in its snapshot; null before it was set up. Settings that cannot be read cost the mail, and
 * not the rest of what follows from a move.
 */
export function shopIn(snapshot: DocumentSnapshot | undefined): Shop | null {
  try {
    return readIfStored(shopSchema, snapshot)?.value ?? null;
  } catch (error) {
    logger.error('No mails are written', { error: describeError(error) });
    return null;
  }
}

/** Adds the mail about `move` to the batch of its effects. */
export function addStatusMail(
  batch: WriteBatch,
  db: Firestore,
  move: Move,
  { email, shop }: Addressee,
  time: WriteTime,
): void {
  const { orderId, order } = move;
  const message = statusMailOf(move, { shop, site: knownSite(process.env) });
  if (message === null) return;
  const at = movedAt(order);
  batch.create(db.doc(paths.mail(orderId, order.version)), {
    ...envelope(process.env, { to: email, sender: shop.name, thread: orderId }),
    message,
    kind: effectsOf(move).mail,
    orderId,
    version: order.version,
    createdAt: time(at),
    expiresAt: time(at + lifetimes.mail),
  });
}
