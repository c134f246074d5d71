/** What the app writes for a transition, as the web SDK sends it and the rules get it. */
import { transitionFields } from '@fireline/domain/order/apply-transition';
import { orderSchema } from '@fireline/domain/order/schema';
import type { OrderStatus } from '@fireline/domain/order/status';
import type { Actor } from '@fireline/domain/order/transitions';
import { encode } from '../../web/src/platform/firestore/encode.ts';

/** Without a reason; tests about reasons add what they try. */
export function aTransition(order: { readonly version: number }, to: OrderStatus, actor: Actor) {
  return encode.changes(orderSchema, transitionFields(order, { to, actor }));
}
