/** Whether a change to an order affects the kitchen's queue. */
import { isDeepStrictEqual } from 'node:util';
import type { OrderStatus } from '@fireline/domain/order/status';
import type { DocumentSnapshot } from 'firebase-admin/firestore';

const measured: readonly unknown[] = [
  'pending',
  'confirmed',
  'preparing',
  'ready',
  'out_for_delivery',
] satisfies readonly OrderStatus[];

/**
 * True for transitions into, within, or out of the kitchen and to the customer, other lines, another
 * time, prepared lines, and priority. False for a new estimate: a measurement must not trigger the next one.
 */
export function affectsQueue(before: DocumentSnapshot, after: DocumentSnapshot): boolean {
  const [from, to]: readonly unknown[] = [before.get('status'), after.get('status')];
  if (from !== to) return measured.includes(from) || measured.includes(to);
  if (!measured.includes(to)) return false;
  return ['lines', 'fulfilment', 'prepared', 'priority'].some(
    (field) => !isDeepStrictEqual(before.get(field), after.get(field)),
  );
}
