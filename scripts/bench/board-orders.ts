/** The orders of the board benchmark, and the changes to them. */

import { randomBytes } from 'node:crypto';
import { serverTime } from '@fireline/domain/codec/server-time';
import { orderEventSchema } from '@fireline/domain/inbox/notification';
import { newOrderId } from '@fireline/domain/order/number';
import { orderSchema } from '@fireline/domain/order/schema';
import type { OrderStatus } from '@fireline/domain/order/status';
import { paths } from '@fireline/domain/paths';
import { minute } from '@fireline/domain/time/durations';
import type { Firestore } from 'firebase-admin/firestore';
import { encode } from '../../functions/src/lib/encode.ts';
import { type DocumentToWrite, writeGroups } from '../demo/documents.ts';
import { demoMenu } from '../demo/menu/menu.ts';
import { benchActor, benchLine, benchOrder, benchTransition } from './bench-order.ts';

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

/** Adds `count` active orders with the events of their last transitions; returns their IDs. */
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
  const lines = Array.from({ length: (index % 4) + 1 }, (_, line) => {
    const [productId, { name, station }] = dishes[(index + line) % dishes.length] ?? ['-', nothing];
    return benchLine({ productId, name, station, quantity: 1 });
  });
  const order = benchOrder(
    {
      id,
      customerId: `bench-${index}`,
      customerName: `${names[index % names.length]} ${index}`,
      type: index % 3 === 0 ? 'delivery' : 'pickup',
      note: index % 7 === 0 ? 'Without onions, please.' : '',
      lines,
      status,
      version,
      total: 963 + index,
    },
    placedAt,
  );
  const event = encode.document(orderEventSchema, {
    type: 'status',
    version,
    from: null,
    to: status,
    by: benchActor,
    reason: null,
    at: placedAt,
  });
  return [
    { path: paths.order(id), data: order },
    { path: paths.event(id, version), data: event },
  ];
}

const nothing = { name: 'Dish', station: 'Bar' };

/** Changes one order after the other, `perSecond` of them, alternating transitions and marks. */
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
      .update(
        turn % 2 === 0 ? benchTransition(path[(turn / 2) % path.length] ?? 'ready') : mark(turn),
      )
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

function mark(turn: number) {
  return encode.changes(orderSchema, { priority: turn % 4 === 1, updatedAt: serverTime });
}

export async function removeBoardOrders(db: Firestore, ids: readonly string[]): Promise<void> {
  const writer = db.bulkWriter();
  await Promise.all(ids.map((id) => db.recursiveDelete(db.doc(paths.order(id)), writer)));
  await writer.close();
}
