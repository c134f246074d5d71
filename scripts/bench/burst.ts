/**
 * Orders that are placed at the same moment, until the last one is verified, priced, and told to
 * the kitchen: with the deployed functions on their production server, beside a growing number of
 * orders that are already open. Fails if one is missing or was told twice.
 * `npm run bench -- burst [--orders 1000] [--open 100,1000,5000]`
 */

import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { OrderItem } from '@fireline/domain/order/item';
import { newOrderId } from '@fireline/domain/order/number';
import { openOrdersOfCustomerQuery } from '@fireline/domain/order/queries';
import { paths } from '@fireline/domain/paths';
import { percentile } from '@fireline/domain/percentile';
import { hour } from '@fireline/domain/time/durations';
import { type Firestore, Timestamp } from 'firebase-admin/firestore';
import { toQuery } from '../../functions/src/lib/stored.ts';
import { withEmulators } from '../demo/emulators.ts';
import { whileFunctionsRest } from '../demo/resting-functions.ts';
import { runCommand } from '../lib/cli.ts';
import { say, step } from '../lib/progress.ts';
import { ScriptError } from '../lib/script-error.ts';
import { anOrderedItem, placeOrder } from './bench-item.ts';
import { benchLine, benchOrder } from './bench-order.ts';
import { installExtras } from './extras.ts';
import { machineLine, showTable } from './figures.ts';
import { type Runtime, startRuntime } from './runtime.ts';

/** Longer (ms) than anything should take. */
const giveUpAfter = 120_000;

await runCommand(async (args, stop) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      orders: { type: 'string', default: '100,200,1000' },
      open: { type: 'string', default: '100,1000,5000' },
    },
  });
  const sizes = numbersIn('orders', values.orders);
  const opens = numbersIn('open', values.open);
  const extras = await installExtras();
  return await withEmulators(({ db }) =>
    whileFunctionsRest(async () => {
      const item = await anOrderedItem(db);
      const rows: Record<string, Record<string, string | number>> = {};
      let isWhole = true;
      const runtime = await step('Starting the functions', () => startRuntime(db, extras));
      try {
        await burst(db, runtime, item, 20);
        let standing = 0;
        for (const open of opens) {
          await step(`${open} open orders`, () => addOpen(db, item.productId, open - standing));
          standing = open;
          const size = sizes[0] ?? 100;
          const { row, isComplete } = await step(`${size} orders beside ${open}`, () =>
            burst(db, runtime, item, size),
          );
          rows[`${size} beside ${open} open`] = row;
          isWhole &&= isComplete;
        }
        for (const size of sizes) {
          stop.throwIfAborted();
          const { row, isComplete } = await step(`${size} orders at once`, () =>
            burst(db, runtime, item, size),
          );
          rows[`${size} beside ${standing}`] = row;
          isWhole &&= isComplete;
        }
      } finally {
        await runtime.stop();
      }
      showTable('burst', rows);
      say(
        'From the first write until the last order is pending and told; one instance per function.',
      );
      say(machineLine());
      return isWhole ? 0 : 1;
    }),
  );
});

interface Burst {
  readonly row: Record<string, string | number>;
  readonly isComplete: boolean;
}

async function burst(
  db: Firestore,
  runtime: Runtime,
  item: OrderItem,
  size: number,
): Promise<Burst> {
  const ids = Array.from({ length: size }, () => newOrderId(randomBytes));
  const told = db.collection(paths.notifications('kitchen'));
  const before = (await told.count().get()).data().count;
  const left = new Set(ids);
  const times: number[] = [];
  const placed = new Map<string, number>();
  let last = 0;
  const began = performance.now();
  const beganAt = Timestamp.now();
  const done = new Promise<void>((resolve, reject) => {
    setTimeout(() => {
      const error = `${left.size} of ${size} orders were never verified; see the logs of the functions.`;
      reject(new ScriptError(error));
    }, giveUpAfter);
    const unsubscribe = db
      .collection(paths.orders)
      .where('placedAt', '>=', beganAt)
      .onSnapshot((snapshot) => {
        for (const { doc } of snapshot.docChanges()) {
          if (doc.get('status') !== 'pending' || !left.delete(doc.id)) continue;
          last = performance.now();
          times.push(last - (placed.get(doc.id) ?? last));
        }
        if (left.size > 0) return;
        unsubscribe();
        resolve();
      }, reject);
  });
  await Promise.all(
    ids.map(async (id, index) => {
      placed.set(id, performance.now());
      await placeOrder(db, id, `bench-customer-${id}-${index}`, item);
    }),
  );
  const written = performance.now();
  await Promise.race([done, runtime.failed]);
  const after = (await told.count().get()).data().count;
  const isComplete = after - before === size;
  if (!isComplete) say(`${after - before} notifications for the kitchen, of ${size} orders.`);
  const total = last - began;
  return {
    isComplete,
    row: {
      'placed in s': ((written - began) / 1000).toFixed(2),
      'verified in s': (total / 1000).toFixed(2),
      'ms per order': (total / size).toFixed(1),
      'p50 ms': Math.round(percentile(times, 0.5)),
      'p95 ms': Math.round(percentile(times, 0.95)),
      'handler p50 ms': Math.round(percentile(runtime.times.created.splice(0), 0.5)),
      'a query ms': (await queryTime(db)).toFixed(1),
    },
  };
}

/**
 * The query that only later orders of a customer need, on its own: Firestore answers it from an
 * index, but the engine on this machine looks through all orders.
 */
async function queryTime(db: Firestore): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < 10; count += 1) {
    const began = performance.now();
    await toQuery(db, openOrdersOfCustomerQuery('bench-nobody', 10)).get();
    times.push(performance.now() - began);
  }
  return percentile(times, 0.5);
}

async function addOpen(db: Firestore, productId: string, count: number): Promise<void> {
  const writer = db.bulkWriter();
  for (let index = 0; index < count; index += 1) {
    const id = newOrderId(randomBytes);
    const line = { productId, name: 'Flat white', station: 'coffee', quantity: 1 };
    const order = benchOrder(
      {
        id,
        customerId: `bench-standing-${id}`,
        customerName: 'Bench',
        type: 'pickup',
        note: '',
        lines: [benchLine(line)],
        status: 'confirmed',
        version: 2,
        total: 963,
      },
      Date.now() - hour,
    );
    void writer.create(db.doc(paths.order(id)), order);
  }
  await writer.close();
}

function numbersIn(name: string, list: string): number[] {
  return list.split(',').map((text) => {
    const number = Number(text);
    if (Number.isSafeInteger(number) && number > 0) return number;
    throw new ScriptError(`--${name} must be whole numbers, separated by commas, not "${list}".`);
  });
}
