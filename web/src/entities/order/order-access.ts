/** The calls about access to an order. Each is answered by a function; see `docs/access.md`. */

import {
  adoptedSchema,
  checkoutSchema,
  type FindOrderInput,
  foundOrderSchema,
  orderLinkSchema,
} from '@fireline/domain/access/callables';
import { parse } from '@fireline/domain/parse';

/** Creates a new link and revokes the old one; resolves to the new token. */
export async function renewTrackingLink(orderId: string): Promise<string> {
  const { token } = parse(orderLinkSchema, await call('renewTrackingLink', { orderId }));
  if (token === null) throw new Error(`Order ${orderId} got no link.`);
  return token;
}

/** The address of the page where the order is paid. */
export async function payOnline(orderId: string): Promise<string> {
  return parse(checkoutSchema, await call('payOnline', { orderId })).url;
}

/** Revokes the order's link. */
export async function revokeTrackingLink(orderId: string): Promise<void> {
  await call('revokeTrackingLink', { orderId });
}

/**
 * The token of the order's tracking page.
 * @throws FirelineError `not-found`, `too-many-tries`, `unavailable`.
 */
export async function findOrder(input: FindOrderInput): Promise<string> {
  return parse(foundOrderSchema, await call('findOrder', input)).token;
}

/** Unsubscribes an address from emails; `code` is from the link in one of them. */
export async function stopMails(code: string): Promise<void> {
  await call('stopMails', { code });
}

/** Moves a guest's orders to the signed-in account; resolves to how many. */
export async function adoptGuestOrders(guestToken: string): Promise<number> {
  return parse(adoptedSchema, await call('adoptGuestOrders', { guestToken })).orders;
}

async function call(name: string, input: unknown): Promise<unknown> {
  const { callFunction } = await import('#platform/firebase/functions-client.ts');
  return await callFunction(name, input);
}
