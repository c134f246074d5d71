/**
 * All data stored about a customer, for themselves: plain JSON with times as ISO 8601. It leaves
 * out what others wrote only for the shop, and the push tokens of their devices.
 */

import { inboxQuery } from '@fireline/domain/inbox/queries';
import { ordersOfCustomerQuery } from '@fireline/domain/order/queries';
import { paths } from '@fireline/domain/paths';
import { Timestamp } from 'firebase-admin/firestore';
import type { AccountContext } from '../lib/context.ts';
import { toQuery } from '../lib/stored.ts';
import { findAccount } from '../staff/set-role.ts';

/** The newest orders, up to this many: a function's response has a limited size. */
export const maxOrdersExported = 500;

export interface AccountExport {
  readonly madeAt: string;
  readonly account: Readonly<Record<string, unknown>>;
  readonly profile: unknown;
  readonly cart: unknown;
  readonly devices: readonly unknown[];
  readonly orders: readonly unknown[];
  readonly notifications: readonly unknown[];
  /** There are older orders than these. */
  readonly hasMore: boolean;
}

/** @throws FirelineError `not-found` if there is no such account. */
export async function exportAccount(
  { auth, db, now }: AccountContext,
  uid: string,
): Promise<AccountExport> {
  const account = await findAccount(auth, { uid });
  const [profile, cart, devices, orders, notifications] = await Promise.all([
    db.doc(paths.user(uid)).get(),
    db.doc(paths.cart(uid)).get(),
    db.collection(paths.devices(uid)).limit(100).get(),
    toQuery(db, ordersOfCustomerQuery(uid, maxOrdersExported)).get(),
    toQuery(db, inboxQuery(uid, 500)).get(),
  ]);
  const contacts = orders.empty
    ? []
    : await db.getAll(...orders.docs.map(({ id }) => db.doc(paths.contact(id))));
  return {
    madeAt: new Date(now()).toISOString(),
    account: {
      uid,
      email: account.email ?? null,
      displayName: account.displayName ?? null,
      createdAt: account.metadata.creationTime,
      lastSignInAt: account.metadata.lastSignInTime,
    },
    profile: toJson(profile.data() ?? null),
    cart: toJson(cart.data() ?? null),
    devices: devices.docs.map((device) => toJson({ ...device.data(), token: undefined })),
    orders: orders.docs.map((order, index) => ({
      id: order.id,
      ...Object(toJson({ ...order.data(), trackingToken: undefined })),
      contact: toJson(contacts[index]?.data() ?? null),
    })),
    notifications: notifications.docs.map((notification) => toJson(notification.data())),
    hasMore: orders.size === maxOrdersExported,
  };
}

function toJson(value: unknown): unknown {
  if (value instanceof Timestamp) return value.toDate().toISOString();
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) =>
      part === undefined ? [] : [[key, toJson(part)]],
    ),
  );
}
