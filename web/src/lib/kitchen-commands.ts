/** What only the kitchen does: the second look at the pass, acknowledging, and holding orders back. */
import { FirelineError } from '@fireline/domain/errors';
import { orderLabel } from '@fireline/domain/order-number';
import { paths } from '@fireline/domain/paths';
import type { Shop } from '@fireline/domain/schemas/settings';
import { updateOrder } from './order-commands.ts';
import { followWrite } from './write-log.ts';

/** Marks lines of an order as checked and packed, or takes the marks back. */
export async function markPacked(
  orderId: string,
  lineIds: readonly string[],
  isPacked: boolean,
): Promise<boolean> {
  const { deleteField, serverTimestamp } = await import('firebase/firestore');
  const marks = lineIds.map((lineId) => [
    `packed.${lineId}`,
    isPacked ? serverTimestamp() : deleteField(),
  ]);
  return await updateOrder(
    orderId,
    `${orderLabel(orderId)}: the mark was not saved`,
    { ...Object.fromEntries(marks), updatedAt: serverTimestamp() },
    { label: `${orderLabel(orderId)}: ${isPacked ? 'packed' : 'not packed'}` },
  );
}

/** Somebody in the kitchen has seen what became of the order at `version`: on every screen. */
export async function acknowledgeOrder(orderId: string, version: number): Promise<boolean> {
  const { serverTimestamp } = await import('firebase/firestore');
  return await updateOrder(
    orderId,
    `${orderLabel(orderId)} was not acknowledged`,
    { acknowledged: version, updatedAt: serverTimestamp() },
    {
      label: `${orderLabel(orderId)}: seen`,
      isThere: (stored) => (stored.acknowledged ?? -1) >= version,
    },
  );
}

/** Pauses ordering, lets it on again, or adds minutes to every promise. */
export async function holdOrders(
  change: Partial<Pick<Shop, 'orderingPaused' | 'busyMinutes'>>,
  uid: string,
): Promise<boolean> {
  const { doc, serverTimestamp, updateDoc } = await import('firebase/firestore');
  const { firestore } = await import('./firestore-client.ts');
  const fields = { ...change, updatedBy: uid, updatedAt: serverTimestamp() };
  const write = updateDoc(doc(await firestore(), paths.shop), fields);
  return await followWrite(
    paths.shop,
    'Ordering was not changed',
    write,
    async () => new FirelineError('not-allowed', 'The server refused it.'),
    { label: 'Taking orders', fields: change },
  );
}
