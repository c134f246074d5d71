/**
 * From a status change to the customer's notification: the deployed functions on their production
 * server write it, and the customer's listener gets it through the rules. Beside it, in the same
 * change, the order itself on the same listener's connection.
 * `npm run bench -- effects [changes per round]`
 */
import { randomBytes } from 'node:crypto';
import { inboxQuery } from '@fireline/domain/inbox/queries';
import { transitionFields } from '@fireline/domain/order/apply-transition';
import { newOrderId } from '@fireline/domain/order/number';
import { orderSchema } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import { percentile } from '@fireline/domain/percentile';
import { doc, onSnapshot, updateDoc } from 'firebase/firestore';
import type { Firestore } from 'firebase-admin/firestore';
import { encode } from '../../web/src/platform/firestore/encode.ts';
import { toQuery } from '../../web/src/platform/firestore/to-query.ts';
import { withEmulators } from '../demo/emulators.ts';
import { whileFunctionsRest } from '../demo/resting-functions.ts';
import { runCommand } from '../lib/cli.ts';
import { say, step } from '../lib/progress.ts';
import { ScriptError } from '../lib/script-error.ts';
import { type BenchClient, demoAccount, signIn, signInGuest } from './bench-clients.ts';
import { benchLine, benchOrder } from './bench-order.ts';
import { installExtras } from './extras.ts';
import { machineLine, type Rows, showTable, spreadOf } from './figures.ts';
import { type Runtime, startRuntime } from './runtime.ts';

const rounds = 5;
/** Orders of different customers that change at the same moment. */
const atOnce = [1, 20] as const;
/** As the pages show. */
const inboxSize = 50;
/** The version that makes an order ready. */
const changed = 4;

interface People {
  readonly kitchen: BenchClient;
  /** As many as orders change at the same moment: each on their own device. */
  readonly customers: readonly Customer[];
}

interface Customer {
  readonly client: BenchClient;
  readonly inbox: Inbox;
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
      const kitchen = await signIn(demoAccount('demo-kitchen'));
      const customers = await Promise.all(Array.from({ length: 20 }, newCustomer));
      const people = { kitchen, customers };
      try {
        const rows: Record<string, Rows[string]> = {};
        await round(db, runtime, people, 20, 1);
        for (const count of atOnce) {
          const all: Times[][] = [];
          await step(`${rounds} × ${size} changes, ${count} at once`, async () => {
            for (let number = 0; number < rounds; number += 1) {
              stop.throwIfAborted();
              all.push(
                await Promise.race([round(db, runtime, people, size, count), runtime.failed]),
              );
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
        await Promise.all(
          [kitchen, ...customers.map(({ client }) => client)].map((c) => c.leave()),
        );
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

async function round(
  db: Firestore,
  runtime: Runtime,
  people: People,
  size: number,
  count: number,
): Promise<Times[]> {
  const times: Times[] = [];
  for (let done = 0; done < size; done += count) {
    const orders = people.customers.slice(0, count).map((customer) => ({
      customer,
      id: newOrderId(randomBytes),
    }));
    for (const { id, customer } of orders) {
      await db.doc(paths.order(id)).set(orderOf(id, customer.client.uid));
    }
    await Promise.all(orders.map(({ id }) => runtime.knows(id)));
    times.push(
      ...(await Promise.all(
        orders.map(({ id, customer }) => change(people.kitchen, customer, id)),
      )),
    );
    for (const { id, customer } of orders) await remove(db, id, customer.client.uid);
  }
  return times;
}

async function remove(db: Firestore, id: string, customerId: string): Promise<void> {
  const batch = db.batch();
  for (const inbox of [customerId, 'admin', 'kitchen', 'courier']) {
    batch.delete(db.doc(paths.notification(inbox, id, changed)));
  }
  await batch.commit();
  await db.recursiveDelete(db.doc(paths.order(id)));
}

async function change(kitchen: BenchClient, customer: Customer, id: string): Promise<Times> {
  const path = paths.order(id);
  const order = heard(customer.client, path, (data) => data?.version === changed);
  await order.isReady;
  const began = performance.now();
  const actor = { uid: kitchen.uid, role: 'kitchen' } as const;
  const fields = transitionFields({ version: changed - 1 }, { to: 'ready', actor });
  const [, orderAt, notificationAt] = await Promise.all([
    updateDoc(doc(kitchen.db, path), encode.changes(orderSchema, fields)),
    order.at,
    customer.inbox.gets(id),
  ]);
  return { order: orderAt - began, notification: notificationAt - began };
}

async function newCustomer(): Promise<Customer> {
  const client = await signInGuest();
  return { client, inbox: await openInbox(client) };
}

interface Inbox {
  /** When (ms) it has the notification of this order's change. */
  gets(orderId: string): Promise<number>;
}

/** The customer's inbox, on the listener that their pages have. */
async function openInbox({ db, uid }: BenchClient): Promise<Inbox> {
  const ready = Promise.withResolvers<void>();
  const awaited = new Map<string, (at: number) => void>();
  onSnapshot(
    toQuery(db, inboxQuery(uid, inboxSize)),
    (snapshot) => {
      if (!snapshot.metadata.fromCache) ready.resolve();
      for (const { doc } of snapshot.docChanges()) awaited.get(doc.id)?.(performance.now());
    },
    ready.reject,
  );
  await ready.promise;
  return {
    gets: (orderId) =>
      new Promise((resolve) => {
        const path = paths.notification(uid, orderId, changed);
        awaited.set(path.slice(path.lastIndexOf('/') + 1), resolve);
      }),
  };
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

function orderOf(id: string, customerId: string) {
  const line = { productId: 'bench', name: 'Flat white', station: 'coffee', quantity: 1 };
  const order = {
    id,
    customerId,
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
