/** One person's browser, in which Lighthouse opens a surface again and again. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { demoAccounts } from '@fireline/domain/access/demo-accounts';
import { type BrowserContext, chromium } from 'playwright-core';
import type { ContentNetwork, Sent } from './content-network.ts';

export interface Figures {
  /** From 0 to 100. */
  readonly score: number;
  /** In milliseconds. */
  readonly fcp: number;
  readonly speedIndex: number;
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
  /** As sent, of the site and of the emulators. */
  readonly bytes: number;
  readonly requests: number;
}

export interface Surface {
  readonly path: string;
  /** A demo account; otherwise nobody has signed in, and nothing is stored. */
  readonly uid?: string;
}

/** What is between the browser and the emulators. */
export interface Network extends ContentNetwork {
  /** For the browser, so that it gets there. */
  readonly browserArgs: readonly string[];
}

/** The parts of Lighthouse's report that are used here. */
interface Report {
  readonly categories: { readonly performance: { readonly score: number | null } };
  readonly audits: Readonly<
    Record<string, { numericValue?: number; details?: { items?: readonly unknown[] } }>
  >;
}

export type Lighthouse = (
  url: string,
  flags: Readonly<Record<string, unknown>>,
) => Promise<{ readonly lhr: Report } | undefined>;

/** Loads it from the folder with what only benchmarks need. */
export async function loadLighthouse(extras: string): Promise<Lighthouse> {
  const file = createRequire(join(extras, 'package.json')).resolve('lighthouse');
  const loaded = (await import(pathToFileURL(file).href)) as { readonly default: Lighthouse };
  return loaded.default;
}

/** Opens the surface `rounds` times. */
export async function visit(
  lighthouse: Lighthouse,
  { path, uid }: Surface,
  { network, rounds, stop }: { network: Network; rounds: number; stop: AbortSignal },
): Promise<readonly Figures[]> {
  return await withBrowser(network, async (context, port) => {
    const url = new URL(path, network.url).href;
    if (uid) await signIn(context, url, uid);
    const figures: Figures[] = [];
    for (let round = 0; round < rounds; round += 1) {
      stop.throwIfAborted();
      if (uid) await forgetFiles(context, network.url);
      const result = await lighthouse(url, {
        port,
        logLevel: 'error',
        output: 'json',
        // It waits for a network that is idle, and a live page's never is: by then, all has loaded.
        maxWaitForLoad: 15_000,
        onlyCategories: ['performance'],
        disableStorageReset: uid !== undefined,
      });
      if (!result) throw new Error(`Lighthouse has no report of ${path}.`);
      figures.push(figuresIn(result.lhr));
    }
    return figures;
  });
}

/** What the site sends until the service worker of a new visitor is ready. */
export async function firstVisit(path: string, network: Network): Promise<Sent> {
  return await withBrowser(network, async (context) => {
    network.count();
    const page = await context.newPage();
    await page.setViewportSize({ width: 412, height: 823 });
    await page.goto(new URL(path, network.url).href);
    await page.locator('[data-connection="live"]').waitFor();
    await page.evaluate('navigator.serviceWorker.ready');
    return network.count();
  });
}

async function withBrowser<Result>(
  { keyHash, browserArgs }: Network,
  use: (context: BrowserContext, port: number) => Promise<Result>,
): Promise<Result> {
  const profile = await mkdtemp(join(tmpdir(), 'fireline-web-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.FIRELINE_CHROMIUM ?? '',
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--remote-debugging-port=0',
      `--ignore-certificate-errors-spki-list=${keyHash}`,
      ...browserArgs,
    ],
  });
  try {
    const [port] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
    return await use(context, Number(port));
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
}

async function signIn(context: BrowserContext, url: string, uid: string): Promise<void> {
  const account = demoAccounts.find((known) => known.uid === uid);
  if (!account) throw new Error(`${uid} is no demo account.`);
  const { pathname, origin } = new URL(url);
  const page = await context.newPage();
  await page.goto(`${origin}/sign-in?next=${encodeURIComponent(pathname)}`);
  await page.getByLabel('Email').fill(account.email);
  await page.getByLabel('Password').fill(account.password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL(url);
  await page.locator('[data-connection="live"]').waitFor();
  // A service worker that is still fetching would fill the browser's cache after it was cleared.
  await page.evaluate('navigator.serviceWorker.ready');
  await page.close();
}

/** The app's files, not who has signed in and what Firestore has saved. */
async function forgetFiles(context: BrowserContext, origin: string): Promise<void> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  const storageTypes = 'service_workers,cache_storage';
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes });
  await devtools.send('Network.clearBrowserCache');
  await page.close();
}

function figuresIn({ categories, audits }: Report): Figures {
  const value = (audit: string) => audits[audit]?.numericValue ?? Number.NaN;
  return {
    score: Math.round((categories.performance.score ?? 0) * 100),
    fcp: value('first-contentful-paint'),
    speedIndex: value('speed-index'),
    lcp: value('largest-contentful-paint'),
    tbt: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
    bytes: value('total-byte-weight'),
    requests: audits['network-requests']?.details?.items?.length ?? Number.NaN,
  };
}
