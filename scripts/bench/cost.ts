/**
 * What one order's life costs, from the customer's tap to its completion, with a growing number of
 * staff screens: what the SDKs of the customer, the staff, and the functions send and receive, and
 * the price at what Google publishes. Beside it, computed, an app that asks instead of listening.
 * `npm run bench -- cost [lives per number of screens]`
 */
import { randomBytes } from 'node:crypto';
import { transitionFields } from '@fireline/domain/order/apply-transition';
import type { OrderItem } from '@fireline/domain/order/item';
import { newOrder } from '@fireline/domain/order/new-order';
import { newOrderId } from '@fireline/domain/order/number';
import { activeOrdersQuery } from '@fireline/domain/order/queries';
import { type OrderInput, orderSchema } from '@fireline/domain/order/schema';
import { happyPath } from '@fireline/domain/order/status';
import { paths } from '@fireline/domain/paths';
import { percentile } from '@fireline/domain/percentile';
import {
  collection,
  doc,
  limit,
  onSnapshot,
  orderBy,
  query,
  serverTimestamp,
  updateDoc,
  where,
  writeBatch,
} from 'firebase/firestore';
import type { Firestore } from 'firebase-admin/firestore';
import { encode } from '../../web/src/platform/firestore/encode.ts';
import { withEmulators } from '../demo/emulators.ts';
import { whileFunctionsRest } from '../demo/resting-functions.ts';
import { runCommand } from '../lib/cli.ts';
import { say, step } from '../lib/progress.ts';
import { ScriptError } from '../lib/script-error.ts';
import { type BenchClient, demoAccount, signIn } from './bench-clients.ts';
import { anOrderedItem } from './bench-item.ts';
import { installExtras } from './extras.ts';
import { machineLine, type Rows, showTable } from './figures.ts';
import { startRuntime } from './runtime.ts';
import { type Meter, startMeter, type Traffic } from './traffic.ts';

const screenCounts = [1, 5, 20] as const;

/**
 * List prices of Firestore in `nam5` (United States), and of Cloud Run in `us-central1` (tier 1,
 * billed by request), in US dollars, looked up on 2026-11-28:
 * https://cloud.google.com/firestore/pricing, https://cloud.google.com/run/pricing. Without free
 * quotas, storage, and network.
 */
const prices = {
  read: 0.06 / 100_000,
  write: 0.18 / 100_000,
  call: 0.4 / 1_000_000,
  /** Of an instance with one CPU and 256 MiB. */
  second: 0.000024 + 0.0000025 / 4,
} as const;

/** How long (s) an instance is billed for an event at least. */
const leastBilled = 0.1;
/**
 * What rules read for the requests of clients (`firestore.rules`), each document once per request.
 * Placing: the order, its contact, and `placing/{uid}`. A move by staff: the mirror of their role.
 */
const rulesReads = { placing: 3, move: 1 } as const;

/** An app without listeners: the customer and every screen ask for the order while it's open. */
const naive = { everySeconds: 5, minutes: 20 } as const;

/** By the kitchen; verification makes the order pending. */
const moves = happyPath('pickup').length - 1;
/** One for the order, and one for each of its changes. */
const events = moves + 2;

const parties = ['customer', 'staff', 'functions'] as const;
type Bill = Readonly<Record<(typeof parties)[number], Traffic>>;

await runCommand(async ([lives = '5'], stop) => {
  const count = Number(lives);
  if (!Number.isSafeInteger(count) || count < 5) {
    throw new ScriptError(`${lives} is not a number of lives, from 5.`);
  }
  const extras = await installExtras();
  await withEmulators(({ db }) =>
    whileFunctionsRest(async () => {
      const engine = process.env.FIRESTORE_EMULATOR_HOST ?? '';
      const [customer, staff, functions] = await Promise.all(parties.map(() => startMeter(engine)));
      if (!customer || !staff || !functions) throw new ScriptError('a meter is missing.');
      const meters = { customer, staff, functions };
      const item = await anOrderedItem(db);
      const runtime = await startRuntime(db, extras, functions.host);
      const buyer = await signIn(demoAccount('demo-priya'), customer.host);
      const rows: Record<string, Rows[string]> = {};
      try {
        for (const screens of screenCounts) {
          const bills: Bill[] = [];
          await step(`${count} orders, screens: ${screens}`, async () => {
            const kitchen = await openScreens(staff, screens);
            try {
              await live(db, { buyer, kitchen, item, meters });
              for (let number = 0; number < count; number += 1) {
                stop.throwIfAborted();
                const life = live(db, { buyer, kitchen, item, meters });
                bills.push(await Promise.race([life, runtime.failed]));
              }
            } finally {
              await Promise.all(kitchen.map((screen) => screen.leave()));
            }
          });
          Object.assign(rows, rowsOf(screens, bills));
        }
      } finally {
        await buyer.leave();
        await runtime.stop();
        await Promise.all(Object.values(meters).map((meter) => meter.stop()));
      }
      showTable('cost', rows);
      say('Per order, medians; screens that are open already. US dollars per 1,000 orders.');
      say(machineLine());
    }),
  );
  return 0;
});

async function openScreens(meter: Meter, count: number): Promise<readonly BenchClient[]> {
  const screens = await Promise.all(
    Array.from({ length: count }, () => signIn(demoAccount('demo-kitchen'), meter.host)),
  );
  const { limit: most } = activeOrdersQuery();
  await Promise.all(
    screens.map(({ db }) => {
      const active = where('status', 'in', activeOrdersQuery().where[0]?.[2]);
      const all = query(collection(db, paths.orders), active, orderBy('placedAt'), limit(most));
      return new Promise<void>((resolve, reject) => {
        onSnapshot(all, ({ metadata }) => metadata.fromCache || resolve(), reject);
      });
    }),
  );
  return screens;
}

interface Cast {
  readonly buyer: BenchClient;
  readonly kitchen: readonly BenchClient[];
  readonly item: OrderItem;
  readonly meters: Readonly<Record<(typeof parties)[number], Meter>>;
}

/** From placing to completion; the customer's page and all screens listen. */
async function live(db: Firestore, { buyer, kitchen, item, meters }: Cast): Promise<Bill> {
  // The rules accept the customer's next order only some time after the last.
  await db.doc(paths.placing(buyer.uid)).delete();
  await quiet();
  for (const party of parties) meters[party].take();
  const id = newOrderId(randomBytes);
  const order = doc(buyer.db, paths.order(id));
  const unsubscribe = onSnapshot(order, () => {});
  await place(buyer, id, item);
  const [presser] = kitchen;
  if (!presser) throw new ScriptError('nobody is in the kitchen.');
  const actor = { uid: presser.uid, role: 'kitchen' } as const;
  const steps = happyPath('pickup').slice(-moves);
  await untilTold(db, id, 1);
  for (const [index, to] of steps.entries()) {
    const fields = transitionFields({ version: index + 1 }, { to, actor });
    await updateDoc(doc(presser.db, paths.order(id)), encode.changes(orderSchema, fields));
    await untilTold(db, id, index + 2);
  }
  await quiet();
  unsubscribe();
  const bill = {
    customer: meters.customer.take(),
    staff: meters.staff.take(),
    functions: meters.functions.take(),
  };
  await db.recursiveDelete(db.doc(paths.order(id)));
  return bill;
}

async function place({ db, uid }: BenchClient, id: string, item: OrderItem): Promise<void> {
  const input: OrderInput = {
    customerName: 'Bench',
    fulfilment: { type: 'pickup', requestedFor: null },
    items: [item],
    note: '',
  };
  const order = newOrder({ input, customerId: uid, byGuest: false, language: 'en' });
  const batch = writeBatch(db);
  batch.set(doc(db, paths.order(id)), encode.document(orderSchema, order));
  batch.set(doc(db, paths.contact(id)), { phone: '+1 718 555 0114', email: '', address: null });
  batch.set(doc(db, paths.placing(uid)), { at: serverTimestamp(), orderId: id });
  await batch.commit();
}

/** Until the functions have written what follows from a version. */
function untilTold(db: Firestore, id: string, version: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const unsubscribe = db.doc(paths.event(id, version)).onSnapshot((event) => {
      if (!event.exists) return;
      unsubscribe();
      resolve();
    }, reject);
  });
}

/** Long enough (ms) for what was written to have reached every screen. */
function quiet(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 700));
}

function rowsOf(screens: number, bills: readonly Bill[]): Rows {
  const median = (party: (typeof parties)[number], what: keyof Traffic) =>
    percentile(
      bills.map((bill) => bill[party][what]),
      0.5,
    );
  const sum = (what: keyof Traffic) =>
    parties.reduce((total, party) => total + median(party, what), 0);
  const name = `${screens} ${screens === 1 ? 'screen' : 'screens'}`;
  const of = (party: (typeof parties)[number]) => ({
    reads: median(party, 'reads'),
    writes: median(party, 'writes'),
    calls: median(party, 'calls'),
    'KB in': (median(party, 'bytesReceived') / 1000).toFixed(1),
    'KB out': (median(party, 'bytesSent') / 1000).toFixed(1),
  });
  const rules = rulesReads.placing + moves * rulesReads.move;
  const [reads, writes] = [sum('reads') + rules, sum('writes')];
  const polls = (naive.minutes * 60) / naive.everySeconds;
  const asked = polls * (1 + screens);
  return {
    ...Object.fromEntries(parties.map((party) => [`${name}: ${party}`, of(party)])),
    [`${name}: all, with ${rules} reads by rules`]: {
      reads,
      writes,
      '$ per 1,000': price({ reads, writes, calls: events }).toFixed(2),
    },
    [`${name}: asking every ${naive.everySeconds} s`]: {
      reads: asked,
      writes,
      '$ per 1,000': price({ reads: asked, writes, calls: events }).toFixed(2),
    },
  };
}

/** Of 1,000 orders. */
function price({ reads, writes, calls }: Readonly<Record<'reads' | 'writes' | 'calls', number>>) {
  const running = calls * leastBilled * prices.second;
  return 1000 * (reads * prices.read + writes * prices.write + calls * prices.call + running);
}
