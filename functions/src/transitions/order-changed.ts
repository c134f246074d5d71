/**
 * Handles a change to an order. A client's transition gets its effects here; a system transition
 * brings its own, and so does a change of its lines. Staff also mark lines as prepared without a transition: that shows on the
 * tracking page, and the last mark moves the order to ready.
 */
import { isDeepStrictEqual } from 'node:util';
import { offerEndsAt } from '@fireline/domain/delivery/offer';
import { isDonePreparing, type Order, orderSchema } from '@fireline/domain/order/schema';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import { type ExpiryContext, laterExpiryTask, offerTask } from '../expiry/expiry-queue.ts';
import type { Context } from '../lib/context.ts';
import { readShop } from '../lib/read-shop.ts';
import { readStored, type Stored } from '../lib/stored.ts';
import { giveReceipt, mayNeedReceipt } from '../payments/give-receipt.ts';
import { affectsQueue } from '../queue/affects-queue.ts';
import type { EnqueueMeasurement } from '../queue/measurement-queue.ts';
import { syncTrackingPage } from '../tracking/tracking.ts';
import { pendingUntil } from '../verification/verify-order.ts';
import { applyEffects, type EffectsOutcome } from './apply-effects.ts';
import { syncCourier } from './journey.ts';
import { changesCourier, recordCourier } from './record-courier.ts';
import { mayEndOffer, settleOffers } from './settle-offers.ts';
import { transitionAsSystem } from './transition-as-system.ts';

export interface OrderChangeOutcome {
  readonly version: number;
  readonly effects?: EffectsOutcome;
  readonly tracking?: boolean;
  readonly advanced?: boolean;
}

interface OrderChangeContext extends ExpiryContext {
  /** Of an order that is paid online (`online/follow-payment.ts`). */
  readonly followPayment: (orderId: string) => Promise<unknown>;
  readonly enqueueMeasurement: EnqueueMeasurement;
}

/** `before` and `after` are the order as in the event. */
export async function orderChanged(
  context: OrderChangeContext,
  before: DocumentSnapshot,
  after: DocumentSnapshot,
): Promise<OrderChangeOutcome> {
  const [outcome] = await Promise.all([
    followChange(context, before, after).then(async (followed) => {
      if (mayEndOffer(before, after)) await settleOffers(context.db, after.id);
      return followed;
    }),
    affectsQueue(before, after) ? context.enqueueMeasurement() : null,
    scheduleEndOfOffer(context, after),
    scheduleExpiry(context, before, after),
    movesMoney(before, after) ? context.followPayment(after.id) : null,
    mayNeedReceipt(after) ? giveReceipt(context.db, after.id) : null,
  ]);
  return outcome;
}

/** Money that is set aside is captured or released with the order. */
function movesMoney(before: DocumentSnapshot, after: DocumentSnapshot): boolean {
  return after.get('online') !== undefined && before.get('status') !== after.get('status');
}

async function followChange(
  context: OrderChangeContext,
  before: DocumentSnapshot,
  after: DocumentSnapshot,
): Promise<OrderChangeOutcome> {
  // Checked before anything is parsed: verification closes orders that don't match the schema.
  const version: number = after.get('version');
  const isTransition = version > before.get('version') && after.get('changed.version') !== version;
  if (isTransition && after.get('changedBy.role') === 'system') return { version };

  const order = readStored(orderSchema, after);
  if (isTransition) {
    const from = readStored(orderSchema, before).value.status;
    return {
      version,
      effects: await applyEffects(context, { orderId: order.id, order: order.value, from }),
    };
  }
  const hasNewCourier = changesCourier(before, after);
  const [tracking] = await Promise.all([
    syncTrackingPage(context.db, order.id, order.value),
    hasNewCourier ? syncCourier(context.db, order.id) : null,
    hasNewCourier ? recordCourier(context, before, after) : null,
  ]);
  return { version, tracking, advanced: await advanceOrder(context, order) };
}

/** A pending order that staff have moved to another time expires at another time. */
async function scheduleExpiry(
  { db, enqueueExpiry }: ExpiryContext,
  before: DocumentSnapshot,
  after: DocumentSnapshot,
): Promise<void> {
  const isMoved = !isDeepStrictEqual(before.get('fulfilment'), after.get('fulfilment'));
  if (!isMoved || after.get('status') !== 'pending') return;
  const shop = await readShop(db);
  if (shop === null) return;
  const at = pendingUntil(readStored(orderSchema, after).value, shop);
  await enqueueExpiry(laterExpiryTask(after.id, at));
}

/** Schedules what ends an offer; the same end is only one task, however many events tell of it. */
async function scheduleEndOfOffer(
  { enqueueExpiry }: ExpiryContext,
  after: DocumentSnapshot,
): Promise<void> {
  // Only orders that match the schema can be offered.
  if ((after.get('offeredAt') ?? null) === null) return;
  const endsAt = offerEndsAt(readStored(orderSchema, after).value);
  if (endsAt !== null) await enqueueExpiry(offerTask(after.id, endsAt));
}

/**
 * Moves an order whose lines are all prepared to ready. If it has changed since it was read, that
 * change has its own event, so this one leaves it alone.
 */
export async function advanceOrder(context: Context, order: Stored<Order>): Promise<boolean> {
  if (!isDonePreparing(order.value)) return false;
  return (await transitionAsSystem(context, order, { to: 'ready' })) === 'made';
}
