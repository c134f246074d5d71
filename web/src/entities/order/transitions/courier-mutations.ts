/** How couriers take deliveries, decline offers, and give deliveries back. */
import { takerSchema } from '@fireline/domain/delivery/courier-schema';
import { isOffer } from '@fireline/domain/delivery/offer';
import { text } from '@fireline/domain/fields';
import { limits } from '@fireline/domain/limits';
import { orderLabel } from '@fireline/domain/order/number';
import type { Order } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import { texts } from '@fireline/domain/texts/texts';
import * as v from 'valibot';
import type { Entry } from '#platform/live/state.ts';
import { create, deleteDocument, update } from '#platform/outbox/document-write.ts';
import { defineMutation } from '#platform/outbox/mutation.ts';
import { onOrder } from './on-order.ts';
import { whyNotTaken } from './who-was-faster.ts';

/** Takes a delivery that is free, or offered to this courier. */
export const takeDelivery = defineMutation({
  ...onOrder,
  name: 'takeDelivery',
  input: v.object({ orderId: v.string(), ...v.pick(takerSchema, ['uid', 'name']).entries }),
  write: ({ orderId, uid, name }, { serverTimestamp }) => [
    update({ courierId: uid, offeredAt: null, updatedAt: serverTimestamp() }),
    create({ uid, name, at: serverTimestamp() }, paths.taker(orderId)),
  ],
  label: ({ orderId }) => texts.orderWork.deliveryTaken({ order: orderLabel(orderId) }),
  title: ({ orderId }) => texts.orderWork.notTaken({ order: orderLabel(orderId) }),
  explainRejection: ({ orderId }) => whyNotTaken(orderId),
});

const giveBack = defineMutation({
  ...onOrder,
  name: 'giveBackDelivery',
  input: v.object({
    orderId: v.string(),
    uid: v.string(),
    version: v.number(),
    /** Chosen once: if it's sent again, it's the same entry. */
    eventId: v.string(),
    wasOffer: v.boolean(),
    reason: text(limits.reason),
  }),
  write: ({ orderId, uid, version, eventId, wasOffer, reason }, { serverTimestamp }) => [
    update({ courierId: null, offeredAt: null, updatedAt: serverTimestamp() }),
    create(
      {
        type: 'note',
        version,
        from: null,
        to: null,
        by: { uid, role: 'courier' },
        reason: texts.orderWork[wasOffer ? 'declinedNote' : 'givenBackNote']({ reason }),
        at: serverTimestamp(),
      },
      paths.event(orderId, eventId),
    ),
    deleteDocument(paths.taker(orderId)),
  ],
  label: ({ orderId, wasOffer }) =>
    texts.orderWork[wasOffer ? 'offerDeclined' : 'deliveryGivenBack']({
      order: orderLabel(orderId),
    }),
  title: ({ orderId }) => texts.orderWork.notGivenBack({ order: orderLabel(orderId) }),
  typed: ({ reason }) => reason,
});

/** Declines an offer, or gives a delivery back: it's free again, and admins can read why. */
export async function giveBackDelivery(
  { id: orderId, data: order }: Pick<Entry<Order>, 'id' | 'data'>,
  uid: string,
  reason: string,
): Promise<boolean> {
  const eventId = crypto.randomUUID();
  const { version } = order;
  return await giveBack({ orderId, uid, version, eventId, wasOffer: isOffer(order), reason });
}
