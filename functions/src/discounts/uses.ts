/**
 * The uses of a discount code. Each is a document that only one batch can create: `uses/0` …
 * `uses/{maxUses - 1}`, and for each customer `customers/{key}-0` … So of any number of orders at the
 * same moment, no more get the code than may, and none waits for another. An order that ends unsold
 * deletes its own.
 */
import { createHash, randomInt } from 'node:crypto';
import { phoneBlockId } from '@fireline/domain/access/block';
import {
  type DiscountCode,
  type HeldDiscount,
  heldDiscountSchema,
} from '@fireline/domain/discounts/code';
import { codePaths } from '@fireline/domain/discounts/paths';
import type { Contact, Order } from '@fireline/domain/order/schema';
import { FieldValue, type Firestore, type WriteBatch } from 'firebase-admin/firestore';
import { encode } from '../lib/encode.ts';
import { readIfStored } from '../lib/stored.ts';
import type { Writes } from '../lib/writes.ts';

/** How many numbers are tried before all of them are read. */
const tries = 20;

export type FreeUse =
  | { readonly why: null; readonly uses: readonly string[] }
  | { readonly why: 'usedUp' | 'usedByYou' };

/**
 * The paths of the documents that the order has to create. A customer is who has the account, the
 * phone number, or the email address: anyone can be many guests.
 */
export async function findFreeUse(
  db: Firestore,
  code: string,
  { maxUses, maxPerCustomer }: Pick<DiscountCode, 'maxUses' | 'maxPerCustomer'>,
  {
    orderId,
    uid,
    contact,
  }: {
    readonly orderId: string;
    readonly uid: string;
    readonly contact: Contact | null;
  },
): Promise<FreeUse> {
  const own = await freeOfCustomer(db, code, maxPerCustomer, customerKeys(uid, contact));
  if (own === null) return { why: 'usedByYou' };
  const use = maxUses === null ? codePaths.use(code, orderId) : await freeOf(db, code, maxUses);
  return use === null ? { why: 'usedUp' } : { why: null, uses: [use, ...own] };
}

/** Hashes: who used a code can't be read from it. */
function customerKeys(uid: string, contact: Contact | null): readonly string[] {
  const names = [
    `account_${uid}`,
    contact && phoneBlockId(contact.phone),
    contact?.email && `email_${contact.email.toLowerCase()}`,
  ];
  return names.flatMap((name) =>
    name ? [createHash('sha256').update(name).digest('hex').slice(0, 24)] : [],
  );
}

async function freeOfCustomer(
  db: Firestore,
  code: string,
  most: number | null,
  keys: readonly string[],
): Promise<readonly string[] | null> {
  if (most === null) return [];
  const numbers = Array.from({ length: most }, (_, number) => number);
  const refs = keys.map((key) =>
    numbers.map((number) => db.doc(codePaths.customerUse(code, key, number))),
  );
  const found = new Set(
    (await db.getAll(...refs.flat())).flatMap(({ exists, ref }) => (exists ? [ref.path] : [])),
  );
  const free = refs.map((ofKey) => ofKey.find(({ path }) => !found.has(path))?.path);
  return free.every((path) => path !== undefined) ? free : null;
}

/** Any free number: at random, so that orders at the same moment seldom choose the same one. */
async function freeOf(db: Firestore, code: string, most: number): Promise<string | null> {
  const start = randomInt(most);
  const tried = Array.from({ length: Math.min(tries, most) }, (_, step) => (start + step) % most);
  const paths = tried.map((number) => codePaths.use(code, number));
  const snapshots = await db.getAll(...paths.map((path) => db.doc(path)));
  const free = snapshots.find(({ exists }) => !exists);
  if (free !== undefined || most <= tries) return free?.ref.path ?? null;
  const { docs } = await db.collection(codePaths.uses(code)).select().get();
  const taken = new Set(docs.map(({ id }) => id));
  const left = Array.from({ length: most }, (_, number) => number).filter(
    (number) => !taken.has(String(number)),
  );
  const chosen = left[randomInt(Math.max(1, left.length))];
  return chosen === undefined ? null : codePaths.use(code, chosen);
}

/** Makes `batch` fail if another order has one of the uses. */
export function addUses(
  batch: WriteBatch,
  db: Firestore,
  orderId: string,
  held: HeldDiscount,
  discount: number,
): void {
  batch.create(db.doc(codePaths.held(orderId)), encode.document(heldDiscountSchema, held));
  for (const path of held.uses) {
    batch.create(db.doc(path), { orderId, discount, at: FieldValue.serverTimestamp() });
  }
}

/** Gives the uses back: part of a batch that can succeed only once. */
export function addUsesReturn(batch: Writes, db: Firestore, uses: readonly string[]): void {
  for (const path of uses) batch.delete(db.doc(path));
}

/** What the order holds; null if it has no discount. */
export async function readHeld(
  db: Firestore,
  orderId: string,
  { discountCode }: Pick<Order, 'discountCode'>,
): Promise<HeldDiscount | null> {
  if (discountCode === undefined) return null;
  const snapshot = await db.doc(codePaths.held(orderId)).get();
  return readIfStored(heldDiscountSchema, snapshot)?.value ?? null;
}
