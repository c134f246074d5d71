/** The orders of the board benchmark, and the changes to them. */

import { randomBytes } from 'node:crypto';
import { itemColumns } from '@fireline/domain/order/item-columns';
import { newOrderId, orderNumber } from '@fireline/domain/order/number';
import type { Order } from '@fireline/domain/order/schema';
import type { OrderStatus } from '@fireline/domain/order/status';
import { paths } from '@fireline/domain/paths';
import { minute } from '@fireline/domain/time/durations';
import { FieldValue, type Firestore } from 'firebase-admin/firestore';
import { type DocumentToWrite, writeGroups } from '../demo/documents.ts';
import { demoMenu } from '../demo/menu/menu.ts';

const path = [
  'pending',
  'confirmed',
  'preparing',
  'ready',
] as const satisfies readonly OrderStatus[];
const names = [
  'Ada',
  'Noor',
  'Tomasz',
  'Priya',
  'Malik',
  'Elif',
  'Kenji',
  'Rosa',
  'Grace',
  'Sofia',
];

/** Adds `count` active orders with the events of their last moves; returns their IDs. */
export async function addBoardOrders(db: Firestore, count: number): Promise<readonly string[]> {
  const now = Date.now();
  const dishes = [...demoMenu];
  const ids = Array.from({ length: count }, () => newOrderId(randomBytes));
  await writeGroups(
    db,
    ids.map((id, index) => documentsOf(id, index, now, dishes)),
  );
  return ids;
}

function documentsOf(
  id: string,
  index: number,
  now: number,
  dishes: readonly (readonly [string, { readonly name: string; readonly station: string }])[],
): readonly DocumentToWrite[] {
  const version = (index % path.length) + 1;
  const status = path[version - 1] ?? 'pending';
  const placedAt = now - (index % 25) * minute - index * 100;
  const lines = Object.fromEntries(
    Array.from({ length: (index % 4) + 1 }, (_, line) => {
      const [productId, { name, station }] = dishes[(index + line) % dishes.length] ?? [
        '-',
        nothing,
      ];
      return [`0${line + 1}`, lineOf(productId, name, station)];
    }),
  );
  const order = {
    byGuest: false,
    customerId: `bench-${index}`,
    customerName: `${names[index % names.length]} ${index}`,
    fulfilment: { type: index % 3 === 0 ? 'delivery' : 'pickup', requestedFor: null },
    items: Object.values(lines).map(({ productId }) => ({
      productId,
      quantity: 1,
      choices: {},
      note: '',
    })),
    note: index % 7 === 0 ? 'Without onions, please.' : '',
    status,
    version,
    placedAt,
    updatedAt: placedAt,
    statusTimes: { placed: placedAt, [status]: placedAt },
    changedBy: { uid: 'bench', role: 'system' },
    reason: null,
    lines,
    subtotal: 900,
    tax: 63,
    deliveryFee: 0,
    total: 963 + index,
    currency: 'EUR',
    number: orderNumber(id),
    trackingToken: null,
    prepared: {},
    priority: false,
    courierId: null,
    stockTaken: {},
  } satisfies Order;
  const event = {
    type: 'status',
    version,
    from: null,
    to: status,
    by: order.changedBy,
    reason: null,
    at: placedAt,
  };
  return [
    { path: paths.order(id), data: { ...order, items: itemColumns(order.items) } },
    { path: paths.event(id, version), data: event },
  ];
}

const nothing = { name: 'Dish', station: 'Bar' };

function lineOf(productId: string, name: string, station: string) {
  return {
    productId,
    name,
    unitPrice: 450,
    quantity: 1,
    choices: [],
    note: '',
    station,
    prepMinutes: 4,
    allergens: [],
  };
}

/** Changes one order after the other, `perSecond` of them, alternating moves and marks. */
export function changeOrders(
  db: Firestore,
  ids: readonly string[],
  perSecond: number,
  stop: AbortSignal,
): { readonly made: () => number; readonly end: () => Promise<void> } {
  let asked = 0;
  let made = 0;
  const writes = new Set<Promise<unknown>>();
  const change = () => {
    if (stop.aborted) return clearInterval(timer);
    const turn = asked;
    const id = ids[(turn * 37) % ids.length] ?? '';
    asked += 1;
    const write = db
      .doc(paths.order(id))
      .update(turn % 2 === 0 ? moveTo(path[(turn / 2) % path.length] ?? 'ready') : mark(turn))
      .then(
        () => {
          made += 1;
        },
        // A machine that can't keep up makes fewer changes, which the figures show.
        (error: unknown) => console.warn(`A change was not written: ${String(error).slice(0, 80)}`),
      )
      .finally(() => writes.delete(write));
    writes.add(write);
  };
  const timer = setInterval(change, 1000 / perSecond);
  return {
    made: () => made,
    end: async () => {
      clearInterval(timer);
      await Promise.all(writes);
    },
  };
}

function moveTo(status: OrderStatus) {
  return {
    status,
    version: FieldValue.increment(1),
    updatedAt: FieldValue.serverTimestamp(),
    [`statusTimes.${status}`]: FieldValue.serverTimestamp(),
    changedBy: { uid: 'bench', role: 'kitchen' },
  };
}

function mark(turn: number) {
  return { priority: turn % 4 === 1, updatedAt: FieldValue.serverTimestamp() };
}

export async function removeBoardOrders(db: Firestore, ids: readonly string[]): Promise<void> {
  const writer = db.bulkWriter();
  await Promise.all(ids.map((id) => db.recursiveDelete(db.doc(paths.order(id)), writer)));
  await writer.close();
}
