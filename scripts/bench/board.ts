/**
 * How responsive an admin's list of 500 active orders is while 20 of them change every second:
 * Interaction to Next Paint and the longest task, measured in Chromium, as a board and as a table.
 * `npm run bench -- board`.
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
import { addBoardOrders, changeOrders, removeBoardOrders } from './board-orders.ts';
import {
  longestOf,
  measureFrom,
  readFigures,
  responsivenessOf,
  watchPage,
} from './page-figures.ts';

const orders = 500;
const changesPerSecond = 20;
/** Per layout, in milliseconds. */
const duration = 25_000;

await runCommand((_args, stop) =>
  withEmulators(({ db }) =>
    whileFunctionsRest(async () => {
      const { FIRELINE_WEB_URL: web, FIRELINE_CHROMIUM: executablePath } = process.env;
      if (!web || !executablePath) throw new ScriptError('run this with npm run bench -- board.');
      const browser = await chromium.launch({
        executablePath,
        args: ['--no-sandbox', '--disable-quic'],
      });
      let ids: readonly string[] = [];
      try {
        ids = await step(`Adding ${orders} orders`, () => addBoardOrders(db, orders));
        const all: Record<string, Measured> = {};
        for (const layout of ['board', 'table'] as const) {
          stop.throwIfAborted();
          all[layout] = await step(`Working with the ${layout} for ${duration / 1000} s`, () =>
            measure(browser, web, layout, db, ids, stop),
          );
        }
        say('');
        console.table(
          Object.fromEntries(Object.entries(all).map(([layout, { row }]) => [layout, row])),
        );
        for (const [layout, { longest }] of Object.entries(all)) {
          say(`The longest interactions with the ${layout}:`);
          console.table(longest);
        }
        say(
          'INP is the 98th percentile of the interactions (with fewer than 50, the longest); ms.',
        );
        return 0;
      } finally {
        await browser.close();
        await removeBoardOrders(db, ids);
      }
    }),
  ),
);

interface Measured {
  readonly row: Readonly<Record<string, number>>;
  readonly longest: ReturnType<typeof longestOf>;
}

async function measure(
  browser: Browser,
  web: string,
  layout: 'board' | 'table',
  db: Firestore,
  ids: readonly string[],
  stop: AbortSignal,
): Promise<Measured> {
  const context = await browser.newContext({
    baseURL: web,
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
  });
  try {
    const page = await context.newPage();
    await watchPage(page);
    await signIn(page, `/admin?view=${layout}`);
    await page.locator('[data-order-id]').nth(5).waitFor();
    const opening = await readFigures(page);
    await measureFrom(page);
    const changes = changeOrders(db, ids, changesPerSecond, stop);
    try {
      await work(page, layout, Date.now() + duration);
    } finally {
      await changes.end();
    }
    const figures = await readFigures(page);
    return {
      row: {
        changes: changes.made(),
        ...responsivenessOf(figures),
        'longest task on opening': Math.round(Math.max(0, ...opening.tasks)),
      },
      longest: longestOf(figures),
    };
  } finally {
    await context.close();
  }
}

/** A typical workday: scrolls through the list, searches, filters, selects, opens an order. */
async function work(page: Page, layout: 'board' | 'table', until: number): Promise<void> {
  const search = page.getByRole('searchbox').first();
  const steps = page.getByRole('navigation', { name: 'Orders by status' });
  while (Date.now() < until) {
    await search.click();
    await search.pressSequentially('latte', { delay: 60 });
    await search.press('Escape');
    await search.evaluate((field) => field.blur());
    for (const key of ['j', 'j', 'x', 'j', 'x', 'k']) await page.keyboard.press(key, { delay: 30 });
    await page
      .getByRole('checkbox', { name: /^Select #/ })
      .nth(3)
      .click();
    await page.mouse.move(720, 600);
    for (const distance of [500, 1200, -700]) await page.mouse.wheel(0, distance);
    await page.mouse.move(720, 90);
    await page.getByRole('button', { name: 'Clear selection' }).click();
    await steps.getByRole('link', { name: /^Preparing/ }).click();
    await steps.getByRole('link', { name: /^All/ }).click();
    if (layout === 'table') await page.getByRole('button', { name: 'Name', exact: true }).click();
    await page.locator('[data-order-id]').nth(1).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  }
}

async function signIn(page: Page, path: string): Promise<void> {
  const admin = demoAccounts.find(({ role }) => role === 'admin');
  if (!admin) throw new ScriptError('there is no demo admin.');
  await page.goto(`/sign-in?next=${encodeURIComponent(path)}`);
  await page.getByLabel('Email').fill(admin.email);
  await page.getByLabel('Password').fill(admin.password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL((url) => url.pathname === '/admin');
}
