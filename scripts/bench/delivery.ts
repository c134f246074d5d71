/**
 * What the live position of one delivery costs: writes and reads in 20 minutes, first on a
 * simulated clock (how often a position is worth sending), then with real clients and rules on the
 * emulators, in real time. `npm run bench -- delivery [minutes of real time]`, by default 1.
 */
import { paths } from '@fireline/domain/paths';
import { percentile } from '@fireline/domain/percentile';
import { minute } from '@fireline/domain/time/durations';
import { withEmulators } from '../demo/emulators.ts';
import { demoOrders } from '../demo/orders/demo-orders.ts';
import { whileFunctionsRest } from '../demo/resting-functions.ts';
import { runCommand } from '../lib/cli.ts';
import { say, step } from '../lib/progress.ts';
import { ScriptError } from '../lib/script-error.ts';
import { demoAccount } from './bench-clients.ts';
import { DeliveryClient } from './delivery-clients.ts';
import { type RideKind, rideKinds, sentIn } from './delivery-rides.ts';

const rideMinutes = 20;
const every = 5000;
/** Read by the rules for each position: the order, and the courier's role. */
const readsOfRules = 2;
const audiences = [
  { name: 'the customer', pages: 1 },
  { name: 'the customer on two devices, and an admin', pages: 3 },
  { name: 'nine devices and an admin', pages: 10 },
] as const;

await runCommand(async ([minutes = '1'], stop) => {
  const realMinutes = Number(minutes);
  if (!(realMinutes > 0)) throw new ScriptError(`${minutes} is not a number of minutes.`);

  say(`Positions worth sending in ${rideMinutes} minutes, of one fix per second:`);
  const simulated = rideKinds.map((kind): [RideKind, object] => {
    const sent = sentIn(kind, rideMinutes * minute);
    return [kind, { writes: sent, 'reads by rules': sent * readsOfRules }];
  });
  console.table(Object.fromEntries(simulated));

  const measured = await withEmulators(({ db }) =>
    whileFunctionsRest(async () => {
      const ride = demoOrders(Date.now()).find(({ order }) => order.status === 'out_for_delivery');
      const order = ride && (await db.doc(paths.order(ride.orderId)).get());
      if (!order?.exists || order.get('status') !== 'out_for_delivery') {
        throw new ScriptError('no demo order is on its way; start with a fresh suite.');
      }
      const rows: Record<string, Record<string, number>> = {};
      for (const { name, pages } of audiences) {
        stop.throwIfAborted();
        rows[name] = await step(`${realMinutes} min with ${name}`, () =>
          watchRide(order.id, order.get('customerId'), pages, realMinutes * minute),
        );
      }
      await db.doc(paths.delivery(order.id)).delete();
      return rows;
    }),
  );
  say('');
  say(
    `A position every ${every / 1000} s, checked by the rules; the last two columns for ${rideMinutes} min:`,
  );
  console.table(measured);
  say(
    'ms: from the start of the write until the last page has it. Functions: one invocation per write,',
  );
  say(
    'which reads nothing. Reads are bounded by listeners × updates: nothing else grows with a ride.',
  );
  return 0;
});

/** Sends positions as the courier while `pages` pages listen; the first one is the customer's. */
async function watchRide(
  orderId: string,
  customerId: string,
  pages: number,
  duration: number,
): Promise<Record<string, number>> {
  const [courier, customer, admin] = await Promise.all([
    DeliveryClient.signIn(demoAccount('demo-courier')),
    DeliveryClient.signIn(demoAccount(customerId)),
    DeliveryClient.signIn(demoAccount('demo-admin')),
  ]);
  // Each has its own connection, as each device does.
  const more = await Promise.all(
    Array.from({ length: Math.max(0, pages - 2) }, () =>
      DeliveryClient.signIn(demoAccount(customerId)),
    ),
  );
  const watchers = pages === 1 ? [customer] : [customer, admin, ...more];
  const clients = [courier, customer, admin, ...more];
  try {
    await Promise.all(watchers.map((watcher) => watcher.watch(orderId)));
    const before = watchers.reduce((sum, { snapshots }) => sum + snapshots, 0);
    const latencies: number[] = [];
    let writes = 0;
    const ends = Date.now() + duration;
    while (Date.now() < ends) {
      const lat = 40.69 + writes * 0.0002;
      const began = Date.now();
      await courier.send(orderId, customerId, lat);
      await Promise.all(watchers.map((watcher) => watcher.untilAt(lat)));
      latencies.push(Date.now() - began);
      writes += 1;
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, began + every - Date.now())));
    }
    const reads = watchers.reduce((sum, { snapshots }) => sum + snapshots, 0) - before;
    const whole = (rideMinutes * minute) / every / writes;
    return {
      pages,
      writes,
      'reads by pages': reads,
      'p50 ms': percentile(latencies, 0.5),
      'p95 ms': percentile(latencies, 0.95),
      'writes in all': Math.round(writes * whole),
      'reads in all': Math.round((reads + writes * readsOfRules) * whole),
    };
  } finally {
    await Promise.all(clients.map((client) => client.leave()));
  }
}
