/** The document that a customer writes to place an order. */
import type { Writable } from '../codec/encode.ts';
import { serverTime, type Time } from '../codec/server-time.ts';
import type { Language } from '../texts/language.ts';
import { itemColumns } from './item-columns.ts';
import type { OrderInput, orderSchema } from './schema.ts';

export interface Placing {
  readonly input: OrderInput;
  readonly customerId: string;
  readonly byGuest: boolean;
  /** If left out, the shop's. */
  readonly language?: Language;
  /** When it was ordered (ms by the device's clock), if there was no connection to send it. */
  readonly queuedAt?: number | null;
  /** The total and the allergens that the customer saw, as `seenText` writes them. */
  readonly seen?: string | null;
}

/** The order as placed at `at`; `firestore.rules` allow these fields and no others. */
export function newOrder(
  { input, customerId, byGuest, language, queuedAt = null, seen = null }: Placing,
  at: Time = serverTime,
) {
  return {
    ...input,
    items: itemColumns(input.items),
    ...(language !== undefined && { language }),
    ...(queuedAt !== null && { queuedAt }),
    ...(seen !== null && { seen }),
    customerId,
    byGuest,
    status: 'placed',
    version: 0,
    placedAt: at,
    updatedAt: at,
    statusTimes: { placed: at },
    changedBy: { uid: customerId, role: 'customer' },
  } as const satisfies Writable<typeof orderSchema>;
}
