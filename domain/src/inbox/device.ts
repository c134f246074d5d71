/**
 * `users/{uid}/devices/{deviceId}`: a browser that receives push messages. Times in milliseconds.
 */

import * as v from 'valibot';
import { text, time } from '../fields.ts';
import { limits } from '../limits.ts';
import { day } from '../time/durations.ts';
import { deviceAlertsSchema } from './alerts.ts';

export const deviceSchema = v.object({
  /** From Firebase Cloud Messaging: with the token, anyone could address the device. */
  token: v.pipe(v.string(), v.regex(/^[!-~]+$/), v.maxLength(limits.deviceToken)),
  /** For people to read: `Chrome on Android`. */
  platform: text(limits.shortName),
  /** When the app was last open on it, to the day. */
  lastSeenAt: time,
  /** What it alerts for, and when not. */
  alerts: v.pick(deviceAlertsSchema, ['kinds', 'quietHours']),
  /** IANA name of the time zone for its quiet hours. */
  timeZone: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_+/-]{1,64}$/)),
});
export type Device = v.InferOutput<typeof deviceSchema>;

/** How often (ms) an app in use reports that the device is still there. */
export const deviceSeenIntervalMs = day;

/** A device that wasn't seen for this long (ms) is removed. */
export const deviceForgottenAfterMs = 60 * day;

/** How many of a person's devices get push messages: the ones seen last. */
export const devicesPerUser = 20;
