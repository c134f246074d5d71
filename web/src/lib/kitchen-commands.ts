/** What only the kitchen does: the second look at the pass, and acknowledging. */
import { orderLabel } from '@fireline/domain/order-number';
import { updateOrder } from './order-commands.ts';

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
