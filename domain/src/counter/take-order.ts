/** Orders that staff type in for a customer, on the phone or at the counter. */
import * as v from 'valibot';
import { shopCustomerId } from '../access/order-owner.ts';
import type { Writable } from '../codec/encode.ts';
import { serverTime, type Time } from '../codec/server-time.ts';
import { itemColumns } from '../order/item-columns.ts';
import {
  contactSchema,
  type OrderSource,
  orderInputSchema,
  type orderSchema,
  orderSources,
} from '../order/schema.ts';
import { texts } from '../texts/texts.ts';

/** `takeOrder`. The ID is chosen by the client, so that a repeated call makes no second order. */
export const takeOrderInputSchema = v.pipe(
  v.object({
    orderId: v.pipe(
      v.string(() => texts.inputs.orderId),
      v.regex(/^[2-9a-hjkmnp-z]{20}$/, () => texts.inputs.orderIdInvalid),
    ),
    source: v.picklist(orderSources),
    order: orderInputSchema,
    /** Null if the customer left none; only at the counter. */
    contact: v.nullable(contactSchema),
    /** Whether it only tests the shop's screens. */
    isTest: v.exactOptional(v.boolean()),
  }),
  v.forward(
    v.partialCheck(
      [['source'], ['contact']],
      ({ source, contact }) => source === 'counter' || contact !== null,
      () => texts.fields.phoneOrEmail,
    ),
    ['contact'],
  ),
  v.forward(
    v.partialCheck(
      [['order'], ['contact']],
      ({ order, contact }) => order.fulfilment.type === 'pickup' || contact?.address != null,
      () => texts.fields.street,
    ),
    ['contact'],
  ),
);

export type TakeOrderInput = v.InferOutput<typeof takeOrderInputSchema>;

/** The order as `takenBy`, an admin, places it. */
export function takenOrder(
  {
    order,
    source,
    isTest = false,
  }: Pick<TakeOrderInput, 'order' | 'isTest'> & { readonly source: OrderSource },
  takenBy: string,
  at: Time = serverTime,
) {
  return {
    ...order,
    items: itemColumns(order.items),
    customerId: shopCustomerId,
    byGuest: false,
    source,
    takenBy,
    // A test is for now: it takes nobody's slot.
    ...(isTest && { test: true, fulfilment: { ...order.fulfilment, requestedFor: null } }),
    status: 'placed',
    version: 0,
    placedAt: at,
    updatedAt: at,
    statusTimes: { placed: at },
    changedBy: { uid: takenBy, role: 'admin' },
  } as const satisfies Writable<typeof orderSchema>;
}
