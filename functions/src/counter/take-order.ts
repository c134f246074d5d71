/**
 * Places an order that staff typed in for a customer. Verification then handles it like any other;
 * only the limits that protect the shop from customers don't apply to it.
 */
import { type TakeOrderInput, takenOrder } from '@fireline/domain/counter/take-order';
import { FirelineError } from '@fireline/domain/errors';
import { limits } from '@fireline/domain/limits';
import { testOrdersQuery } from '@fireline/domain/order/queries';
import { contactSchema, orderSchema } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import type { Firestore } from 'firebase-admin/firestore';
import { addNotDeletedPrecondition } from '../deletion/deleted-orders.ts';
import { tryCommit } from '../lib/conflicts.ts';
import type { Context } from '../lib/context.ts';
import { encode } from '../lib/encode.ts';
import { toQuery } from '../lib/stored.ts';
import { countAttempts } from '../lookup/count-attempts.ts';

/** Per person and 15 minutes: far more than anyone can type. */
export const mostTaken = 150;

/**
 * A repeated call for the same order changes nothing.
 * @throws FirelineError `too-many-tries`; `conflict` if the ID belongs to another order, or if there
 * are as many test orders as there may be.
 */
export async function takeOrder(
  context: Context,
  takenBy: string,
  { orderId, contact, ...input }: TakeOrderInput,
): Promise<void> {
  await countAttempts(context, [{ key: `take_${takenBy}`, max: mostTaken }]);
  const { db } = context;
  if (input.isTest) await refuseTooManyTests(db);
  const ref = db.doc(paths.order(orderId));
  const batch = db.batch();
  addNotDeletedPrecondition(batch, db, orderId);
  batch.create(ref, encode.document(orderSchema, takenOrder(input, takenBy)));
  if (contact !== null) {
    batch.create(db.doc(paths.contact(orderId)), encode.document(contactSchema, contact));
  }
  if (await tryCommit(() => batch.commit())) return;
  if ((await ref.get()).get('takenBy') === takenBy) return;
  throw new FirelineError('conflict', 'There is another order with this ID.');
}

/** So that the list of test orders shows all of them. */
async function refuseTooManyTests(db: Firestore): Promise<void> {
  const found = await toQuery(db, testOrdersQuery()).count().get();
  if (found.data().count < limits.testOrders) return;
  throw new FirelineError('conflict', 'There are too many test orders. Delete some first.');
}
