/** Opens an offer to all couriers if its courier hasn't taken it in time. */
import { serverTime } from '@fireline/domain/codec/server-time';
import { offerEndsAt } from '@fireline/domain/delivery/offer';
import { orderEventSchema } from '@fireline/domain/inbox/notification';
import { staffLocale } from '@fireline/domain/order/language';
import { orderSchema } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import { textsIn } from '@fireline/domain/texts/all-texts';
import { tryCommit } from '../lib/conflicts.ts';
import { encode } from '../lib/encode.ts';
import { readShop } from '../lib/read-shop.ts';
import { readOrder, systemActor } from '../transitions/transition-as-system.ts';
import { clockSkew } from './clock-skew.ts';
import { type ExpiryContext, offerTask } from './expiry-queue.ts';

export type OfferEnd = 'ended' | 'no-offer' | 'not-due';

/**
 * Ends the offer if it is due. If it isn't, because the order was offered again, or recalled and
 * ready again, a new task is scheduled.
 */
export async function endOffer(context: ExpiryContext, orderId: string): Promise<OfferEnd> {
  const { db, now } = context;
  const order = await readOrder(db, orderId);
  const due = order && offerEndsAt(order.value);
  if (order === null || due === null) return 'no-offer';
  if (now() + clockSkew < due) {
    await context.enqueueExpiry(offerTask(orderId, due));
    return 'not-due';
  }
  const says = textsIn(staffLocale(await readShop(db))).orderNotices;
  const batch = db.batch();
  batch.update(
    db.doc(paths.order(orderId)),
    encode.changes(orderSchema, { courierId: null, offeredAt: null, updatedAt: serverTime }),
    { lastUpdateTime: order.updateTime },
  );
  batch.set(
    db.doc(paths.event(orderId, `offer_${due}`)),
    encode.document(orderEventSchema, {
      type: 'note',
      version: order.value.version,
      from: null,
      to: null,
      by: systemActor,
      reason: says.offerEnded,
      at: serverTime,
    }),
  );
  return (await tryCommit(() => batch.commit())) ? 'ended' : endOffer(context, orderId);
}
