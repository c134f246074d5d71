import type { Address } from '@fireline/domain/order/schema';

/** Identifies an address by its content: everything but where the map has it. */
export function addressKey({ line1, line2, postcode, city, instructions }: Address): string {
  return JSON.stringify([line1, line2, postcode, city, instructions]);
}
