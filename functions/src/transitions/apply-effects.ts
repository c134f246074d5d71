/**
 * The effects of a client's transition. The client wrote only the order document; this writes the
 * rest, based on the event and never on the order's current state.
 */
import type { Transition } from '@fireline/domain/order/effects';
import { paths } from '@fireline/domain/paths';
import type { Firestore } from 'firebase-admin/firestore';
import { addNotDeletedPrecondition, deletionRecord } from '../deletion/deleted-orders.ts';
import { retryOnConflict, tryCommit } from '../lib/conflicts.ts';
import type { Context } from '../lib/context.ts';
import { addEffects, prepareEffects } from './effects-batch.ts';

export type EffectsOutcome = 'applied' | 'applied-before' | 'order-deleted';

/** Writes the effects of `transition` unless they already exist. */
export function applyEffects(context: Context, transition: Transition): Promise<EffectsOutcome> {
  const { db } = context;
  const { orderId, order } = transition;
  return retryOnConflict(`Order ${orderId}, version ${order.version}`, async (number) => {
    if (number > 0) {
      const known = await whyNot(db, transition);
      if (known) return { done: known };
    }
    const effects = await prepareEffects(context, transition);
    const batch = db.batch();
    addNotDeletedPrecondition(batch, db, orderId);
    addEffects(batch, db, effects);
    return (await tryCommit(() => batch.commit())) ? { done: 'applied' } : 'conflict';
  });
}

/** After a failed batch: why it will never succeed, or null to retry. */
async function whyNot(
  db: Firestore,
  { orderId, order }: Transition,
): Promise<Exclude<EffectsOutcome, 'applied'> | null> {
  const [event, deletion] = await db.getAll(
    db.doc(paths.event(orderId, order.version)),
    deletionRecord(db, orderId),
  );
  if (deletion?.exists) return 'order-deleted';
  return event?.exists ? 'applied-before' : null;
}
