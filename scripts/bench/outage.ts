/**
 * How long an open page takes to show what changed while it was offline, measured from the moment
 * the network is back: outages of 1, 5, 15, and 60 seconds, a connection that the network forgot,
 * and sleep; several pages at once, in Chromium. `npm run bench -- outage`.
 */

import { paths } from '@fireline/domain/paths';
import { percentile } from '@fireline/domain/percentile';
import type { Firestore } from 'firebase-admin/firestore';
import { type Browser, chromium, type Page } from 'playwright-core';
import {
  type FaultyProxy,
  startFaultyProxy,
  throughProxies,
} from '../../tests/support/faulty-proxy.ts';
import { withEmulators } from '../demo/emulators.ts';
import { whileFunctionsRest } from '../demo/resting-functions.ts';
import { runCommand } from '../lib/cli.ts';
import { say, step } from '../lib/progress.ts';
import { ScriptError } from '../lib/script-error.ts';

const pagesAtOnce = 5;
/** How long (s) the page is cut off, and how many times. */
const outages = [
  { name: 'cut for 1 s', kind: 'cut', seconds: 1, rounds: 3 },
  { name: 'cut for 5 s', kind: 'cut', seconds: 5, rounds: 3 },
  { name: 'cut for 15 s', kind: 'cut', seconds: 15, rounds: 1 },
  { name: 'cut for 60 s', kind: 'cut', seconds: 60, rounds: 1 },
  { name: 'asleep for 30 s', kind: 'sleep', seconds: 30, rounds: 1 },
] as const;
/** What changes: the price of a product, in minor units. */
const product = { id: '', price: 1001 };
/** Longer (ms) than anything should take. */
const giveUpAfter = 90_000;

await runCommand((_args, stop) =>
  withEmulators(({ db }) =>
    whileFunctionsRest(async () => {
      const { FIRELINE_WEB_URL: web, FIRELINE_CHROMIUM: executablePath } = process.env;
      const port = Number(process.env.FIRESTORE_EMULATOR_HOST?.split(':').at(-1));
      if (!web || !executablePath || !port) {
        throw new ScriptError('run this with npm run bench -- outage.');
      }
      const proxy = await startFaultyProxy(port);
      const browser = await chromium.launch({
        executablePath,
        args: ['--no-sandbox', '--disable-quic', ...throughProxies({ [port]: proxy })],
      });
      try {
        const pages = await step(`Opening ${pagesAtOnce} pages`, () => openPages(browser, web));
        const rows: Record<string, Record<string, number>> = {};
        for (const outage of outages) {
          rows[outage.name] = await step(outage.name, () =>
            measure(db, proxy, pages, outage, stop),
          );
        }
        say('');
        console.table(rows);
        say('From the network (or the device) being back to the new value on the screen, in ms.');
        return 0;
      } finally {
        await browser.close();
        await proxy.close();
      }
    }),
  ),
);

type Outage = (typeof outages)[number];

async function measure(
  db: Firestore,
  proxy: FaultyProxy,
  pages: readonly Page[],
  { kind, seconds, rounds }: Outage,
  stop: AbortSignal,
): Promise<Record<string, number>> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    stop.throwIfAborted();
    await Promise.all(pages.map(isLive));
    const wake = kind === 'sleep' ? await Promise.all(pages.map(putToSleep)) : [];
    proxy.be({ kind: 'cut' });
    await pause(seconds * 1000);
    const price = await changePrice(db);
    const seen = pages.map((page) => timeOf(page, price));
    const back = Date.now();
    proxy.be({ kind: 'none' });
    for (const up of wake) await up();
    for (const at of await Promise.all(seen)) times.push(at - back);
  }
  return {
    measured: times.length,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    longest: Math.max(...times),
  };
}

async function changePrice(db: Firestore): Promise<string> {
  if (product.id === '') {
    const { docs } = await db.collection(paths.products).limit(1).get();
    product.id = docs[0]?.id ?? '';
  }
  product.price += 1;
  await db.doc(paths.product(product.id)).update({ price: product.price });
  return (product.price / 100).toFixed(2);
}

/** When `text` appeared on the page, in milliseconds since the epoch. */
async function timeOf(page: Page, text: string): Promise<number> {
  return await page.evaluate<number>(`new Promise((resolve, reject) => {
    const look = () => {
      if (document.body.textContent.includes(${JSON.stringify(text)})) resolve(Date.now());
    };
    const options = { childList: true, characterData: true, subtree: true };
    new MutationObserver(look).observe(document.body, options);
    setTimeout(() => reject(new Error('The new value never showed.')), ${giveUpAfter});
    look();
  })`);
}

/** Pauses the page's script, including timers, as sleep does. Returns a function that wakes it. */
async function putToSleep(page: Page): Promise<() => Promise<void>> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Debugger.enable');
  await devtools.send('Debugger.pause');
  return async () => {
    await devtools.send('Debugger.resume');
    await devtools.send('Debugger.disable');
    await devtools.detach();
  };
}

async function openPages(browser: Browser, web: string): Promise<readonly Page[]> {
  const pages: Page[] = [];
  for (let count = 0; count < pagesAtOnce; count += 1) {
    const context = await browser.newContext({ baseURL: web, serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.goto('/');
    pages.push(page);
  }
  await Promise.all(pages.map(isLive));
  return pages;
}

async function isLive(page: Page): Promise<void> {
  await page.locator('[data-connection="live"]').waitFor({ timeout: giveUpAfter });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
