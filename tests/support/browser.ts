/**
 * Real people in a real Chromium: each has a browser context of their own (own storage, own
 * session), and whatever crashes on their pages fails the test.
 */
import { demoAccounts } from '@fireline/domain/demo-accounts';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';

/** Where the app is served: the Hosting emulator with the production build. */
export const webUrl = process.env.FIRELINE_WEB_URL ?? 'http://127.0.0.1:5000';

/** How long an element may take to show: a limit for waiting, not a promise of speed. */
const patience = 45_000;

/** The viewport of a small phone. */
export const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};

interface Visit {
  /** Signed in as this demo account (`admin` is `admin@fireline.test`); a stranger otherwise. */
  readonly as?: string;
  readonly context?: BrowserContextOptions;
}

export interface Visitors {
  /** Opens the app at `path` in a new browser context. */
  enter(path: string, visit?: Visit): Promise<Page>;
}

/**
 * Starts one browser for the test file; after each test everybody leaves, and nobody crashed.
 * `extraArgs` is asked when the browser starts.
 */
export function useBrowser(extraArgs: () => readonly string[] = () => []): Visitors {
  let browser: Browser | undefined;
  const contexts: BrowserContext[] = [];
  const crashes: string[] = [];

  beforeAll(async () => {
    const executablePath = process.env.FIRELINE_CHROMIUM;
    if (!executablePath) throw new Error('FIRELINE_CHROMIUM is not set: run this with npm test.');
    const args = ['--no-sandbox', '--disable-quic', ...extraArgs()];
    browser = await chromium.launch({ executablePath, args });
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await takePictures(task.name, contexts);
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    expect(crashes.splice(0)).toEqual([]);
  });
  afterAll(() => browser?.close());

  return {
    async enter(path, { as, context: options } = {}) {
      if (!browser) throw new Error('The browser has not been started.');
      const context = await browser.newContext({
        baseURL: webUrl,
        // A worker answers in the place of the network, which tests want to see and to stop.
        serviceWorkers: 'block',
        ...options,
      });
      contexts.push(context);
      context.setDefaultTimeout(patience);
      const page = await context.newPage();
      page.on('pageerror', (error) => crashes.push(error.stack || String(error)));
      if (as === undefined) await page.goto(path);
      else await signIn(page, as, path);
      return page;
    },
  };
}

/** What everybody saw when a test failed: `.fireline/screenshots/<test>-<n>.png`. */
async function takePictures(test: string, contexts: readonly BrowserContext[]): Promise<void> {
  const name = test.replaceAll(/[^a-z0-9]+/gi, '-').slice(0, 60);
  for (const [index, page] of contexts.flatMap((context) => context.pages()).entries()) {
    const path = `.fireline/screenshots/${name}-${index + 1}.png`;
    await page.screenshot({ path }).catch((error: unknown) => {
      console.warn(`No picture of ${page.url()}: ${String(error)}`);
    });
  }
}

/** Signs in through the form, as a person does, and goes on to `path`. */
export async function signIn(page: Page, name: string, path: string): Promise<void> {
  const account = demoAccounts.find(({ email }) => email === `${name}@fireline.test`);
  if (!account) throw new Error(`${name} is not a demo account.`);
  await page.goto(`/sign-in?next=${encodeURIComponent(path)}`);
  await page.getByLabel('E-mail').fill(account.email);
  await page.getByLabel('Password').fill(account.password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL((url) => url.pathname === new URL(path, url).pathname);
}
