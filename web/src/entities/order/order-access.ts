/** The calls around who gets at an order. Each is answered by a function; see `docs/access.md`. */

import {
  adoptedSchema,
  type FindOrderInput,
  foundOrderSchema,
  orderLinkSchema,
} from '@fireline/domain/access/callables';
import { parse } from '@fireline/domain/parse';

/** Makes a new link and ends the old one; resolves to the new token. */
export async function renewTrackingLink(orderId: string): Promise<string> {
  const { token } = parse(orderLinkSchema, await call('renewTrackingLink', { orderId }));
  if (token === null) throw new Error(`Order ${orderId} got no link.`);
  return token;
}

/** Ends the order's link. */
export async function revokeTrackingLink(orderId: string): Promise<void> {
  await call('revokeTrackingLink', { orderId });
}

/**
 * The token of the order's public page.
 * @throws FirelineError `not-found`, `too-many-tries`, `unavailable`.
 */
export async function findOrder(input: FindOrderInput): Promise<string> {
  return parse(foundOrderSchema, await call('findOrder', input)).token;
}

/** Ends the mails to an address; `code` is of the link in one. */
export async function stopMails(code: string): Promise<void> {
  await call('stopMails', { code });
}

/** Takes a guest's orders over into the account that is signed in; resolves to how many. */
export async function adoptGuestOrders(guestToken: string): Promise<number> {
  return parse(adoptedSchema, await call('adoptGuestOrders', { guestToken })).orders;
}

async function call(name: string, input: unknown): Promise<unknown> {
  const { callFunction } = await import('#platform/firebase/functions-client.ts');
  return await callFunction(name, input);
}
