/** Whether a change of an order changes what the kitchen has before it. */
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
 * A move into, within or out of the kitchen and to the customer, a line that is prepared, a
 * priority. Not a moved promise: a measurement must not bring about the next one.
 */
export function concernsQueue(before: DocumentSnapshot, after: DocumentSnapshot): boolean {
  const [from, to]: readonly unknown[] = [before.get('status'), after.get('status')];
  if (from !== to) return measured.includes(from) || measured.includes(to);
  if (!measured.includes(to)) return false;
  return ['prepared', 'priority'].some(
    (field) => !isDeepStrictEqual(before.get(field), after.get(field)),
  );
}
