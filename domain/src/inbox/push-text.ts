/**
 * The payload of a push message: facts and texts, as the strings that Firebase Cloud Messaging
 * carries. The service worker (`web/src/worker`) shows them; the browser shows nothing by itself.
 */

import * as v from 'valibot';
import { minute } from '../time/durations.ts';
import { alertSequence, alertTag, notificationPath } from './alerts.ts';
import type { Notification } from './notification.ts';

/**
 * How long (ms) after its transition a notification may still alert; also the push message's time
 * to live.
 */
export const pushLifetimeMs = 10 * minute;

/** A push message is limited to 4 KB in total. */
const longest = 500;

const wholeNumber = v.pipe(v.string(), v.regex(/^\d{1,16}$/), v.transform(Number));

export const pushDataSchema = v.object({
  /** The recipient: another person may use the device by now. */
  uid: v.string(),
  /** What it is about: of messages about the same, one with a smaller version is outdated. */
  orderId: v.string(),
  version: wholeNumber,
  tag: v.string(),
  title: v.string(),
  body: v.string(),
  /** The page that opens on a tap. */
  url: v.pipe(v.string(), v.regex(/^\/(?!\/)/)),
  /** When the order was moved (ms). */
  at: wholeNumber,
  priority: v.picklist(['normal', 'high']),
});
export type PushData = v.InferOutput<typeof pushDataSchema>;

/** A transition, as opposed to other news of an order or of something else. */
export function isAboutStatus(
  notification: Notification,
): notification is Notification & { readonly orderId: string } {
  return notification.type === 'order-status' && notification.orderId !== null;
}

/** The message about `notification` for the devices of `uid`. */
export function pushDataOf(uid: string, notification: Notification): Record<string, string> {
  const { title, message, createdAt, priority } = notification;
  const tag = alertTag(notification);
  return {
    uid,
    orderId: isAboutStatus(notification) ? notification.orderId : tag,
    version: String(alertSequence(notification)),
    tag,
    title: title.slice(0, longest),
    body: message.slice(0, longest),
    url: notificationPath(notification),
    at: String(Math.max(0, Math.round(createdAt))),
    priority,
  } satisfies Record<keyof PushData, string>;
}
