/**
 * Records what a provider reports, as an entry of the order's payments. Messages arrive late, twice,
 * and in any order. One batch creates `paymentEvents/{id}` together with the entry, and an entry's
 * ID is made of what it says: so the same news, whoever brings it, is written once, and what the
 * entries add up to doesn't depend on their order (`money/payment.ts`).
 */
import { createHash } from 'node:crypto';
import { serverTime } from '@fireline/domain/codec/server-time';
import type { ProviderName } from '@fireline/domain/money/checkout';
import { paymentSchema } from '@fireline/domain/money/payment';
import { paths } from '@fireline/domain/paths';
import { serverPaths } from '@fireline/domain/server-paths';
import { day } from '@fireline/domain/time/durations';
import type { Firestore, WriteBatch } from 'firebase-admin/firestore';
import { addNotDeletedPrecondition } from '../deletion/deleted-orders.ts';
import { retryOnConflict, tryCommit } from '../lib/conflicts.ts';
import type { Context } from '../lib/context.ts';
import { encode } from '../lib/encode.ts';
import { systemActor } from '../transitions/transition-as-system.ts';
import { type Recorded, recordRefund } from './online-refunds.ts';
import type { PaymentEvent } from './provider.ts';

/** How long (ms) an event is remembered; providers repeat theirs for days. */
const rememberedFor = 30 * day;

export function recordEvent(
  { db, now }: Context,
  provider: ProviderName,
  event: PaymentEvent,
): Promise<Recorded> {
  if (event.refund) return recordRefund({ db, now }, event.orderId, event.refund);
  const record = db.doc(serverPaths.paymentEvent(`${provider}_${hashOf(event.id)}`));
  const entry = db.doc(paths.payment(event.orderId, entryId(event)));
  return retryOnConflict(`A payment of order ${event.orderId}`, async () => {
    const [order, known, written] = await db.getAll(
      db.doc(paths.order(event.orderId)),
      record,
      entry,
    );
    if (known?.exists) return { done: 'duplicate' };
    if (!order?.exists) return { done: 'unknown-order' };
    const batch = db.batch();
    addNotDeletedPrecondition(batch, db, event.orderId);
    batch.create(record, {
      orderId: event.orderId,
      at: encode.time(serverTime),
      expiresAt: encode.time(now() + rememberedFor),
    });
    const tip: unknown = order.get('tip');
    if (!written?.exists) addEntry(batch, db, event, typeof tip === 'number' ? tip : 0);
    return (await tryCommit(() => batch.commit())) ? { done: 'recorded' } : 'conflict';
  });
}

/** Records what Fireline itself has had the provider do; the provider's own event may be first. */
export async function recordSettled(
  db: Firestore,
  event: PaymentEvent,
  tip: number,
): Promise<void> {
  const batch = db.batch();
  addEntry(batch, db, event, tip);
  await tryCommit(() => batch.commit());
}

/** `tip` is the order's own: whatever becomes of its total, so much of the money is the tip. */
function addEntry(
  batch: WriteBatch,
  db: Firestore,
  { id, orderId, kind, amount }: PaymentEvent,
  orderTip: number,
): void {
  const tip = Math.min(orderTip, amount);
  batch.create(
    db.doc(paths.payment(orderId, entryId({ kind, id }))),
    encode.document(paymentSchema, {
      kind,
      method: 'online',
      amount: amount - tip,
      tip,
      received: null,
      by: systemActor,
      at: serverTime,
    }),
  );
}

/** Money is set aside, captured, and released once; any number of cards may fail before. */
function entryId({ kind, id }: Pick<PaymentEvent, 'kind' | 'id'>): string {
  return kind === 'failed' ? `online-failed-${hashOf(id)}` : `online-${kind}`;
}

/** A provider's ID may have any characters. */
function hashOf(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 32);
}
