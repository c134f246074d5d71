/**
 * Pushes a notification to its recipients' devices.
 *
 * At most once: `pushes/{…}` is created before anything is sent, and only one run can create it. If
 * that run dies in between, only the alert is lost; the inbox, the email, and the screens still
 * have the news. The alternative would be phones that ring twice for the same event. If nothing at
 * all was sent, the record is removed and the event is retried while the news is fresh.
 *
 * Outdated notifications don't alert: those that were read meanwhile, those that the order has left
 * behind (the later transition has its own notification), and those that a late event brings after
 * minutes. On the device, where messages can overtake each other, the service worker keeps only the
 * newest version of an order.
 */

import { createHash } from 'node:crypto';
import { staffWorkingAsQuery } from '@fireline/domain/access/queries';
import { assertNever } from '@fireline/domain/assert-never';
import { couriersOnDutyQuery } from '@fireline/domain/delivery/queries';
import { alertTag, wantsAlert } from '@fireline/domain/inbox/alerts';
import { type Device, deviceSchema, devicesPerUser } from '@fireline/domain/inbox/device';
import { type Notification, notificationSchema } from '@fireline/domain/inbox/notification';
import { isAboutStatus, pushDataOf, pushLifetimeMs } from '@fireline/domain/inbox/push-text';
import { devicesQuery } from '@fireline/domain/inbox/queries';
import { isFinal } from '@fireline/domain/order/status';
import { paths, sharedInboxes } from '@fireline/domain/paths';
import type { QuerySpec } from '@fireline/domain/query';
import { serverPaths } from '@fireline/domain/server-paths';
import { day } from '@fireline/domain/time/durations';
import {
  type DocumentReference,
  type DocumentSnapshot,
  FieldPath,
  type Firestore,
  Timestamp,
} from 'firebase-admin/firestore';
import { tryCommit } from '../lib/conflicts.ts';
import type { Context } from '../lib/context.ts';
import { readStored, type Stored, toQuery } from '../lib/stored.ts';
import * as logs from '../logs.ts';
import type { PushMessage, PushResult, PushSender } from './push-sender.ts';

export interface PushContext extends Context {
  readonly sender: PushSender;
}

export type PushOutcome =
  | { readonly push: 'sent'; readonly sent: number; readonly gone: number; readonly failed: number }
  /** Why no device was alerted. */
  | { readonly push: 'old' | 'overtaken' | 'nobody' | 'sent-before' };

/** How many people with one role are notified. */
const peoplePerRole = 200;
const receiptLifetime = day;

interface Target {
  readonly uid: string;
  readonly ref: DocumentReference;
  readonly device: Stored<Device>;
}

/** `created` is the notification in the event, in the inbox `inbox`. */
export async function pushNotification(
  { db, now, sender }: PushContext,
  inbox: string,
  created: DocumentSnapshot,
): Promise<PushOutcome> {
  const { value: notification } = readStored(notificationSchema, created);
  // Notifications moved from a guest's inbox have already alerted the guest.
  const isOld = now() - notification.createdAt > pushLifetimeMs;
  if (isOld || notification.adopted === true) return { push: 'old' };

  const targets = await targetsOf(db, inbox, notification, now());
  if (targets.length === 0) return { push: 'nobody' };
  const readers = await readersNow(db, inbox, created.ref, notification, targets);
  if (readers === null) return { push: 'overtaken' };
  const left = targets.filter(({ uid }) => !readers.has(uid));
  if (left.length === 0) return { push: 'nobody' };

  const receipt = db.doc(serverPaths.push(inbox, created.id));
  const expiresAt = Timestamp.fromMillis(now() + receiptLifetime);
  if (!(await tryCommit(() => receipt.create({ devices: left.length, expiresAt })))) {
    return { push: 'sent-before' };
  }
  const results = await sendOrTakeBack(sender, receipt, left, notification);
  await forgetGone(left, results);
  const count = (result: PushResult) => results.filter((one) => one === result).length;
  return { push: 'sent', sent: count('sent'), gone: count('gone'), failed: count('failed') };
}

/** The devices to alert at `now`, except those of the person who made the transition. */
async function targetsOf(
  db: Firestore,
  inbox: string,
  notification: Notification,
  now: number,
): Promise<readonly Target[]> {
  const uids = (await peopleOf(db, inbox)).filter((uid) => uid !== notification.by);
  const found = await Promise.all(
    uids.map(async (uid) => {
      const { docs } = await toQuery(db, devicesQuery(uid, devicesPerUser)).get();
      return docs.flatMap((snapshot) => targetIn(uid, snapshot, notification));
    }),
  );
  const tokens = new Set<string>();
  return found.flat().filter(({ device: { value } }) => {
    const wants = wantsAlert(
      { ...value.alerts, sound: false, vibration: false, popups: true },
      'popups',
      notification,
      now,
      value.timeZone,
    );
    if (!wants || tokens.has(value.token)) return false;
    tokens.add(value.token);
    return true;
  });
}

/**
 * Everyone who reads the inbox: its owner, or all who currently have the role. Of couriers, only
 * those on duty.
 */
async function peopleOf(db: Firestore, inbox: string): Promise<readonly string[]> {
  const role = sharedInboxes.find((shared) => shared === inbox);
  if (role === undefined) return [inbox];
  const idsOf = async (query: QuerySpec) =>
    (await toQuery(db, query).get()).docs.map(({ id }) => id);
  const people = await idsOf(staffWorkingAsQuery(role, peoplePerRole));
  if (role !== 'courier') return people;
  const onDuty = new Set(await idsOf(couriersOnDutyQuery()));
  return people.filter((uid) => onDuty.has(uid));
}

/** An unreadable device must not keep the others from being alerted. */
function targetIn(
  uid: string,
  snapshot: DocumentSnapshot,
  { orderId }: Notification,
): readonly Target[] {
  try {
    return [{ uid, ref: snapshot.ref, device: readStored(deviceSchema, snapshot) }];
  } catch (error) {
    logs.deviceUnreadable(orderId ?? '', snapshot.ref.path, error);
    return [];
  }
}

/**
 * Which targets have read it by now; null if it is outdated, or if it or the order no longer exists.
 */
async function readersNow(
  db: Firestore,
  inbox: string,
  ref: DocumentReference,
  told: Notification,
  targets: readonly Target[],
): Promise<ReadonlySet<string> | null> {
  const { orderId, createdAt } = told;
  const uids = [...new Set(targets.map(({ uid }) => uid))];
  const [notification, ...others] = await db.getAll(
    ref,
    ...uids.map((uid) => db.doc(paths.user(uid))),
    ...(orderId === null ? [] : [db.doc(paths.order(orderId))]),
  );
  const users = others.slice(0, uids.length);
  const [order] = others.slice(uids.length);
  if (!notification?.exists) return null;
  if (order && (!order.exists || isOvertaken(inbox, told, order))) return null;
  const readAll = users.filter((user) => {
    const at: unknown = user.get(new FieldPath('inboxReadAt', inbox));
    return at instanceof Timestamp && at.toMillis() >= createdAt;
  });
  return new Set([
    ...Object.keys(Object(notification.get('readBy'))),
    ...readAll.map(({ id }) => id),
  ]);
}

/** Whether the order has left behind what `inbox` is told. */
function isOvertaken(
  inbox: string,
  { type, version }: Notification,
  order: DocumentSnapshot,
): boolean {
  const courierId: unknown = order.get('courierId') ?? null;
  const isOver = isFinal(order.get('status'));
  switch (type) {
    case 'order-status':
      return order.get('version') > version;
    case 'offer':
      return order.get('status') !== 'ready' || courierId !== null;
    case 'assigned':
    case 'contact-changed':
      return courierId !== inbox || isOver;
    case 'unassigned':
      return courierId === inbox;
    case 'courier-found':
      return courierId === null || order.get('status') === 'out_for_delivery' || isOver;
    case 'courier-near':
      return order.get('version') > version;
    case 'checkpoint':
    case 'shipment':
      return isOver;
    case 'change-asked':
      return order.get('proposal.state') !== 'asked';
    case 'change-requested':
      return order.get('request.state') !== 'open' || order.get('status') !== 'pending';
    case 'change-answered':
    case 'request-declined':
    case 'refund-failed':
    case 'order-deleted':
    case 'stock':
    case 'shop-message':
    case 'cart-gone':
    case 'cart-back':
      return false;
    default:
      return assertNever(type);
  }
}

async function sendOrTakeBack(
  sender: PushSender,
  receipt: DocumentReference,
  targets: readonly Target[],
  notification: Notification,
): Promise<readonly PushResult[]> {
  try {
    return await sender.send(targets.map((target) => messageTo(target, notification)));
  } catch (error) {
    await receipt.delete();
    throw error;
  }
}

function messageTo({ uid, device }: Target, notification: Notification): PushMessage {
  return {
    token: device.value.token,
    data: pushDataOf(uid, notification),
    urgency: notification.priority,
    ttlSeconds: pushLifetimeMs / 1000,
    topic: topicOf(notification),
  };
}

/** Web Push allows at most 32 characters of base64url. */
function topicOf(notification: Notification): string {
  if (isAboutStatus(notification)) return notification.orderId;
  const tag = alertTag(notification);
  if (/^[\w-]{1,32}$/.test(tag)) return tag;
  return createHash('sha256').update(tag).digest('base64url').slice(0, 32);
}

/** Unless the device has a new token by now. */
async function forgetGone(
  targets: readonly Target[],
  results: readonly PushResult[],
): Promise<void> {
  const gone = targets.filter((_target, index) => results[index] === 'gone');
  await Promise.all(
    gone.map(({ ref, device: { updateTime } }) =>
      tryCommit(() => ref.delete({ lastUpdateTime: updateTime })),
    ),
  );
}
