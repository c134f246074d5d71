/** What verification knows about an order's discount code. */
import type { CodeProblem, HeldDiscount } from '@fireline/domain/discounts/code';
import type { Order } from '@fireline/domain/order/schema';
import type { Shop } from '@fireline/domain/shop/settings';
import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import type { Stored } from '../lib/stored.ts';
import { readContact } from '../verification/read-contact.ts';
import { readCode } from './read-code.ts';
import { findFreeUse, readHeld } from './uses.ts';

export type DiscountFacts =
  | {
      readonly ok: true;
      readonly discount: HeldDiscount;
      /** The order has taken its uses: it waited for a payment online. */
      readonly isHeld: boolean;
    }
  | { readonly ok: false; readonly problem: CodeProblem };

/** Null if the customer entered none. */
export async function readDiscount(
  db: Firestore,
  { id, value }: Stored<Order>,
  {
    shop,
    contact,
    now,
  }: {
    readonly shop: Shop;
    readonly contact: DocumentSnapshot | undefined;
    readonly now: number;
  },
): Promise<DiscountFacts | null> {
  const { discountCode: code, customerId } = value;
  if (code === undefined) return null;
  const held = await readHeld(db, id, value);
  if (held !== null) return { ok: true, discount: held, isHeld: true };
  const read = await readCode(db, code, shop, now);
  if (!read.ok) return { ok: false, problem: read.problem };
  const customer = { orderId: id, uid: customerId, contact: readContact(contact) };
  const free = await findFreeUse(db, code, read.code, customer);
  if (free.why !== null) return { ok: false, problem: { why: free.why } };
  const { kind, value: size, minimum } = read.code;
  const discount = { code, kind, value: size, minimum, uses: [...free.uses] };
  return { ok: true, discount, isHeld: false };
}
