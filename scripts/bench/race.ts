/**
 * Ten people who decide about one order at the same moment, again and again: its customer cancels
 * it, the kitchen confirms it, admins confirm, decline, or cancel it. Exactly one must win, be what
 * is stored, and everyone else must be refused; otherwise it fails. `npm run bench -- race [rounds]`
 */
import { randomBytes } from 'node:crypto';
import {
  type RequestedTransition,
  transitionFields,
} from '@fireline/domain/order/apply-transition';
import { newOrderId } from '@fireline/domain/order/number';
import { orderSchema } from '@fireline/domain/order/schema';
import type { OrderStatus } from '@fireline/domain/order/status';
import type { ActorRole } from '@fireline/domain/order/transitions';
import { paths } from '@fireline/domain/paths';
import { percentile } from '@fireline/domain/percentile';
import { FirebaseError, setLogLevel } from 'firebase/app';
import { doc, updateDoc } from 'firebase/firestore';
import type { Firestore } from 'firebase-admin/firestore';
import { encode } from '../../web/src/platform/firestore/encode.ts';
import { withEmulators } from '../demo/emulators.ts';
import { whileFunctionsRest } from '../demo/resting-functions.ts';
import { runCommand } from '../lib/cli.ts';
import { say, step } from '../lib/progress.ts';
import { ScriptError } from '../lib/script-error.ts';
import { type BenchClient, demoAccount, signIn } from './bench-clients.ts';
import { benchLine, benchOrder } from './bench-order.ts';
import { machineLine } from './figures.ts';

// The SDK warns about each refusal, and nine of ten are expected.
setLogLevel('silent');

const customer = 'demo-priya';
const line = { productId: 'bench', name: 'Flat white', station: 'coffee', quantity: 1 };

interface Decision {
  readonly uid: string;
  readonly role: ActorRole;
  readonly to: OrderStatus;
  readonly reason?: string;
}

const decisions: readonly Decision[] = [
  { uid: customer, role: 'customer', to: 'cancelled' },
  ...Array.from(
    { length: 5 },
    () => ({ uid: 'demo-kitchen', role: 'kitchen', to: 'confirmed' }) as const,
  ),
  { uid: 'demo-admin', role: 'admin', to: 'confirmed' },
  { uid: 'demo-admin', role: 'admin', to: 'confirmed' },
  { uid: 'demo-admin', role: 'admin', to: 'rejected', reason: 'Sold out' },
  { uid: 'demo-admin', role: 'admin', to: 'cancelled', reason: 'Closed early' },
];

await runCommand(async ([count = '1000'], stop) => {
  const rounds = Number(count);
  if (!Number.isSafeInteger(rounds) || rounds < 1) {
    throw new ScriptError(`${count} is not a number of rounds.`);
  }
  return await withEmulators(({ db }) =>
    whileFunctionsRest(async () => {
      const people = await Promise.all(
        decisions.map(async (decision) => ({
          decision,
          client: await signIn(demoAccount(decision.uid)),
        })),
      );
      const wins = new Map<string, number>();
      const faults: string[] = [];
      const times: number[] = [];
      try {
        await step(`${rounds} orders, ${people.length} people each`, async () => {
          for (let round = 0; round < rounds; round += 1) {
            stop.throwIfAborted();
            const { winner, fault, ms } = await decide(db, people, round);
            if (fault !== null) faults.push(fault);
            if (winner) {
              const name = `${winner.role} ${winner.to}`;
              wins.set(name, (wins.get(name) ?? 0) + 1);
            }
            times.push(ms);
          }
        });
      } finally {
        await Promise.all(people.map(({ client }) => client.leave()));
      }
      say('');
      console.table(Object.fromEntries([...wins].map(([name, won]) => [name, { won }])));
      for (const fault of faults.slice(0, 10)) say(fault);
      const [p50, p95] = [percentile(times, 0.5), percentile(times, 0.95)].map((ms) =>
        ms.toFixed(0),
      );
      say(`Until all ten had their answers: p50 ${p50} ms, p95 ${p95} ms.`);
      say(
        faults.length === 0
          ? `Exactly one of ten won in each of ${rounds} rounds.`
          : `${faults.length} of ${rounds} rounds were wrong.`,
      );
      say(machineLine());
      return faults.length === 0 ? 0 : 1;
    }),
  );
});

interface Person {
  readonly decision: Decision;
  readonly client: BenchClient;
}

async function decide(db: Firestore, people: readonly Person[], round: number) {
  const id = newOrderId(randomBytes);
  const path = paths.order(id);
  const order = {
    id,
    customerId: customer,
    customerName: 'Priya',
    type: 'pickup',
    note: '',
    lines: [benchLine(line)],
    status: 'pending',
    version: 1,
    total: 963,
  } as const;
  await db.doc(path).set(benchOrder(order, Date.now()));
  // Nobody is always the first.
  const turn = round % people.length;
  const began = performance.now();
  const outcomes = await Promise.all(
    [...people.slice(turn), ...people.slice(0, turn)].map(({ decision, client }) =>
      tryTo(client, path, decision),
    ),
  );
  const ms = performance.now() - began;
  const won = outcomes.flatMap(({ decision, isAccepted }) => (isAccepted ? decision : []));
  const strange = outcomes.find(({ error }) => error !== null);
  const stored = await db.doc(path).get();
  await db.doc(path).delete();
  const [winner, ...more] = won;
  const says = () => {
    if (strange) return `an unexpected error: ${strange.error}`;
    if (!winner || more.length > 0) return `${won.length} won`;
    const isStored =
      stored.get('status') === winner.to &&
      stored.get('version') === 2 &&
      stored.get('changedBy.role') === winner.role;
    return isStored
      ? null
      : `the ${winner.role} won, but ${stored.get('changedBy.role')} is stored`;
  };
  const fault = says();
  return { winner, ms, fault: fault && `Round ${round + 1}: ${fault}.` };
}

async function tryTo(client: BenchClient, path: string, decision: Decision) {
  const { uid, role, to, reason } = decision;
  const transition: RequestedTransition = { to, actor: { uid, role }, ...(reason && { reason }) };
  try {
    const fields = transitionFields({ version: 1 }, transition);
    await updateDoc(doc(client.db, path), encode.changes(orderSchema, fields));
    return { decision, isAccepted: true, error: null };
  } catch (error) {
    const isRefused = error instanceof FirebaseError && error.code === 'permission-denied';
    return { decision, isAccepted: false, error: isRefused ? null : String(error) };
  }
}
