/** `users/{uid}/devices/{deviceId}`: a browser that push messages go to. Times in milliseconds. */

import * as v from 'valibot';
import { text, time } from '../fields.ts';
import { limits } from '../limits.ts';
import { day } from '../time/durations.ts';
import { deviceAlertsSchema } from './alerts.ts';

export const deviceSchema = v.object({
  /** Of Firebase Cloud Messaging: whoever has it can be reached there. */
  token: v.pipe(v.string(), v.regex(/^[!-~]+$/), v.maxLength(limits.deviceToken)),
  /** For people: `Chrome on Android`. */
  platform: text(limits.shortName),
  /** When the app was last open there, to the day. */
  lastSeenAt: time,
  /** What it wants to be alerted of, and when not. */
  alerts: v.pick(deviceAlertsSchema, ['kinds', 'quietHours']),
  /** IANA name, by which its quiet hours go. */
  timeZone: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_+/-]{1,64}$/)),
});
export type Device = v.InferOutput<typeof deviceSchema>;

/** How often (ms) an app that is used says that the device is still there. */
export const deviceSeenEvery = day;

/** A device that has not been seen for so long (ms) is forgotten. */
export const deviceForgottenAfter = 60 * day;

/** Push messages of one person go to so many of their devices, the ones seen last. */
export const devicesPerUser = 20;
