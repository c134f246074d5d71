/** What a courier needs to close a delivery. Admins close it without. */

export const deliveryProofs = ['off', 'code', 'photo'] as const;
export type DeliveryProof = (typeof deliveryProofs)[number];

/** What is kept in the order: nothing if it needs none. */
export const requiredProofs = ['code', 'photo'] as const satisfies readonly DeliveryProof[];

/** What an order has to have; undefined: nothing. */
export function proofOf(
  type: 'pickup' | 'delivery',
  isTest: boolean,
  { deliveryProof }: { readonly deliveryProof: DeliveryProof },
): (typeof requiredProofs)[number] | undefined {
  if (type === 'pickup' || deliveryProof === 'off') return undefined;
  // Nobody has a test order's code.
  return isTest && deliveryProof === 'code' ? undefined : deliveryProof;
}

interface Proven {
  readonly proof?: DeliveryProof | undefined;
}

export function needsCode({ proof }: Proven): boolean {
  return proof === 'code';
}

export function needsPhoto({ proof }: Proven): boolean {
  return proof === 'photo';
}
