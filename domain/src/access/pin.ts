/**
 * PINs say who acts on a shared screen: staff pick their name there and type their PIN. The screen's
 * account still decides what can be done.
 */
import * as v from 'valibot';
import { time, uid } from '../fields.ts';
import { texts } from '../texts/texts.ts';
import { hour } from '../time/durations.ts';
import { type StaffRole, workRoles } from './staff-roles.ts';

/** How many digits a PIN has at most. */
export const longestPin = 6;

const digits = v.pipe(
  v.string(() => texts.inputs.pin),
  v.regex(/^[0-9]{4,6}$/, () => texts.inputs.pin),
);

const pin = v.pipe(
  digits,
  v.check(
    (typed) => !/^(.)\1+$/.test(typed) && !'0123456789 9876543210'.includes(typed),
    () => texts.inputs.pinTooEasy,
  ),
);

/** Becomes part of a path. */
const person = v.pipe(uid, v.regex(/^[^/]+$/));

/** `setPin`: one's own, or that of `uid`, which takes an admin; null removes it. */
export const setPinInputSchema = v.object({ uid: v.optional(person), pin: v.nullable(pin) });

/** `enterPin`: at a paired screen. */
export const enterPinInputSchema = v.object({ uid: person, pin: digits });

/** What `enterPin` returns. */
export const pinEnteredSchema = v.object({ expiresAt: v.number(), pinSetAt: v.number() });

/** `pinHolders/{uid}`: who has a PIN. The PIN is in `pins/{uid}`, which no client reads. */
export const pinHolderSchema = v.object({
  name: v.string(),
  /** When it was set: sessions with an earlier PIN are over. */
  setAt: time,
});
export type PinHolder = v.InferOutput<typeof pinHolderSchema>;

/** How long (ms) a screen can act for someone after their PIN at most: a shift. */
export const personStays = 12 * hour;

/**
 * `users/{screen}/people/{uid}`: this person has typed their PIN at this screen. Functions write it,
 * and the screen deletes it when the person is done.
 */
export const personAtScreenSchema = v.object({
  /** `setAt` of the PIN. */
  pinSetAt: time,
  expiresAt: time,
});

/** Whoever works can have one; viewers change nothing. */
export function mayHavePin(role: StaffRole | null): boolean {
  return role !== null && workRoles[role] !== null;
}
