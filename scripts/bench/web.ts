/**
 * How each surface opens on a phone, by Lighthouse: the production build, behind what Hosting's
 * content delivery network adds (content-network.ts), and Google's servers to Firestore
 * (firestore-front.ts). None of the app's files are cached. The menu and the tracking page open as
 * for someone who was never here, the others for a demo account that has signed in.
 * `npm run bench -- web [rounds] [surface …]`.
 */
import { activeStatuses } from '@fireline/domain/order/status';
import { paths } from '@fireline/domain/paths';
import type { Firestore } from 'firebase-admin/firestore';
import { throughProxies } from '../../tests/support/faulty-proxy.ts';
import { withEmulators } from '../demo/emulators.ts';
import { whileFunctionsRest } from '../demo/resting-functions.ts';
import { runCommand } from '../lib/cli.ts';
import { say, step } from '../lib/progress.ts';
import { ScriptError } from '../lib/script-error.ts';
import { startContentNetwork } from './content-network.ts';
import { installExtras } from './extras.ts';
import { machineLine, spreadOf } from './figures.ts';
import { startFirestoreFront } from './firestore-front.ts';
import { type Figures, firstVisit, loadLighthouse, type Surface, visit } from './visit.ts';

await runCommand(async ([wanted = '5', ...names], stop) => {
  const {
    FIRELINE_WEB_URL: site,
    FIRESTORE_EMULATOR_HOST: firestore,
    FIRELINE_CHROMIUM,
  } = process.env;
  if (!site || !firestore || !FIRELINE_CHROMIUM) {
    throw new ScriptError('run this with npm run bench -- web.');
  }
  const rounds = Number(wanted);
  if (!Number.isSafeInteger(rounds) || rounds < 1) {
    throw new ScriptError(`${wanted} is not a number of rounds.`);
  }
  const extras = await installExtras();
  const lighthouse = await loadLighthouse(extras);
  await withEmulators(({ db }) =>
    whileFunctionsRest(async () => {
      const all = await surfacesIn(db);
      const unknown = names.find((name) => !(name in all));
      if (unknown) throw new ScriptError(`there is no ${unknown}: ${Object.keys(all).join(', ')}.`);
      const front = await startFirestoreFront(firestore);
      const network = {
        ...(await startContentNetwork(site, extras)),
        browserArgs: throughProxies({ [firestore.split(':').at(-1) ?? '']: front }),
      };
      try {
        const rows: Record<string, Record<string, string>> = {};
        for (const [name, surface] of Object.entries(all)) {
          if (names.length > 0 && !names.includes(name)) continue;
          const figures = await step(`The ${name}, ${rounds} times`, () =>
            visit(lighthouse, surface, { network, rounds, stop }),
          );
          rows[name] = rowOf(figures);
        }
        const first = await step('A first visit of the menu', () => firstVisit('/', network));
        say('');
        console.table(rows);
        say(
          'Median (range). Times in ms. Lighthouse for phones: simulated 4G, a CPU 4 times slower.',
        );
        say(
          `A first visit of the menu until the service worker is ready, from the site: ${first.requests} requests, ${thousands(first.bytes)} KB.`,
        );
        say(machineLine());
      } finally {
        await network.close();
        await front.close();
      }
    }),
  );
  return 0;
});

async function surfacesIn(db: Firestore): Promise<Readonly<Record<string, Surface>>> {
  const uid = 'demo-priya';
  const { docs } = await db
    .collection(paths.orders)
    .where('customerId', '==', uid)
    .where('status', 'in', activeStatuses)
    .get();
  const order = docs.find((found) => found.get('trackingToken') !== null);
  if (!order) throw new ScriptError('the demo data has no open order of Priya.');
  return {
    menu: { path: '/' },
    tracking: { path: `/t/${order.get('trackingToken')}` },
    order: { path: `/orders/${order.id}`, uid },
    kitchen: { path: '/kitchen', uid: 'demo-kitchen' },
    console: { path: '/admin', uid: 'demo-admin' },
  };
}

function rowOf(figures: readonly Figures[]): Record<string, string> {
  const of = (name: keyof Figures, digits = 0) =>
    spreadOf(
      figures.map((one) => one[name]),
      digits,
    );
  return {
    score: of('score'),
    FCP: of('fcp'),
    'Speed Index': of('speedIndex'),
    LCP: of('lcp'),
    TBT: of('tbt'),
    CLS: of('cls', 3),
    KB: spreadOf(
      figures.map(({ bytes }) => bytes / 1000),
      0,
    ),
    requests: of('requests'),
  };
}

function thousands(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}
