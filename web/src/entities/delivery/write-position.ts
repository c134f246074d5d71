/** What a courier writes about where they are. */
import type { Fix } from '@fireline/domain/delivery/courier-position';
import { paths } from '@fireline/domain/paths';
import { update } from '#platform/outbox/document-write.ts';
import { defineMutation } from '#platform/outbox/mutation.ts';

/** A delivery on its way, as far as its position is concerned. */
export interface Ride {
  readonly orderId: string;
  readonly customerId: string;
}

/**
 * Writes where the courier is now, or fails. A transaction is the one write that the SDK neither
 * queues nor keeps: without a connection it's rejected, so no position is sent later than it was
 * true.
 */
export async function sendPosition(ride: Ride, courierId: string, fix: Fix): Promise<void> {
  const { doc, runTransaction, serverTimestamp } = await import('firebase/firestore');
  const { firestore } = await import('#platform/firestore/firestore-client.ts');
  const db = await firestore();
  const { lat, lng, accuracy } = fix;
  const fields = {
    customerId: ride.customerId,
    courierId,
    location: { lat, lng, accuracy, at: serverTimestamp() },
  };
  await runTransaction(
    db,
    async (transaction) => {
      // Whether the document exists doesn't matter, so nothing is read.
      transaction.set(doc(db, paths.delivery(ride.orderId)), fields, { merge: true });
    },
    { maxAttempts: 1 },
  );
}

/** Removes the position that a customer still sees. Unlike a position, this may be sent later. */
export const removePosition = defineMutation<Ride>({
  name: 'removePosition',
  target: ({ orderId }) => paths.delivery(orderId),
  write: () => update({ location: null }),
});
