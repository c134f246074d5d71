/**
 * People whose browser reaches the emulators through faulty proxies, and how a story controls them.
 */
import { type Browser, expect, type Page } from '@playwright/test';
import {
  type Fault,
  type FaultyProxy,
  startFaultyProxy,
  throughProxies,
} from '../support/faulty-proxy.ts';
import { test as stories } from './fixtures.ts';

interface Network {
  /** What happens on the way to Firestore from now on; each story ends without faults. */
  firestoreIs(fault: Fault['kind'] | Fault): void;
  /** The same for the site itself. */
  siteIs(fault: Fault['kind'] | Fault): void;
}

interface Proxied {
  readonly browser: Browser;
  readonly firestore: FaultyProxy;
  readonly site: FaultyProxy;
}

export const test = stories.extend<{ network: Network }, { proxied: Proxied }>({
  proxied: [
    async ({ playwright, launchOptions }, use) => {
      const ports = {
        firestore: portIn(process.env.FIRESTORE_EMULATOR_HOST),
        site: portIn(process.env.FIRELINE_WEB_URL),
      };
      const firestore = await startFaultyProxy(ports.firestore);
      const site = await startFaultyProxy(ports.site);
      const detour = throughProxies({ [ports.firestore]: firestore, [ports.site]: site });
      const args = [...(launchOptions.args ?? []), ...detour];
      const browser = await playwright.chromium.launch({ ...launchOptions, args });
      await use({ browser, firestore, site });
      await browser.close();
      await Promise.all([firestore.close(), site.close()]);
    },
    { scope: 'worker' },
  ],
  browser: [({ proxied }, use) => use(proxied.browser), { scope: 'worker' }],
  network: async ({ proxied }, use) => {
    const { firestore, site } = proxied;
    await use({
      firestoreIs: (fault) => firestore.be(faultOf(fault)),
      siteIs: (fault) => site.be(faultOf(fault)),
    });
    for (const proxy of [firestore, site]) proxy.be({ kind: 'none' });
  },
});
export { expect };

/** A limit for waiting: silence is detected after half a minute. */
export const patience = { timeout: 240_000 };

/** Waits until the page shows this connection state. */
export async function connectionIs(
  page: Page,
  state: 'live' | 'offline' | 'unreachable',
): Promise<void> {
  await expect(page.locator(`[data-connection="${state}"]`)).toBeVisible(patience);
}

/** What a mobile connection in a cellar adds to each chunk (ms). */
const slow = 700;

function faultOf(fault: Fault['kind'] | Fault): Fault {
  if (typeof fault !== 'string') return fault;
  return fault === 'delay' ? { kind: fault, by: slow } : { kind: fault };
}

function portIn(address: string | undefined): number {
  const port = Number(address?.split(':').at(-1));
  if (!Number.isInteger(port)) throw new Error(`No port in ${address}: run this with npm test.`);
  return port;
}
