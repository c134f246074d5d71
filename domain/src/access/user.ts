/**
 * `users/{uid}`: a person's own document. Its role mirrors the claim and grants nothing by itself,
 * but the claim counts for nothing without it: a role ends when its mirror does.
 */
import * as v from 'valibot';
import { optionalText, phoneText, time } from '../fields.ts';
import { limits } from '../limits.ts';
import { addressSchema } from '../order/schema.ts';
import { staffRoles } from './staff-roles.ts';

/** Such as `mail-ready` or `orderView:7f3k`; `firestore.rules` has the same pattern. */
const preferenceName = new RegExp(`^[A-Za-z0-9:_-]{1,${limits.preferenceName}}$`);

/** Single lines, because the rules check all of them as one joined text. */

const preferencesSchema = v.pipe(
  v.record(
    v.pipe(v.string(), v.regex(preferenceName)),
    v.union([
      v.boolean(),
      v.pipe(v.string(), v.maxCodePoints(limits.preferenceText), v.regex(/^[^\n]*$/)),
    ]),
  ),
  v.maxEntries(limits.preferences),
);

export const userInputSchema = v.object({
  displayName: optionalText(limits.displayName),
  phone: phoneText,
  addresses: v.pipe(v.array(addressSchema), v.maxLength(limits.addressesPerUser)),
  preferences: preferencesSchema,
});

/** What the staff list shows about a person besides their role; kept when they lose it. */
const staffPageSchema = v.object({
  email: v.nullable(v.string()),
  /** The account's name; a person may choose another one in `displayName`. */
  name: v.string(),
  /** When the latest invitation was sent, if an invitation created the account; otherwise null. */
  invitedAt: v.optional(v.nullable(time), null),
  /** The account of a paired wall screen, and of no person. */
  isScreen: v.optional(v.boolean()),
});

export const userSchema = v.object({
  displayName: v.optional(v.string(), ''),
  phone: v.optional(v.string(), ''),
  addresses: v.optional(v.array(addressSchema), []),
  preferences: v.optional(userInputSchema.entries.preferences, {}),
  inboxReadAt: v.optional(v.record(v.string(), time), {}),
  role: v.optional(v.nullable(v.picklist(staffRoles)), null),
  staff: v.optional(staffPageSchema),
  /** When the role last changed: an older ID token must be refreshed. */
  claimsChangedAt: v.optional(time),
  /** Sessions that began before this are signed out; whole seconds, as in ID tokens. */
  signedOutAt: v.optional(time),
});

export type UserInput = v.InferOutput<typeof userInputSchema>;
export type User = v.InferOutput<typeof userSchema>;
