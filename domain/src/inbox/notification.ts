/** Documents that functions write and screens only read. Times in milliseconds. */
import * as v from 'valibot';
import { time } from '../fields.ts';
import { orderStatuses } from '../order/status.ts';
import { actorRoles } from '../order/transitions.ts';
import { audiences } from './audience.ts';

/** `orders/{orderId}/events/{version}`: one entry of the timeline. */
export const orderEventSchema = v.object({
  type: v.picklist(['status', 'checkpoint', 'note']),
  version: v.number(),
  from: v.nullable(v.picklist(orderStatuses)),
  to: v.nullable(v.picklist(orderStatuses)),
  /** Null if the record of who did it was lost and the sweeper rebuilt the entry. */
  by: v.nullable(
    v.object({
      uid: v.string(),
      role: v.picklist(actorRoles),
      /** Who typed their PIN, if `uid` is a shared screen. */
      person: v.exactOptional(v.string()),
    }),
  ),
  reason: v.nullable(v.string()),
  /** When the server had it. */
  at: time,
  /** When it was done, by the clock of the device that did it, if it said so. */
  doneAt: v.optional(time),
  /** A checkpoint that a carrier reported; otherwise, `by` says who did it. */
  source: v.optional(v.literal('carrier')),
  /** For a checkpoint: where the order is, and any details. */
  place: v.optional(v.string()),
  text: v.optional(v.string()),
});
export type OrderEvent = v.InferOutput<typeof orderEventSchema>;

export const notificationLevels = ['info', 'success', 'warning', 'error'] as const;
export type NotificationLevel = (typeof notificationLevels)[number];

/**
 * `order-status` is a transition, and says which in `data`; the others are news that doesn't change
 * the status.
 */
export const notificationTypes = [
  'order-status',
  // To couriers: a delivery that anyone can take, theirs or no longer theirs, other contact details.
  'offer',
  'assigned',
  'unassigned',
  'contact-changed',
  // To the customer of a delivery: it has a courier, who is near; it is somewhere, has a tracking number.
  'courier-found',
  'courier-near',
  'checkpoint',
  'shipment',
  // To the customer: a change that makes the order more expensive. To admins: the answer.
  'change-asked',
  'change-answered',
  // To admins and the kitchen: a change that the customer asks for. To the customer: it was declined.
  'change-requested',
  'request-declined',
  // To customers: what an admin wrote.
  'shop-message',
  // To customers: something in their cart can't be ordered now, or can be again.
  'cart-gone',
  'cart-back',
  // To admins: the payment provider couldn't refund a payment.
  'refund-failed',
  // To the staff.
  'order-deleted',
  'stock',
] as const;
export type NotificationType = (typeof notificationTypes)[number];

/**
 * `inboxes/{inbox}/notifications/{orderId}_{version}`; news other than a transition has its own key
 * in place of the version.
 */
export const notificationSchema = v.object({
  /** Null if it isn't about an order that exists. */
  orderId: v.nullable(v.string()),
  /** What it is about instead: the ID of an order that was deleted, or of a product. */
  subject: v.optional(v.string()),
  /** The order's version, or the one at the time of the news. */
  version: v.number(),
  /**
   * The reader's role: one person's inbox may hold their own orders and their deliveries as a
   * courier.
   */
  audience: v.optional(v.picklist(audiences), 'customer'),
  /** Who did it; nobody is alerted to what they did themselves. Null: Fireline, or unknown. */
  by: v.optional(v.nullable(v.string()), null),
  /** Moved from a guest's inbox to the account's; the guest was alerted at the time. */
  adopted: v.optional(v.boolean()),
  type: v.picklist(notificationTypes),
  level: v.picklist(notificationLevels),
  priority: v.picklist(['normal', 'high']),
  title: v.string(),
  message: v.string(),
  data: v.object({
    from: v.nullable(v.picklist(orderStatuses)),
    /** Null unless it is about a transition. */
    to: v.nullable(v.picklist(orderStatuses)),
  }),
  createdAt: time,
  readBy: v.record(v.string(), time),
  expiresAt: time,
});
export type Notification = v.InferOutput<typeof notificationSchema>;

/** `audit/{id}`: who changed which role, PIN, setting, or product, or removed whose second factor. */
export const auditSchema = v.object({
  type: v.picklist([
    'role',
    'second-factor',
    'pin',
    'settings',
    'product',
    'order-deleted',
    'order-erased',
    'account-deleted',
  ]),
  target: v.string(),
  by: v.string(),
  /** Who typed their PIN, if `by` is a shared screen. */
  person: v.exactOptional(v.string()),
  before: v.unknown(),
  after: v.unknown(),
  at: time,
});
export type AuditEntry = v.InferOutput<typeof auditSchema>;

/** `deadLetters/{id}`: an event that couldn't be handled and won't be retried. */
export const deadLetterSchema = v.object({
  source: v.string(),
  document: v.string(),
  eventId: v.string(),
  /** Truncated: an error may quote the whole document. */
  error: v.string(),
  at: time,
  expiresAt: v.optional(time),
});
export type DeadLetter = v.InferOutput<typeof deadLetterSchema>;

/** The order that a dead letter is about, or null if it is about something else. */
export function orderOfDeadLetter({ document }: Pick<DeadLetter, 'document'>): string | null {
  const [collection, orderId] = document.split('/');
  return (collection === 'orders' || collection === 'deliveries') && orderId ? orderId : null;
}
