/** What a courier needs to close a delivery. Admins close it without. */
import type { Order } from '../order/schema.ts';

export const deliveryProofs = ['off', 'code'] as const;
export type DeliveryProof = (typeof deliveryProofs)[number];

export function needsCode({ proof }: Pick<Order, 'proof'>): boolean {
  return proof === 'code';
}
