/** Inputs and results of the callables for tracking links, order look-up, and sessions. */
import * as v from 'valibot';
import { emailPattern, tooLong } from '../fields.ts';
import { limits } from '../limits.ts';
import { phonePattern, readPhone } from '../phone-number.ts';
import { texts } from '../texts/texts.ts';

/** `renewTrackingLink` and `revokeTrackingLink`. */
export const orderLinkInputSchema = v.object({
  orderId: v.pipe(
    v.string(() => texts.inputs.orderId),
    v.regex(/^[0-9A-Za-z]{8,64}$/, () => texts.inputs.orderIdInvalid),
  ),
});

/** The link's token; null once the link has been revoked. */
export const orderLinkSchema = v.object({ token: v.nullable(v.string()) });

/** `payOnline`: where to pay. */
export const checkoutSchema = v.object({ url: v.string() });

const numberHint = () => texts.inputs.orderNumber;
const contactHint = () => texts.inputs.orderContact;

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
    v.transform((contact) => (contact.includes('@') ? contact : readPhone(contact))),
    v.nonEmpty(contactHint),
    v.maxLength(limits.email, tooLong(limits.email)),
    v.check(
      (contact) => (contact.includes('@') ? emailPattern : phonePattern).test(contact),
      contactHint,
    ),
  ),
});

/** `stopMails`: what the link in an email carries. */
export const stopMailsInputSchema = v.object({
  code: v.pipe(
    v.string(() => texts.inputs.linkIncomplete),
    v.regex(/^[0-9a-f]{32}-[0-9a-f]{32}$/, () => texts.inputs.linkIncomplete),
  ),
});

/** `repeatDeadLetter`. */
export const deadLetterInputSchema = v.object({
  letterId: v.pipe(v.string(), v.nonEmpty(), v.maxLength(1000)),
});

export const foundOrderSchema = v.object({ token: v.string() });

/** `adoptGuestOrders`: the ID token of the guest whose orders the account takes over. */
export const adoptInputSchema = v.object({
  guestToken: v.pipe(
    v.string(() => texts.inputs.guestTokenMissing),
    v.nonEmpty(),
    v.maxLength(8192),
  ),
});

/** How many orders this call moved to the account. */
export const adoptedSchema = v.object({ orders: v.number() });

/** `signOutEverywhere`: all devices, or those that signed in before this one. */
export const signOutInputSchema = v.object({ others: v.boolean() });

export type FindOrderInput = v.InferOutput<typeof findOrderInputSchema>;
