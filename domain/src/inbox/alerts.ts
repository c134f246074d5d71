/**
 * What a notification is about, where it leads, and whether a device alerts for it: with a sound, a
 * browser notification, or a push message. The inbox itself always gets everything.
 */
import * as v from 'valibot';
import { assertNever } from '../assert-never.ts';
import { type Audience, audiences } from './audience.ts';
import type { Notification } from './notification.ts';
import { isQuietAt, quietHoursSchema } from './quiet-hours.ts';

/**
 * `new`: something to do; `ready`: ready to pick up or on its way; `trouble`: something went wrong.
 */
export const alertKinds = ['new', 'ready', 'progress', 'trouble'] as const;
export type AlertKind = (typeof alertKinds)[number];

/** The kinds of each audience, and those that are on by default. */
export const alertKindsByAudience = {
  customer: ['ready', 'trouble', 'progress'],
  admin: ['new', 'trouble', 'ready', 'progress'],
  kitchen: ['new', 'trouble', 'progress'],
  courier: ['new', 'trouble'],
} as const satisfies Record<Audience, readonly AlertKind[]>;

const kindList = v.pipe(v.array(v.picklist(alertKinds)), v.maxLength(alertKinds.length));

export const deviceAlertsSchema = v.object({
  /** Tones while the app is open. */
  sound: v.boolean(),
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

/** No sounds and no pop-ups until someone turns them on. */
export const defaultDeviceAlerts: DeviceAlerts = {
  sound: false,
  popups: false,
  kinds: {
    customer: [...alertKindsByAudience.customer],
    admin: ['new', 'trouble'],
    kitchen: ['new', 'trouble'],
    courier: [...alertKindsByAudience.courier],
  },
  quietHours: null,
};

/** What an alert depends on, as a part of a notification. */
export type AlertSubject = Pick<Notification, 'audience' | 'data'>;

export function alertKindOf({ audience, data: { from, to } }: AlertSubject): AlertKind {
  switch (to) {
    case 'pending':
      return audience === 'customer' ? 'progress' : 'new';
    case 'preparing':
      return from === 'ready' ? 'trouble' : 'progress';
    case 'ready':
      if (from === 'out_for_delivery') return 'trouble';
      return audience === 'courier' ? 'new' : 'ready';
    case 'out_for_delivery':
      return 'ready';
    case 'cancelled':
    case 'rejected':
      return 'trouble';
    case 'placed':
    case 'confirmed':
    case 'completed':
      return 'progress';
    default:
      return assertNever(to);
  }
}

/** Whether a device with these settings makes a sound or shows a notification at `now` (ms). */
export function wantsAlert(
  settings: DeviceAlerts,
  way: 'sound' | 'popups',
  subject: AlertSubject,
  now: number,
  timeZone: string,
): boolean {
  return (
    settings[way] &&
    settings.kinds[subject.audience].includes(alertKindOf(subject)) &&
    !isQuietAt(settings.quietHours, now, timeZone)
  );
}

/** The page that shows the order to the recipient of the notification. */
export function notificationPath({
  audience,
  orderId,
}: Pick<Notification, 'audience' | 'orderId'>): string {
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

/** Notifications with the same tag replace each other, so only an order's newest one is shown. */
export function alertTag({ orderId }: Pick<Notification, 'orderId'>): string {
  return `order-${orderId}`;
}
