/**
 * What a notification is about, where it leads, and whether a device alerts for it: with a sound, a
 * browser notification, or a push message. The inbox itself always gets everything.
 */
import * as v from 'valibot';
import { assertNever } from '../assert-never.ts';
import { type Audience, audiences } from './audience.ts';
import type { Notification, NotificationType } from './notification.ts';
import { isQuietAt, quietHoursSchema } from './quiet-hours.ts';

/**
 * `new`: something to do; `ready`: ready to pick up or on its way; `delivery`: who brings it, and how
 * far it has come; `trouble`: something went wrong.
 */
export const alertKinds = ['new', 'ready', 'delivery', 'progress', 'trouble'] as const;
export type AlertKind = (typeof alertKinds)[number];

/** The kinds of each audience, and those that are on by default. */
export const alertKindsByAudience = {
  customer: ['ready', 'delivery', 'trouble', 'progress'],
  admin: ['new', 'trouble', 'ready', 'progress'],
  kitchen: ['new', 'trouble', 'progress'],
  courier: ['new', 'trouble', 'progress'],
} as const satisfies Record<Audience, readonly AlertKind[]>;

const kindList = v.pipe(v.array(v.picklist(alertKinds)), v.maxLength(alertKinds.length));

export const deviceAlertsSchema = v.object({
  /** Tones while the app is open. */
  sound: v.boolean(),
  /** Short vibrations while the app is open, on devices that can. */
  vibration: v.optional(v.boolean(), false),
  /** Browser notifications, or push notifications of the device. */
  popups: v.boolean(),
  /** The kinds it alerts for, per audience. */
  kinds: v.object(
    v.entriesFromList(audiences, kindList) satisfies Record<Audience, typeof kindList>,
  ),
  quietHours: v.nullable(quietHoursSchema),
});

/** The choices someone made for one device. */
export type DeviceAlerts = v.InferOutput<typeof deviceAlertsSchema>;

/** No sounds, vibrations, or pop-ups until someone turns them on. */
export const defaultDeviceAlerts: DeviceAlerts = {
  sound: false,
  vibration: false,
  popups: false,
  kinds: {
    customer: [...alertKindsByAudience.customer],
    admin: ['new', 'trouble'],
    kitchen: ['new', 'trouble'],
    courier: ['new', 'trouble'],
  },
  quietHours: null,
};

/** What an alert depends on, as a part of a notification. */
export type AlertSubject = Pick<Notification, 'audience' | 'type' | 'data'>;

export function alertKindOf(subject: AlertSubject): AlertKind {
  switch (subject.type) {
    case 'order-status':
      return kindOfTransition(subject);
    case 'offer':
    case 'assigned':
      return 'new';
    case 'unassigned':
    case 'contact-changed':
    case 'order-deleted':
    case 'stock':
    case 'shop-message':
    case 'change-asked':
    case 'change-answered':
    case 'change-requested':
    case 'request-declined':
    case 'refund-failed':
      return 'trouble';
    case 'courier-found':
    case 'courier-near':
    case 'checkpoint':
    case 'shipment':
      return 'delivery';
    case 'cart-gone':
    case 'cart-back':
      return 'progress';
    default:
      return assertNever(subject.type);
  }
}

/** News of the cart is shown in the app, and alerts no device. */
export function isAboutCart({ type }: Pick<Notification, 'type'>): boolean {
  return type === 'cart-gone' || type === 'cart-back';
}

function kindOfTransition({ audience, data: { from, to } }: AlertSubject): AlertKind {
  // What was ordered has changed.
  if (to !== null && from === to) return 'trouble';
  switch (to) {
    case 'pending':
      return audience === 'customer' ? 'progress' : 'new';
    case 'confirmed':
      // Nobody had to accept it, so the kitchen hasn't heard of it yet.
      return audience === 'kitchen' && from === 'placed' ? 'new' : 'progress';
    case 'preparing':
      return from === 'ready' ? 'trouble' : 'progress';
    case 'ready':
      if (from === 'out_for_delivery') return 'trouble';
      return audience === 'courier' ? 'new' : 'ready';
    case 'out_for_delivery':
      return audience === 'courier' ? 'progress' : 'ready';
    case 'cancelled':
    case 'rejected':
      return 'trouble';
    case null:
    case 'placed':
    case 'completed':
      return 'progress';
    default:
      return assertNever(to);
  }
}

/** Whether a device with these settings makes a sound or shows a notification at `now` (ms). */
export function wantsAlert(
  settings: DeviceAlerts,
  way: 'sound' | 'vibration' | 'popups',
  subject: AlertSubject,
  now: number,
  timeZone: string,
): boolean {
  return (
    settings[way] &&
    !isAboutCart(subject) &&
    settings.kinds[subject.audience].includes(alertKindOf(subject)) &&
    !isQuietAt(settings.quietHours, now, timeZone)
  );
}

/** The page that shows the order to the recipient of the notification. */
export function notificationPath({
  audience,
  type,
  orderId,
}: Pick<Notification, 'audience' | 'type' | 'orderId'>): string {
  if (type === 'stock') return '/admin/products';
  if (isAboutCart({ type })) return '/checkout';
  if (orderId === null) return pagesOf[audience];
  switch (audience) {
    case 'customer':
      return `/orders/${orderId}`;
    case 'admin':
      return `/admin/orders/${orderId}`;
    case 'kitchen':
      return `/kitchen#order-${orderId}`;
    case 'courier':
      return `/courier#order-${orderId}`;
    default:
      return assertNever(audience);
  }
}

/** Where there is nothing more to see than the list. */
const pagesOf = {
  customer: '/orders',
  admin: '/admin',
  kitchen: '/kitchen',
  courier: '/courier',
} as const satisfies Record<Audience, string>;

/** Notifications with the same tag replace each other, so only the newest of each is shown. */
export function alertTag({
  type,
  orderId,
  subject = '',
}: Pick<Notification, 'type' | 'orderId' | 'subject'>): string {
  return `${tagPrefixes[type]}-${orderId ?? subject}`;
}

const tagPrefixes = {
  'order-status': 'order',
  offer: 'offer',
  assigned: 'ride',
  unassigned: 'ride',
  'contact-changed': 'contact',
  'courier-found': 'way',
  'courier-near': 'way',
  checkpoint: 'way',
  shipment: 'way',
  'order-deleted': 'deleted',
  stock: 'stock',
  'shop-message': 'message',
  'change-asked': 'change',
  'change-answered': 'change',
  'change-requested': 'change',
  'request-declined': 'change',
  'refund-failed': 'refund',
  'cart-gone': 'cart',
  'cart-back': 'cart',
} as const satisfies Record<NotificationType, string>;

/** Of notifications with the same tag, the one with the larger number is newer. */
export function alertSequence({
  type,
  version,
  createdAt,
}: Pick<Notification, 'type' | 'version' | 'createdAt'>): number {
  return type === 'order-status' ? version : Math.max(0, Math.round(createdAt));
}
