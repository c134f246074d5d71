/**
 * Clients that lose their connection and are killed while orders change, and events that are
 * duplicated and reordered: prints a table, and the exit code says whether anything was lost. The
 * result doesn't depend on the speed of the machine. `npm run bench -- faults --seed 7 [--clients
 * 20] [--updates 1000] [--orders 25]`
 */
import { parseArgs } from 'node:util';
import { faultRun } from '../../tests/support/faults/fault-run.ts';
import { brokenInvariants, faultTable } from '../../tests/support/faults/invariants.ts';
import { checkedProject, withEmulators } from '../demo/emulators.ts';
import { whileFunctionsRest } from '../demo/resting-functions.ts';
import { runCommand } from '../lib/cli.ts';
import { say, step } from '../lib/progress.ts';
import { ScriptError } from '../lib/script-error.ts';

/** Milliseconds between updates: about forty per second. */
const pace = 25;

await runCommand(async (args) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: { type: 'string', default: '7' },
      clients: { type: 'string', default: '20' },
      updates: { type: 'string', default: '1000' },
      orders: { type: 'string', default: '25' },
    },
  });
  const size = {
    seed: whole('seed', values.seed, 0),
    clients: whole('clients', values.clients, 5),
    updates: whole('updates', values.updates, 1),
    orders: whole('orders', values.orders, 1),
  };
  const result = await withEmulators(({ db, auth }) =>
    whileFunctionsRest(() =>
      step(`${size.updates} updates of ${size.orders} orders, seed ${size.seed}`, () =>
        faultRun(
          {
            db,
            auth,
            projectId: checkedProject(process.env),
            firestoreHost: process.env.FIRESTORE_EMULATOR_HOST ?? '',
            authHost: process.env.FIREBASE_AUTH_EMULATOR_HOST ?? '',
            pace,
          },
          size,
        ),
      ),
    ),
  );
  say('');
  say(`${size.clients} clients, a fifth of them away at any time:`);
  console.table(faultTable(result));
  const broken = brokenInvariants(result);
  for (const sentence of broken) say(sentence);
  say(broken.length === 0 ? 'Every invariant held.' : `${broken.length} invariants broke.`);
  return broken.length === 0 ? 0 : 1;
});

function whole(name: string, value: string, least: number): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < least) {
    throw new ScriptError(`--${name} must be a whole number from ${least}, not "${value}".`);
  }
  return number;
}
