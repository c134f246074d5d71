/**
 * From one person's status change to the listeners of others, through the rules, beside two that do
 * less: a bare document that anyone may write and read, on the same engine; and Socket.IO with a
 * commit in PostgreSQL. All in one run, in turns. `npm run bench -- fanout [writes per round]`.
 */
import { createHmac, randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transitionFields } from '@fireline/domain/order/apply-transition';
import { orderSchema } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import { percentile } from '@fireline/domain/percentile';
import { execaNode } from 'execa';
import { doc, type Firestore, onSnapshot, setDoc, updateDoc } from 'firebase/firestore';
import type { Firestore as AdminFirestore } from 'firebase-admin/firestore';
import { encode } from '../../web/src/platform/firestore/encode.ts';
import { withEmulators } from '../demo/emulators.ts';
import { whileFunctionsRest } from '../demo/resting-functions.ts';
import { runCommand } from '../lib/cli.ts';
import { say, step } from '../lib/progress.ts';
import { ScriptError } from '../lib/script-error.ts';
import { type BenchClient, connect, demoAccount, signIn } from './bench-clients.ts';
import { benchLine, benchOrder } from './bench-order.ts';
import { installExtras } from './extras.ts';
import { machineLine, showTable, spreadOf } from './figures.ts';

const rounds = 5;
const listenerCounts = [1, 50] as const;
const bareProject = 'demo-fireline-bare';
const bareRules = `rules_version = '2';
service cloud.firestore {
  match /databases/{database}/documents {
    match /{document=**} { allow read, write: if true; }
  }
}`;

/** One way to tell `count` listeners of a change. */
interface Side {
  /** Makes the next change; resolves when all listeners have it. */
  change(): Promise<void>;
  end(): Promise<void>;
}

await runCommand(async ([writes = '100'], stop) => {
  const size = Number(writes);
  if (!Number.isSafeInteger(size) || size < 10) {
    throw new ScriptError(`${writes} is not a number of writes, from 10.`);
  }
  await allowAll();
  const extras = await installExtras();
  await withEmulators(({ db }) =>
    whileFunctionsRest(async () => {
      for (const count of listenerCounts) {
        const sides = {
          Fireline: await fireline(db, count),
          'the same order, open rules': await openOrder(count),
          'bare document': await bareDocument(count),
          'Socket.IO + PostgreSQL': await socketShop(extras, count),
        };
        try {
          const figures = await step(`${rounds} × ${size} writes, ${count} listening`, () =>
            inTurns(sides, size, stop),
          );
          showTable(`fanout-${count}`, figures);
        } finally {
          for (const side of Object.values(sides)) await side.end();
        }
      }
      say(
        'ms from the start of the write until every listener has it. Ratios of the p95, per round.',
      );
      say(machineLine());
    }),
  );
  return 0;
});

async function inTurns<Name extends string>(
  sides: Readonly<Record<Name, Side>>,
  size: number,
  stop: AbortSignal,
): Promise<Record<string, Record<string, string>>> {
  const names = Object.keys(sides) as Name[];
  const rows = new Map(names.map((name) => [name, [] as { p50: number; p95: number }[]]));
  for (const name of names) await timesOf(sides[name], 20);
  for (let round = 0; round < rounds; round += 1) {
    stop.throwIfAborted();
    // None is always the first.
    const turn = [...names.slice(round % names.length), ...names.slice(0, round % names.length)];
    for (const name of turn) {
      const times = await timesOf(sides[name], size);
      rows.get(name)?.push({ p50: percentile(times, 0.5), p95: percentile(times, 0.95) });
    }
  }
  const own = rows.get(names[0] as Name) ?? [];
  return Object.fromEntries(
    [...rows].map(([name, row]) => [
      name,
      {
        p50: spreadOf(row.map(({ p50 }) => p50)),
        p95: spreadOf(row.map(({ p95 }) => p95)),
        'Fireline is': spreadOf(row.map(({ p95 }, round) => (own[round]?.p95 ?? 0) / p95)),
      },
    ]),
  );
}

async function timesOf(side: Side, size: number): Promise<number[]> {
  const times: number[] = [];
  for (let write = 0; write < size; write += 1) {
    const began = performance.now();
    await side.change();
    times.push(performance.now() - began);
  }
  return times;
}

/** The kitchen moves an order back and forth; its customer's devices listen. */
async function fireline(db: AdminFirestore, count: number): Promise<Side> {
  const path = paths.order(`bench-fanout-${count}`);
  const customer = demoAccount('demo-priya');
  await db.doc(path).set(orderOf(customer.uid));
  const kitchen = await signIn(demoAccount('demo-kitchen'));
  const listeners = await Promise.all(Array.from({ length: count }, () => signIn(customer)));
  const change = await backAndForth(kitchen, listeners, path);
  return {
    change,
    async end() {
      await leaveAll([kitchen, ...listeners]);
      await db.doc(path).delete();
    },
  };
}

/** What the rules cost: the same document and writes without them. */
async function openOrder(count: number): Promise<Side> {
  const writer = connect('demo-kitchen', bareProject);
  const listeners = Array.from({ length: count }, () => connect('demo-priya', bareProject));
  const path = paths.order(`bench-fanout-${count}`);
  const { placedAt, updatedAt, statusTimes, ...order } = orderOf('demo-priya');
  await setDoc(doc(writer.db, path), { ...order, statusTimes: {} });
  const change = await backAndForth(writer, listeners, path);
  return { change, end: () => leaveAll([writer, ...listeners]) };
}

function orderOf(customerId: string) {
  const line = { productId: 'bench', name: 'Flat white', station: 'coffee', quantity: 1 };
  const order = {
    id: 'bench-fanout',
    customerId,
    customerName: 'Priya',
    type: 'pickup',
    note: '',
    lines: [benchLine(line)],
    status: 'preparing',
    version: 3,
    total: 963,
  } as const;
  return benchOrder(order, Date.now());
}

async function backAndForth(
  kitchen: BenchClient,
  listeners: readonly BenchClient[],
  path: string,
): Promise<() => Promise<void>> {
  const heard = await listen(listeners, path);
  let version = 3;
  return async () => {
    const to = version % 2 === 1 ? 'ready' : 'preparing';
    const actor = { uid: kitchen.uid, role: 'kitchen' } as const;
    const fields = transitionFields({ version }, { to, actor });
    version += 1;
    const all = heard(version);
    await updateDoc(doc(kitchen.db, path), encode.changes(orderSchema, fields));
    await all;
  };
}

async function bareDocument(count: number): Promise<Side> {
  const writer = connect('writer', bareProject);
  const listeners = Array.from({ length: count }, () => connect('listener', bareProject));
  const path = `bare/${count}`;
  let version = 0;
  await setDoc(doc(writer.db, path), { status: 'preparing', version });
  const heard = await listen(listeners, path);
  return {
    async change() {
      version += 1;
      const all = heard(version);
      const status = version % 2 === 1 ? 'ready' : 'preparing';
      await Promise.all([updateDoc(doc(writer.db, path), { status, version }), all]);
    },
    end: () => leaveAll([writer, ...listeners]),
  };
}

/** Resolves, per `version` of the document, once all clients have it from the server. */
async function listen(
  clients: readonly { readonly db: Firestore }[],
  path: string,
): Promise<(version: number) => Promise<void>> {
  const waiting = new Map<number, { left: number; resolve: () => void }>();
  await Promise.all(
    clients.map(
      ({ db }) =>
        new Promise<void>((resolve, reject) => {
          onSnapshot(
            doc(db, path),
            (snapshot) => {
              if (!snapshot.metadata.fromCache) resolve();
              count(snapshot.get('version'));
            },
            reject,
          );
        }),
    ),
  );
  function count(value: number): void {
    const one = waiting.get(value);
    if (!one) return;
    one.left -= 1;
    if (one.left === 0) one.resolve();
  }
  return (value) =>
    new Promise((resolve) => {
      waiting.set(value, { left: clients.length, resolve });
    });
}

interface Socket {
  on(event: 'order', listener: (order: { readonly version: number }) => void): void;
  emitWithAck(event: string, ...args: readonly unknown[]): Promise<unknown>;
  disconnect(): void;
}

async function socketShop(extras: string, count: number): Promise<Side> {
  const secret = randomBytes(16).toString('hex');
  // Not in a private folder: as root, PostgreSQL runs as another user.
  const data = join(tmpdir(), `fireline-peer-${randomBytes(4).toString('hex')}`);
  const server = execaNode(join(extras, 'socket-shop.mjs'), [data, secret], {
    ipc: true,
    reject: false,
    stdout: 'ignore',
    stderr: 'inherit',
  });
  const { port } = (await server.getOneMessage()) as { readonly port: number };
  const { io } = createRequire(join(extras, 'package.json'))('socket.io-client') as {
    io: (address: string, options: object) => Socket;
  };
  const open = (uid: string, role: string | null): Socket => {
    const signature = createHmac('sha256', secret).update(`${uid} ${role}`).digest('hex');
    const auth = { uid, role, signature };
    return io(`http://127.0.0.1:${port}`, { auth, transports: ['websocket'], forceNew: true });
  };
  const kitchen = open('kitchen', 'kitchen');
  const listeners = Array.from({ length: count }, () => open('customer', null));
  let [version, left, resolve] = [1, 0, () => {}];
  for (const listener of listeners) {
    listener.on('order', (order) => {
      if (order.version !== version) return;
      left -= 1;
      if (left === 0) resolve();
    });
    await listener.emitWithAck('watch', 'one');
  }
  return {
    async change() {
      const all = new Promise<void>((done) => {
        resolve = done;
      });
      left = count;
      const to = version % 2 === 1 ? 'ready' : 'preparing';
      const known = version;
      version += 1;
      const [isDone] = await Promise.all([
        kitchen.emitWithAck('transition', { id: 'one', to, version: known }),
        all,
      ]);
      if (isDone !== true) throw new ScriptError('the peer refused a transition.');
    },
    async end() {
      for (const socket of [kitchen, ...listeners]) socket.disconnect();
      server.kill('SIGTERM');
      await server;
    },
  };
}

async function leaveAll(clients: readonly BenchClient[]): Promise<void> {
  await Promise.all(clients.map((client) => client.leave()));
}

/** The engine has rules per project. */
async function allowAll(): Promise<void> {
  const { FIRESTORE_EMULATOR_HOST: engine } = process.env;
  const address = `http://${engine}/emulator/v1/projects/${bareProject}:securityRules`;
  const body = { rules: { files: [{ name: 'firestore.rules', content: bareRules }] } };
  const response = await fetch(address, { method: 'PUT', body: JSON.stringify(body) });
  if (!response.ok) throw new ScriptError(`the bare rules were refused (${response.status}).`);
}
