/**
 * All orders, past and present, that match an admin's search, using the keys stored next to them.
 */
import { orderNumber } from '@fireline/domain/order/number';
import {
  type Contact,
  contactSchema,
  type Order,
  orderSchema,
} from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import { matchesName, type SearchTerm, searchTermOf } from '@fireline/domain/search/keys';
import { ordersByKeyQuery, ordersByNumberQuery } from '@fireline/domain/search/queries';
import { contactMatcher } from '@fireline/domain/search/same-contact';
import type { FoundOrders } from '@fireline/domain/search/schema';
import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import { readStored, toQuery } from '../lib/stored.ts';

/** How many orders are shown, and how many with a matching key are checked. */
const mostShown = 30;
const mostLookedAt = 120;

/** The orders that match `text`, newest first. */
export async function searchOrders(db: Firestore, text: string): Promise<FoundOrders> {
  const [byNumber, byKey] = await Promise.all([ordersByNumber(db, text), ordersByKey(db, text)]);
  const all = [...byNumber, ...byKey.orders];
  const orders = [...new Map(all.map((order) => [order.id, order])).values()];
  orders.sort((a, b) => b.placedAt - a.placedAt);
  const hasMore = orders.length > mostShown || byKey.mayHaveMore;
  return { orders: orders.slice(0, mostShown), hasMore };
}

type Found = FoundOrders['orders'][number];

/** By `7F3KQ2ZD` or `#7f3kq2zd`. */
async function ordersByNumber(db: Firestore, text: string): Promise<readonly Found[]> {
  const number = orderNumber(text.trim().replace(/^#/, ''));
  if (!/^#?[0-9a-z]{8}$/i.test(text.trim())) return [];
  const { docs } = await toQuery(db, ordersByNumberQuery(number)).get();
  return docs.flatMap((order) => found(order) ?? []);
}

async function ordersByKey(
  db: Firestore,
  text: string,
): Promise<{ readonly orders: readonly Found[]; readonly mayHaveMore: boolean }> {
  const term = searchTermOf(text);
  if (term === null) return { orders: [], mayHaveMore: false };
  const { docs } = await toQuery(db, ordersByKeyQuery(term.key, mostLookedAt)).get();
  const ids = docs.flatMap(({ ref }) => ref.parent.parent?.id ?? []);
  if (ids.length === 0) return { orders: [], mayHaveMore: false };
  const orders = await db.getAll(...ids.map((id) => db.doc(paths.order(id))));
  const fitting = await thoseThatFit(db, orders, term, text);
  return {
    orders: fitting.flatMap((order) => found(order) ?? []),
    mayHaveMore: docs.length === mostLookedAt,
  };
}

/**
 * Checks the full match: a phone key is only the end of a number, and a name key is only one of
 * several words.
 */
async function thoseThatFit(
  db: Firestore,
  orders: readonly DocumentSnapshot[],
  term: SearchTerm,
  text: string,
): Promise<readonly DocumentSnapshot[]> {
  if (term.kind === 'name') {
    return orders.filter((order) => matchesName(String(order.get('customerName')), term.words));
  }
  const contacts = await db.getAll(...orders.map(({ id }) => db.doc(paths.contact(id))));
  const isWanted = contactMatcher(text);
  if (isWanted === null) return [];
  return orders.filter((_order, index) => hasContact(contacts[index], isWanted));
}

function hasContact(
  snapshot: DocumentSnapshot | undefined,
  isWanted: (contact: Contact) => boolean,
): boolean {
  if (!snapshot?.exists) return false;
  try {
    return isWanted(readStored(contactSchema, snapshot).value);
  } catch {
    return false;
  }
}

/** Null for an order that was deleted meanwhile or can't be read. */
function found(snapshot: DocumentSnapshot): Found | null {
  const order = readable(snapshot);
  return (
    order && {
      id: snapshot.id,
      customerId: order.customerId,
      customerName: order.customerName,
      status: order.status,
      type: order.fulfilment.type,
      placedAt: order.placedAt,
      total: order.total ?? null,
      currency: order.currency ?? null,
    }
  );
}

function readable(snapshot: DocumentSnapshot): Order | null {
  try {
    return readStored(orderSchema, snapshot).value;
  } catch {
    return null;
  }
}
