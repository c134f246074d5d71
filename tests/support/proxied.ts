/** A browser that reaches the emulators through faulty proxies, and what a test changes behind its back. */

import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { useBrowser, type Visitors } from './browser.ts';
import { type Fault, type FaultyProxy, startFaultyProxy, throughProxies } from './faulty-proxy.ts';

export interface ProxiedVisitors extends Visitors {
  /** What happens on the way to Firestore from now on; all is well again after each test. */
  firestoreIs(kind: Fault['kind'] | Fault): void;
  /** The same for the site itself. */
  siteIs(kind: Fault['kind'] | Fault): void;
}

export function useProxiedBrowser(): ProxiedVisitors {
  const proxies = new Map<'firestore' | 'site', FaultyProxy>();
  const ports = {
    firestore: portIn(process.env.FIRESTORE_EMULATOR_HOST),
    site: portIn(process.env.FIRELINE_WEB_URL),
  };
  beforeAll(async () => {
    proxies.set('firestore', await startFaultyProxy(ports.firestore));
    proxies.set('site', await startFaultyProxy(ports.site));
  });
  const visitors = useBrowser(() => {
    const [firestore, site] = [proxies.get('firestore'), proxies.get('site')];
    if (!firestore || !site) throw new Error('The proxies have not been started.');
    return throughProxies({ [ports.firestore]: firestore, [ports.site]: site });
  });
  const be = (name: 'firestore' | 'site') => (fault: Fault['kind'] | Fault) =>
    proxies.get(name)?.be(typeof fault === 'string' ? faultOf(fault) : fault);
  afterEach(() => {
    for (const proxy of proxies.values()) proxy.be({ kind: 'none' });
  });
  afterAll(async () => {
    for (const proxy of proxies.values()) await proxy.close();
  });
  return { ...visitors, firestoreIs: be('firestore'), siteIs: be('site') };
}

/** What a mobile connection in a cellar adds to each piece (ms). */
const slow = 700;

function faultOf(kind: Fault['kind']): Fault {
  return kind === 'delay' ? { kind, by: slow } : { kind };
}

function portIn(address: string | undefined): number {
  const port = Number(address?.split(':').at(-1));
  if (!Number.isInteger(port)) throw new Error(`No port in ${address}: run this with npm test.`);
  return port;
}

/** Waits until the page says how its connection is. */
export async function connectionIs(
  page: Page,
  state: 'live' | 'offline' | 'unreachable',
): Promise<void> {
  await page.locator(`[data-connection="${state}"]`).waitFor({ timeout: 120_000 });
}
