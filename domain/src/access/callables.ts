/** Inputs and results of the callables for tracking links, order look-up, and sessions. */
import * as v from 'valibot';
import { emailPattern, phonePattern } from '../fields.ts';
import { limits } from '../limits.ts';

/** `renewTrackingLink` and `revokeTrackingLink`. */
export const orderLinkInputSchema = v.object({
  orderId: v.pipe(
    v.string('Enter an order ID.'),
    v.regex(/^[0-9A-Za-z]{8,64}$/, 'That isn’t an order ID.'),
  ),
});

/** The link's token; null once the link has been revoked. */
export const orderLinkSchema = v.object({ token: v.nullable(v.string()) });

const numberHint = 'Enter the 8 letters and digits of the order number.';
const contactHint = 'Enter the phone number or email you gave with the order.';

/** `findOrder`. The number may be typed in any spelling: `#7f3k q2zd`. */
export const findOrderInputSchema = v.object({
  number: v.pipe(
    v.string(numberHint),
    v.maxLength(40, numberHint),
    v.transform((number) => number.replaceAll(/[\s#-]/g, '').toUpperCase()),
    v.regex(/^[0-9A-Z]{8}$/, numberHint),
  ),
  contact: v.pipe(
    v.string(contactHint),
    v.trim(),
    v.transform((contact) => contact.replaceAll(/\s/g, ' ')),
    v.nonEmpty(contactHint),
    v.maxLength(limits.email, `Use at most ${limits.email} characters.`),
    v.check(
      (contact) => (contact.includes('@') ? emailPattern : phonePattern).test(contact),
      contactHint,
    ),
  ),
});

/** `stopMails`: what the link in an email carries. */
export const stopMailsInputSchema = v.object({
  code: v.pipe(
    v.string('The link is incomplete.'),
    v.regex(/^[0-9a-f]{32}-[0-9a-f]{32}$/, 'The link is incomplete.'),
  ),
});

/** `repeatDeadLetter`. */
export const deadLetterInputSchema = v.object({
  letterId: v.pipe(v.string(), v.nonEmpty(), v.maxLength(1000)),
});

export const foundOrderSchema = v.object({ token: v.string() });

/** `adoptGuestOrders`: the ID token of the guest whose orders the account takes over. */
export const adoptInputSchema = v.object({
  guestToken: v.pipe(v.string('The guest’s token is missing.'), v.nonEmpty(), v.maxLength(8192)),
});

/** How many orders this call moved to the account. */
export const adoptedSchema = v.object({ orders: v.number() });

/** `signOutEverywhere`: all devices, or those that signed in before this one. */
export const signOutInputSchema = v.object({ others: v.boolean() });

export type FindOrderInput = v.InferOutput<typeof findOrderInputSchema>;
