/**
 * What a notification is about, where it leads, and whether a device wants to be alerted of it: with
 * a sound, a browser notification or a push message. The inbox itself leaves nothing out.
 */
import * as v from 'valibot';
import { assertNever } from '../assert-never.ts';
import { type Audience, audiences } from './audience.ts';
import type { Notification } from './notification.ts';
import { isQuietAt, quietHoursSchema } from './quiet-hours.ts';

/** `new`: something to do; `ready`: it can be had, or comes; `trouble`: it does not go on as it should. */
export const alertKinds = ['new', 'ready', 'progress', 'trouble'] as const;
export type AlertKind = (typeof alertKinds)[number];

/** What there is for each audience, and what is switched on until somebody chooses. */
export const kindsOf = {
  customer: ['ready', 'trouble', 'progress'],
  admin: ['new', 'trouble', 'ready', 'progress'],
  kitchen: ['new', 'trouble', 'progress'],
  courier: ['new', 'trouble'],
} as const satisfies Record<Audience, readonly AlertKind[]>;

const kindList = v.pipe(v.array(v.picklist(alertKinds)), v.maxLength(alertKinds.length));

export const deviceAlertsSchema = v.object({
  /** Tones while the app is open. */
  sound: v.boolean(),
  /** Notifications of the browser, or of the device by push. */
  popups: v.boolean(),
  /** What it is alerted of, per audience. */
  kinds: v.object(
    v.entriesFromList(audiences, kindList) satisfies Record<Audience, typeof kindList>,
  ),
  quietHours: v.nullable(quietHoursSchema),
});

/** What somebody has chosen for one device. */
export type DeviceAlerts = v.InferOutput<typeof deviceAlertsSchema>;

/** Nothing makes itself heard or pops up before somebody says so. */
export const defaultDeviceAlerts: DeviceAlerts = {
  sound: false,
  popups: false,
  kinds: {
    customer: [...kindsOf.customer],
    admin: ['new', 'trouble'],
    kitchen: ['new', 'trouble'],
    courier: [...kindsOf.courier],
  },
  quietHours: null,
};

/** What an alert depends on; a notification has all of it. */
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

/** Whether a device with these settings makes a sound or shows something for it at `now` (ms). */
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

/** The page that shows the order to whom the notification is for. */
export function pageOf({ audience, orderId }: Pick<Notification, 'audience' | 'orderId'>): string {
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

/** Notifications with the same tag replace each other: what is shown of an order is its newest. */
export function alertTag({ orderId }: Pick<Notification, 'orderId'>): string {
  return `order-${orderId}`;
}
