/**
 * What is sent to a device: facts and words, as the strings that Firebase Cloud Messaging carries. The
 * service worker (`web/src/worker`) shows them; nothing is shown by the browser's own accord.
 */

import * as v from 'valibot';
import { minute } from '../time/durations.ts';
import { alertTag, pageOf } from './alerts.ts';
import type { Notification } from './notification.ts';

/** How long (ms) after its move a notification may ring, and a device that is away may be waited for. */
export const pushFreshFor = 10 * minute;

/** A push message has 4 KB for everything. */
const longest = 500;

const wholeNumber = v.pipe(v.string(), v.regex(/^\d{1,16}$/), v.transform(Number));

export const pushDataSchema = v.object({
  /** Whose device it is for: another person may use it by now. */
  uid: v.string(),
  orderId: v.string(),
  version: wholeNumber,
  tag: v.string(),
  title: v.string(),
  body: v.string(),
  /** The page that a tap opens. */
  url: v.pipe(v.string(), v.regex(/^\/(?!\/)/)),
  /** When the order was moved (ms). */
  at: wholeNumber,
  priority: v.picklist(['normal', 'high']),
});
export type PushData = v.InferOutput<typeof pushDataSchema>;

/** The message about `notification` for the devices of `uid`. */
export function pushDataOf(uid: string, notification: Notification): Record<string, string> {
  const { orderId, version, title, message, createdAt, priority } = notification;
  return {
    uid,
    orderId,
    version: String(version),
    tag: alertTag(notification),
    title: title.slice(0, longest),
    body: message.slice(0, longest),
    url: pageOf(notification),
    at: String(Math.max(0, Math.round(createdAt))),
    priority,
  } satisfies Record<keyof PushData, string>;
}
