/**
 * From `npm start` in a folder without data until Fireline is up, and from there until the first
 * order is verified and in the kitchen. Starts its own, five times.
 * `npm run bench -- start [rounds]`
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kitchenOrdersQuery } from '@fireline/domain/kitchen/queries';
import { newOrderId } from '@fireline/domain/order/number';
import { paths as documents } from '@fireline/domain/paths';
import { onSnapshot } from 'firebase/firestore';
import type { Firestore } from 'firebase-admin/firestore';
import { toQuery } from '../../web/src/platform/firestore/to-query.ts';
import { withEmulators } from '../demo/emulators.ts';
import { readPorts } from '../emulators/firebase-config.ts';
import { type Child, startChild } from '../lib/children.ts';
import { runCommand } from '../lib/cli.ts';
import { say, step } from '../lib/progress.ts';
import { host, root } from '../lib/project.ts';
import { ScriptError } from '../lib/script-error.ts';
import { demoAccount, signIn } from './bench-clients.ts';
import { anOrderedItem, placeOrder } from './bench-item.ts';
import { machineLine, showTable, spreadOf } from './figures.ts';

await runCommand(async ([rounds = '5'], stop) => {
  const size = Number(rounds);
  if (!Number.isSafeInteger(size) || size < 1) {
    throw new ScriptError(`${rounds} is not a number of rounds, from 1.`);
  }
  const { firestore, auth } = readPorts();
  process.env.FIRESTORE_EMULATOR_HOST = `${host}:${firestore}`;
  process.env.FIREBASE_AUTH_EMULATOR_HOST = `${host}:${auth}`;
  const times: Times[] = [];
  for (let round = 1; round <= size; round += 1) {
    stop.throwIfAborted();
    times.push(await step(`Round ${round}`, startOnce));
  }
  showTable('start', {
    'npm start until Fireline is up, s': { time: spreadOf(times.map(({ up }) => up / 1000)) },
    'the first order until the kitchen has it, ms': {
      time: spreadOf(
        times.map(({ order }) => order),
        0,
      ),
    },
  });
  say(machineLine());
  return 0;
});

/** In milliseconds. */
interface Times {
  readonly up: number;
  readonly order: number;
}

async function startOnce(): Promise<Times> {
  const data = mkdtempSync(join(tmpdir(), 'fireline-start-'));
  const began = performance.now();
  const { child, isUp } = start(data);
  try {
    await isUp;
    const up = performance.now() - began;
    return { up, order: await withEmulators(({ db }) => orderOnce(db)) };
  } finally {
    await child.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

function start(data: string): { readonly child: Child; readonly isUp: Promise<void> } {
  const { promise: isUp, resolve, reject } = Promise.withResolvers<void>();
  const child = startChild([process.execPath, join(root, 'scripts', 'commands', 'start.ts')], {
    env: { ...process.env, FIRELINE_DATA: data },
    isCommand: true,
    output: (line) => {
      if (line.includes('Fireline is up.')) resolve();
    },
  });
  void child.exited.then((status) => reject(new ScriptError(`npm start ended with ${status}.`)));
  return { child, isUp };
}

/** From the write of an order until the kitchen's listener has it to confirm. */
async function orderOnce(db: Firestore): Promise<number> {
  const kitchen = await signIn(demoAccount('demo-kitchen'));
  try {
    const id = newOrderId(randomBytes);
    const ready = Promise.withResolvers<void>();
    const arrived = Promise.withResolvers<number>();
    onSnapshot(
      toQuery(kitchen.db, kitchenOrdersQuery()),
      (snapshot) => {
        if (!snapshot.metadata.fromCache) ready.resolve();
        if (snapshot.docs.some((doc) => doc.id === id)) arrived.resolve(performance.now());
      },
      (error) => {
        ready.reject(error);
        arrived.reject(error);
      },
    );
    await ready.promise;
    const item = await anOrderedItem(db);
    const began = performance.now();
    await placeOrder(db, id, `bench-${id}`, item);
    const at = await arrived.promise;
    await db.recursiveDelete(db.doc(documents.order(id)));
    return at - began;
  } finally {
    await kitchen.leave();
  }
}
