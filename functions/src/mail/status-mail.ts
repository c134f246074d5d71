/**
 * The email about a transition, as a document of the extension "Trigger Email from Firestore". It's
 * part of the batch of the transition's effects, so it's written once; its ID consists of the order
 * and the version.
 *
 * A late email may be outdated ("ready" after "canceled"), and a wrong email is worse than none. So
 * none is written about a transition that the order has left behind. Races between that check and
 * the commit are caught by the tracking page: each transition's batch requires that the page is
 * unchanged since it was read, so of two concurrent batches the older one fails and checks again.
 * (An order with a revoked link has no page: there, two transitions within milliseconds may both be
 * emailed.)
 */

import type { Time } from '@fireline/domain/codec/server-time';
import { type MailKind, wantsMail } from '@fireline/domain/mail/kinds';
import type { MailContent } from '@fireline/domain/mail/mail-content';
import { pausedMail } from '@fireline/domain/mail/paused-mail';
import { type MailSetting, statusMailOf } from '@fireline/domain/mail/status-mail';
import { lifetimes, type Transition } from '@fireline/domain/order/effects';
import { localeOf } from '@fireline/domain/order/language';
import { transitionedAt } from '@fireline/domain/order/transitioned-at';
import { paths } from '@fireline/domain/paths';
import { serverPaths } from '@fireline/domain/server-paths';
import type { Shop } from '@fireline/domain/shop/settings';
import type { DocumentReference, DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import { config } from '../config.ts';
import { encode } from '../lib/encode.ts';
import { configuredSiteAddress } from '../lib/site-address.ts';
import type { Writes } from '../lib/writes.ts';
import { envelope } from './envelope.ts';
import { mailBrand, renderMail } from './mail-html.ts';
import { addMailCount, type MailQuota, mailKey, mailQuota } from './mail-limit.ts';
import { isVerifiedAddress } from './verified-address.ts';

/** An email that will be sent: its kind, its recipient, and the shop that sends it. */
export interface PlannedMail {
  readonly kind: MailKind;
  readonly email: string;
  readonly shop: Shop;
  /** The customer's account has confirmed the address. */
  readonly isVerified: boolean;
  readonly quota: MailQuota;
}

/** What the decision about an email is based on. */
interface MailFacts {
  /** From the effects of the transition; null if it sends no email. */
  readonly kind: MailKind | null;
  readonly contact: DocumentSnapshot | undefined;
  /** Their user document, with their preferences. */
  readonly user: DocumentSnapshot | undefined;
  readonly shop: Shop | null;
  /** The order in its current state. */
  readonly order: DocumentSnapshot | undefined;
}

/**
 * Decides whether an email about `transition` is sent. Once it's wanted and has an address, this
 * reads how many emails the address got recently, whose it is, and whether an email about the order
 * was sent before.
 */
export async function planMail(
  db: Firestore,
  transition: Transition,
  facts: MailFacts,
  now: number,
): Promise<PlannedMail | null> {
  const wanted = wantedMail(transition, facts);
  if (wanted === null) return null;
  const { email } = wanted;
  const [isVerified, [limit, ...mailed]] = await Promise.all([
    isVerifiedAddress(transition, email),
    db.getAll(db.doc(serverPaths.mailLimit(mailKey(email))), ...earlierMails(db, transition)),
  ]);
  const quota = mailQuota(email, limit, now);
  const isOwnDoing = transition.order.changedBy.role === 'customer';
  if (isOwnDoing && !mailed.some(({ exists }) => exists)) return null;
  if (quota.next === 'none' || (quota.isEnded && !isVerified)) return null;
  return { ...wanted, isVerified, quota };
}

/** Customers get no email about their own transition before any other email. */
function earlierMails(db: Firestore, { orderId, order }: Transition): readonly DocumentReference[] {
  if (order.changedBy.role !== 'customer') return [];
  const versions = Array.from({ length: Math.min(order.version, 50) }, (_, version) => version);
  return versions.map((version) => db.doc(paths.mail(orderId, version)));
}

/**
 * The email about `transition`; null if it sends none, they don't want it, or it's too
 * late.
 */
function wantedMail(
  transition: Transition,
  { kind, contact, user, shop, order }: MailFacts,
): Pick<PlannedMail, 'kind' | 'email' | 'shop'> | null {
  const email = emailIn(contact);
  if (kind === null || email === null || shop === null || transition.order.test) return null;
  if (Number(order?.get('version') ?? 0) > transition.order.version) return null;
  return wantsMail(kind, user?.get('preferences')) ? { kind, email, shop } : null;
}

/** The email address in the snapshot of a contact; null if there is none. */
export function emailIn(contact: DocumentSnapshot | undefined): string | null {
  const email: unknown = contact?.get('email');
  return typeof email === 'string' && email.includes('@') ? email.trim() : null;
}

/** Adds the email about `transition`, made at `at`, to the batch of its effects. */
export function addStatusMail(
  batch: Writes,
  db: Firestore,
  transition: Transition,
  planned: PlannedMail,
  at: Time,
): void {
  const { orderId, order } = transition;
  const ref = db.doc(paths.mail(orderId, order.version));
  addOrderMail(batch, ref, transition, planned, {
    at,
    until: transitionedAt(order) + lifetimes.mail,
    contentOf: (setting) => statusMailOf(transition, setting),
  });
}

interface OrderMail {
  readonly at: Time;
  /** When (ms) it expires. */
  readonly until: number;
  readonly contentOf: (setting: MailSetting) => MailContent | null;
}

/** Adds an email about an order as `ref`, or the one that says that there will be no more. */
export function addOrderMail(
  batch: Writes,
  ref: DocumentReference,
  { orderId, order }: Pick<Transition, 'orderId' | 'order'>,
  { kind, email, shop, isVerified, quota }: PlannedMail,
  { at, until, contentOf }: OrderMail,
): void {
  const site = configuredSiteAddress(config());
  const stopLink = site === null || isVerified ? null : `${site}/mails/stop/${quota.stopCode}`;
  const content =
    quota.next === 'last'
      ? pausedMail({ shop, until: quota.until, stopLink, locale: localeOf(order, shop) })
      : contentOf({ shop, site, isVerified, stopLink });
  if (content === null) return;
  addMailCount(batch, ref.firestore, quota);
  batch.create(ref, {
    ...envelope(config(), { to: email, sender: shop.name, thread: orderId }),
    message: renderMail(content, mailBrand(shop, site)),
    kind: quota.next === 'last' ? 'stopped' : kind,
    orderId,
    version: order.version,
    createdAt: encode.time(at),
    expiresAt: encode.time(until),
  });
}
