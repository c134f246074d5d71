/**
 * A kitchen screen through an hour of one order per second, as fast as the screen can follow:
 * memory, nodes, and the longest task along the way, and at the end whether the screen matches the
 * server. `npm run bench -- kitchen [minutes]`, or `npm run suite -- node
 * scripts/bench/kitchen.ts`.
 *
 * Functions are paused meanwhile: on one machine, they would take CPU time from the measured
 * browser.
 */

import { demoAccounts } from '@fireline/domain/access/demo-accounts';
import { kitchenStatuses } from '@fireline/domain/order/status';
import { paths } from '@fireline/domain/paths';
import { minute } from '@fireline/domain/time/durations';
import type { Firestore } from 'firebase-admin/firestore';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { lastAnswer } from '../../tests/support/eventually.ts';
import { withEmulators } from '../demo/emulators.ts';
import { whileFunctionsRest } from '../demo/resting-functions.ts';
import { runCommand } from '../lib/cli.ts';
import { say, step } from '../lib/progress.ts';
import { ScriptError } from '../lib/script-error.ts';
import { findBrowsers, thisBrowserMachine } from '../test/chromium.ts';
import { kitchenLoad, type Load } from './kitchen-load.ts';
import { measureFrom, readFigures, watchPage } from './page-figures.ts';

const minutes = 60;
const underWay = 40;
/** How many measurements are taken along the way. */
const looks = 6;
/** After this many seconds of the hour, the load waits for the screen. */
const mostBehind = 30;
/** How long the screen may take to show the last change, in milliseconds. */
const settleWithin = minute;

await runCommand(([wanted], stop) =>
  withEmulators(({ db }) =>
    whileFunctionsRest(async () => {
      const { FIRELINE_WEB_URL: web } = process.env;
      if (!web) throw new ScriptError('run this with npm run bench -- kitchen.');
      const seconds = Math.round(Number(wanted ?? minutes) * 60);
      if (!(seconds >= looks)) throw new ScriptError('pass the minutes as a number, such as 60.');
      const { chromium: executablePath } = await findBrowsers(
        thisBrowserMachine(process.env, stop),
      );
      const browser = await chromium.launch({
        executablePath,
        args: ['--no-sandbox', '--disable-quic'],
      });
      const load = kitchenLoad(db, underWay);
      try {
        return await soak(db, browser, { web, seconds, load, stop });
      } finally {
        await browser.close();
        await load.remove();
      }
    }),
  ),
);

async function soak(
  db: Firestore,
  browser: Browser,
  { web, seconds, load, stop }: { web: string; seconds: number; load: Load; stop: AbortSignal },
): Promise<number> {
  const context = await browser.newContext({
    baseURL: web,
    serviceWorkers: 'block',
    viewport: { width: 1920, height: 1080 },
  });
  const page = await context.newPage();
  await watchPage(page);
  await signIn(page);
  const devtools = await context.newCDPSession(page);
  const rows: Record<string, Figures> = { start: await figuresOf(page, devtools, load) };
  const began = Date.now();
  for (let look = 1; look <= looks; look += 1) {
    const [from, to] = [look - 1, look].map((part) => Math.round((seconds * part) / looks));
    const label = `minute ${Math.round((to ?? 0) / 60)}`;
    await step(`Up to ${label}`, async () => {
      for (let second = from ?? 0; second < (to ?? 0); second += 1) {
        stop.throwIfAborted();
        await load.second(second);
        // An hour in minutes is more than a browser writes to its disk, so it never lags by more
        // than half a minute.
        if (second % mostBehind === 0) await differenceNow(db, page);
      }
    });
    rows[label] = await figuresOf(page, devtools, load);
  }
  const took = (Date.now() - began) / 1000;
  const difference = await differenceNow(db, page);
  say('');
  console.table(rows);
  say(
    `${seconds} orders in ${took.toFixed(0)} s, ${(load.writes() / took).toFixed(0)} writes a second.`,
  );
  say(`Divergence from the server: ${difference === '' ? 'none' : difference}`);
  return difference === '' ? 0 : 1;
}

interface Figures {
  readonly orders: number;
  readonly tickets: number;
  /** After a garbage collection, in MB. */
  readonly 'heap MB': number;
  readonly nodes: number;
  readonly listeners: number;
  /** Since the previous measurement, in milliseconds. */
  readonly 'longest task': number;
  readonly 'tasks over 100': number;
}

async function figuresOf(page: Page, devtools: CDPSession, load: Load): Promise<Figures> {
  const { tasks } = await readFigures(page);
  await measureFrom(page);
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('Performance.enable');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
  return {
    orders: load.placed(),
    tickets: await page.locator('[data-ticket]').count(),
    'heap MB': Math.round(metric('JSHeapUsedSize') / 1e5) / 10,
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    'longest task': Math.round(Math.max(0, ...tasks)),
    'tasks over 100': tasks.filter((task) => task > 100).length,
  };
}

/** Empty if the screen shows exactly the server's tickets with their statuses. */
async function differenceNow(db: Firestore, page: Page): Promise<string> {
  const { docs } = await db.collection(paths.orders).where('status', 'in', kitchenStatuses).get();
  const asTicket = (order: (typeof docs)[number]) => `${order.id} ${order.get('status')}`;
  const all = docs.map(asTicket);
  // An order for later may be in its own lane.
  const onServer = docs
    .filter((order) => order.get('fulfilment.requestedFor') === null)
    .map(asTicket);
  const { behind, tooMany } = await lastAnswer(
    async () => {
      const onScreen = await page.evaluate<string[]>(
        `[...document.querySelectorAll('[data-ticket]')].map(({ dataset }) => dataset.ticket + ' ' + dataset.status)`,
      );
      return { behind: missing(onServer, onScreen).length, tooMany: missing(onScreen, all).length };
    },
    (counts) => counts.behind + counts.tooMany === 0,
    { within: settleWithin, every: 200 },
  );
  if (behind + tooMany === 0) return '';
  return `${behind} of ${onServer.length} tickets are missing or behind, ${tooMany} should not be there`;
}

function missing(wanted: readonly string[], found: readonly string[]): readonly string[] {
  const known = new Set(found);
  return wanted.filter((one) => !known.has(one));
}

async function signIn(page: Page): Promise<void> {
  const cook = demoAccounts.find(({ role }) => role === 'kitchen');
  if (!cook) throw new ScriptError('there is no demo cook.');
  await page.goto('/sign-in?next=%2Fkitchen');
  await page.getByLabel('Email').fill(cook.email);
  await page.getByLabel('Password').fill(cook.password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.locator('[data-ticket]').first().waitFor();
}
