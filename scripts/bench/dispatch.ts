/**
 * How responsive the dispatch board is with 100 open deliveries and 10 couriers while 10 positions
 * and assignments change every second: Interaction to Next Paint and the longest task, measured in
 * Chromium. `npm run bench -- dispatch`.
 *
 * Functions are paused meanwhile: on one machine, they would take CPU time from the measured
 * browser.
 */
import { demoAccounts } from '@fireline/domain/access/demo-accounts';
import type { Firestore } from 'firebase-admin/firestore';
import { type Browser, chromium, type Page } from 'playwright-core';
import { withEmulators } from '../demo/emulators.ts';
import { whileFunctionsRest } from '../demo/resting-functions.ts';
import { runCommand } from '../lib/cli.ts';
import { say, step } from '../lib/progress.ts';
import { ScriptError } from '../lib/script-error.ts';
import { addDeliveries, type DispatchLoad } from './dispatch-load.ts';
import { measureFrom, readFigures, responsivenessOf, watchPage } from './page-figures.ts';

const deliveries = 100;
const couriers = 10;
const changesPerSecond = 10;
/** In milliseconds. */
const duration = 25_000;

await runCommand((_args, stop) =>
  withEmulators(({ db }) =>
    whileFunctionsRest(async () => {
      const { FIRELINE_WEB_URL: web, FIRELINE_CHROMIUM: executablePath } = process.env;
      if (!web || !executablePath) {
        throw new ScriptError('run this with npm run bench -- dispatch.');
      }
      const browser = await chromium.launch({
        executablePath,
        args: ['--no-sandbox', '--disable-quic'],
      });
      let load: DispatchLoad | null = null;
      try {
        const added = await step(`Adding ${deliveries} deliveries`, () =>
          addDeliveries(db, deliveries, couriers),
        );
        load = added;
        const row = await step(`Working with the board for ${duration / 1000} s`, () =>
          measure(browser, web, added, stop),
        );
        say('');
        console.table({ dispatch: row });
        say(
          'INP is the 98th percentile of the interactions (with fewer than 50, the longest); ms.',
        );
        return 0;
      } finally {
        await browser.close();
        await remove(db, load?.paths ?? []);
      }
    }),
  ),
);

async function measure(
  browser: Browser,
  web: string,
  load: DispatchLoad,
  stop: AbortSignal,
): Promise<Record<string, string | number>> {
  const context = await browser.newContext({
    baseURL: web,
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
  });
  try {
    const page = await context.newPage();
    await watchPage(page);
    await signIn(page);
    await page
      .locator('[data-order-id]')
      .nth(deliveries - 1)
      .waitFor();
    await page
      .locator('[data-state]')
      .nth(deliveries - 1)
      .waitFor();
    const opening = await readFigures(page);
    await measureFrom(page);
    const changes = keepChanging(load, stop);
    try {
      await work(page, Date.now() + duration);
    } finally {
      await changes.end();
    }
    return {
      changes: changes.made(),
      ...responsivenessOf(await readFigures(page)),
      'longest task on opening': Math.round(Math.max(0, ...opening.tasks)),
    };
  } finally {
    await context.close();
  }
}

function keepChanging(load: DispatchLoad, stop: AbortSignal) {
  let turn = 0;
  let made = 0;
  const writes = new Set<Promise<unknown>>();
  const timer = setInterval(() => {
    if (stop.aborted) return clearInterval(timer);
    const write = load
      .change(turn)
      .then(() => {
        made += 1;
      })
      .finally(() => writes.delete(write));
    turn += 1;
    writes.add(write);
  }, 1000 / changesPerSecond);
  return {
    made: () => made,
    end: async () => {
      clearInterval(timer);
      await Promise.all(writes);
    },
  };
}

/** Goes through the deliveries, selects some, and looks at who could bring them. */
async function work(page: Page, until: number): Promise<void> {
  const dialog = page.getByRole('dialog', { name: /^Assign/ });
  while (Date.now() < until) {
    await page.locator('[data-order-id]').nth(1).focus();
    for (const key of ['j', 'j', 'x', 'j', 'x', 'k']) await page.keyboard.press(key, { delay: 30 });
    await page.keyboard.press('a');
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Clear selection' }).click();
    await page.mouse.move(500, 600);
    for (const distance of [500, 1200, -1700]) await page.mouse.wheel(0, distance);
    await page
      .getByRole('checkbox', { name: /^Select #/ })
      .nth(3)
      .click();
    await page.getByRole('button', { name: 'Clear selection' }).click();
  }
}

async function signIn(page: Page): Promise<void> {
  const admin = demoAccounts.find(({ role }) => role === 'admin');
  if (!admin) throw new ScriptError('there is no demo admin.');
  await page.goto('/sign-in?next=%2Fadmin%2Fdispatch');
  await page.getByLabel('Email').fill(admin.email);
  await page.getByLabel('Password').fill(admin.password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL((url) => url.pathname === '/admin/dispatch');
}

async function remove(db: Firestore, documents: readonly string[]): Promise<void> {
  const writer = db.bulkWriter();
  await Promise.all(documents.map((path) => db.recursiveDelete(db.doc(path), writer)));
  await writer.close();
}
