/**
 * From a cook's tap on a line, to mark it as prepared, until their own kitchen screen shows it, and until another
 * cook's does: real pages in Chromium, through the rules, to the frame after the one that shows it.
 * Beside it, in the same pages, what a frame takes. `npm run bench -- tap [taps per round]`
 */
import { randomBytes } from 'node:crypto';
import { demoAccounts } from '@fireline/domain/access/demo-accounts';
import { newOrderId } from '@fireline/domain/order/number';
import { paths } from '@fireline/domain/paths';
import { percentile } from '@fireline/domain/percentile';
import { hour } from '@fireline/domain/time/durations';
import type { Firestore } from 'firebase-admin/firestore';
import { type Browser, chromium, type Page } from 'playwright-core';
import { withEmulators } from '../demo/emulators.ts';
import { whileFunctionsRest } from '../demo/resting-functions.ts';
import { runCommand } from '../lib/cli.ts';
import { say, step } from '../lib/progress.ts';
import { ScriptError } from '../lib/script-error.ts';
import { benchLine, benchOrder } from './bench-order.ts';
import { machineLine, type Rows, showTable, spreadOf } from './figures.ts';

const rounds = 5;
const line = benchLine({
  productId: 'bench',
  name: 'Flat white',
  station: 'coffee',
  quantity: 1,
});

/** Both pages have the same clock. */
const now = 'performance.timeOrigin + performance.now()';

const pointerDown = `new Promise((resolve) => {
  addEventListener('pointerdown', () => resolve(${now}), { once: true, capture: true });
})`;

const aFrame = `new Promise((resolve) => {
  requestAnimationFrame((first) => requestAnimationFrame((second) => resolve(second - first)));
})`;

await runCommand(async ([taps = '10'], stop) => {
  const size = Number(taps);
  if (!Number.isSafeInteger(size) || size < 5) {
    throw new ScriptError(`${taps} is not a number of taps, from 5.`);
  }
  return await withEmulators(({ db }) =>
    whileFunctionsRest(async () => {
      const { FIRELINE_WEB_URL: web, FIRELINE_CHROMIUM: executablePath } = process.env;
      if (!web || !executablePath) throw new ScriptError('run this with npm run bench -- tap.');
      const browser = await chromium.launch({
        executablePath,
        args: ['--no-sandbox', '--disable-quic'],
      });
      try {
        const own = await openKitchen(browser, web);
        const other = await openKitchen(browser, web);
        const all: Times[][] = [];
        for (let round = 0; round <= rounds; round += 1) {
          const times: Times[] = [];
          await step(round === 0 ? 'Warming up' : `Round ${round}`, async () => {
            for (let tap = 0; tap < size; tap += 1) {
              stop.throwIfAborted();
              times.push(await tapOnce(db, own, other));
            }
          });
          if (round > 0) all.push(times);
        }
        showTable('tap', rowsOf(all));
        say('ms from the pointer going down.');
        say(machineLine());
        return 0;
      } finally {
        await browser.close();
      }
    }),
  );
});

interface Times {
  readonly 'own screen': number;
  readonly 'another screen': number;
  readonly 'a frame': number;
}

function rowsOf(all: readonly (readonly Times[])[]): Rows {
  const names = ['own screen', 'another screen', 'a frame'] as const;
  return Object.fromEntries(
    names.map((name) => {
      const at = (share: number) =>
        spreadOf(
          all.map((round) =>
            percentile(
              round.map((times) => times[name]),
              share,
            ),
          ),
        );
      return [name, { p50: at(0.5), p95: at(0.95) }];
    }),
  );
}

async function tapOnce(db: Firestore, own: Page, other: Page): Promise<Times> {
  const id = newOrderId(randomBytes);
  // Older than all others: it's the first ticket.
  await db.doc(paths.order(id)).set(orderOf(id));
  try {
    await Promise.all([own, other].map((page) => page.locator(lineOf(id)).waitFor()));
    const frame = await own.evaluate<number>(aFrame);
    const tapped = own.evaluate<number>(pointerDown);
    const shown = [own, other].map((page) => page.evaluate<number>(whenPrepared(id)));
    await own.locator(lineOf(id)).click();
    const [began, ...times] = await Promise.all([tapped, ...shown]);
    const [ownAt = 0, otherAt = 0] = times;
    return { 'own screen': ownAt - began, 'another screen': otherAt - began, 'a frame': frame };
  } finally {
    await db.recursiveDelete(db.doc(paths.order(id)));
  }
}

/** The change is in the document in one frame, and on the screen by the next. */
function whenPrepared(id: string): string {
  const selector = JSON.stringify(`${lineOf(id)}[aria-pressed="true"]`);
  return `new Promise((resolve) => {
    const look = () => {
      if (!document.querySelector(${selector})) requestAnimationFrame(look);
      else requestAnimationFrame(() => resolve(${now}));
    };
    look();
  })`;
}

/** The first line of a ticket. */
function lineOf(id: string): string {
  return `[data-ticket="${id}"] [data-line="01"]`;
}

function orderOf(id: string) {
  const order = {
    id,
    customerId: `bench-${id}`,
    customerName: 'Bench',
    type: 'pickup',
    note: '',
    lines: [line, line],
    status: 'preparing',
    version: 3,
    total: 963,
  } as const;
  return benchOrder(order, Date.now() - hour);
}

async function openKitchen(browser: Browser, web: string): Promise<Page> {
  const cook = demoAccounts.find(({ role }) => role === 'kitchen');
  if (!cook) throw new ScriptError('there is no demo cook.');
  const context = await browser.newContext({
    baseURL: web,
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  await page.goto('/sign-in?next=%2Fkitchen');
  await page.getByLabel('Email').fill(cook.email);
  await page.getByLabel('Password').fill(cook.password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.locator('[data-ticket]').first().waitFor();
  return page;
}
