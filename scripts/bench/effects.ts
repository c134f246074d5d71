/**
 * From a status change to the customer's notification: the deployed functions on their production
 * server write it, and the customer's listener gets it through the rules. Beside it, in the same
 * change, the order itself on the same listener's connection.
 * `npm run bench -- effects [changes per round]`
 */
import { randomBytes } from 'node:crypto';
import { transitionFields } from '@fireline/domain/order/apply-transition';
import { newOrderId } from '@fireline/domain/order/number';
import { orderSchema } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import { percentile } from '@fireline/domain/percentile';
import { doc, onSnapshot, updateDoc } from 'firebase/firestore';
import type { Firestore } from 'firebase-admin/firestore';
import { encode } from '../../web/src/platform/firestore/encode.ts';
import { withEmulators } from '../demo/emulators.ts';
import { whileFunctionsRest } from '../demo/resting-functions.ts';
import { runCommand } from '../lib/cli.ts';
import { say, step } from '../lib/progress.ts';
import { ScriptError } from '../lib/script-error.ts';
import { type BenchClient, demoAccount, signIn } from './bench-clients.ts';
import { benchLine, benchOrder } from './bench-order.ts';
import { installExtras } from './extras.ts';
import { machineLine, type Rows, showTable, spreadOf } from './figures.ts';
import { startRuntime } from './runtime.ts';

const rounds = 5;
/** Orders that change at the same moment. */
const atOnce = [1, 20] as const;
const customer = 'demo-priya';
/** The version that makes an order ready. */
const changed = 4;

interface People {
  readonly kitchen: BenchClient;
  readonly customer: BenchClient;
}

/** How long (ms) it took until the customer had each. */
interface Times {
  readonly order: number;
  readonly notification: number;
}

await runCommand(async ([changes = '40'], stop) => {
  const size = Number(changes);
  if (!Number.isSafeInteger(size) || size < 20) {
    throw new ScriptError(`${changes} is not a number of changes, from 20.`);
  }
  const extras = await installExtras();
  await withEmulators(({ db }) =>
    whileFunctionsRest(async () => {
      const runtime = await step('Starting the functions', () => startRuntime(db, extras));
      const people = {
        kitchen: await signIn(demoAccount('demo-kitchen')),
        customer: await signIn(demoAccount(customer)),
      };
      try {
        const rows: Record<string, Rows[string]> = {};
        await round(db, people, 20, 1);
        for (const count of atOnce) {
          const all: Times[][] = [];
          await step(`${rounds} × ${size} changes, ${count} at once`, async () => {
            for (let number = 0; number < rounds; number += 1) {
              stop.throwIfAborted();
              all.push(await Promise.race([round(db, people, size, count), runtime.failed]));
            }
          });
          for (const what of ['order', 'notification'] as const) {
            rows[`${what}, ${count} at once`] = row(all.map((times) => times.map((t) => t[what])));
          }
        }
        showTable('effects', rows);
        say('ms from the start of the write until the customer has it; one instance per function.');
        say(machineLine());
      } finally {
        await Promise.all(Object.values(people).map((client) => client.leave()));
        await runtime.stop();
      }
    }),
  );
  return 0;
});

function row(times: readonly (readonly number[])[]): Rows[string] {
  const at = (share: number) => spreadOf(times.map((one) => percentile(one, share)));
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

async function round(db: Firestore, people: People, size: number, count: number): Promise<Times[]> {
  const times: Times[] = [];
  for (let done = 0; done < size; done += count) {
    const ids = Array.from({ length: count }, () => newOrderId(randomBytes));
    for (const id of ids) await db.doc(paths.order(id)).set(orderOf(id));
    times.push(...(await Promise.all(ids.map((id) => change(people, id)))));
    for (const id of ids) await remove(db, id);
  }
  return times;
}

async function remove(db: Firestore, id: string): Promise<void> {
  const batch = db.batch();
  for (const inbox of [customer, 'admin', 'kitchen', 'courier']) {
    batch.delete(db.doc(paths.notification(inbox, id, changed)));
  }
  await batch.commit();
  await db.recursiveDelete(db.doc(paths.order(id)));
}

async function change({ kitchen, customer: reader }: People, id: string): Promise<Times> {
  const path = paths.order(id);
  const order = heard(reader, path, (data) => data?.version === changed);
  const itsNotification = paths.notification(reader.uid, id, changed);
  const notification = heard(reader, itsNotification, (data) => data !== undefined);
  await Promise.all([order.isReady, notification.isReady]);
  const began = performance.now();
  const actor = { uid: kitchen.uid, role: 'kitchen' } as const;
  const fields = transitionFields({ version: changed - 1 }, { to: 'ready', actor });
  const [, orderAt, notificationAt] = await Promise.all([
    updateDoc(doc(kitchen.db, path), encode.changes(orderSchema, fields)),
    order.at,
    notification.at,
  ]);
  return { order: orderAt - began, notification: notificationAt - began };
}

/** `at` is when the client has the document from the server, and it `isIt`. */
function heard(
  { db }: BenchClient,
  path: string,
  isIt: (data: Readonly<Record<string, unknown>> | undefined) => boolean,
): { readonly isReady: Promise<void>; readonly at: Promise<number> } {
  const ready = Promise.withResolvers<void>();
  const done = Promise.withResolvers<number>();
  const unsubscribe = onSnapshot(
    doc(db, path),
    (snapshot) => {
      if (!snapshot.metadata.fromCache) ready.resolve();
      if (snapshot.metadata.fromCache || !isIt(snapshot.data())) return;
      done.resolve(performance.now());
      unsubscribe();
    },
    (error) => {
      ready.reject(error);
      done.reject(error);
    },
  );
  return { isReady: ready.promise, at: done.promise };
}

function orderOf(id: string) {
  const line = { productId: 'bench', name: 'Flat white', station: 'coffee', quantity: 1 };
  const order = {
    id,
    customerId: customer,
    customerName: 'Priya',
    type: 'pickup',
    note: '',
    lines: [benchLine(line)],
    status: 'preparing',
    version: changed - 1,
    total: 963,
  } as const;
  return benchOrder(order, Date.now());
}
