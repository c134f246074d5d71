/**
 * Which Firebase project the app talks to. A deployed app asks the site it was loaded from
 * (Hosting's reserved `/__/firebase/init.json`), so there is nothing to configure; the development
 * server always uses the emulators. Emulators are connected only for `demo-` projects, which the
 * Firebase tools guarantee never reach the cloud.
 */
import type { FirebaseOptions } from 'firebase/app';
import { once } from '#lib/once.ts';
import { withTimeout } from '#lib/with-timeout.ts';

export interface Environment {
  readonly config: FirebaseOptions;
  /** The emulators' host and ports, or null for a real project. */
  readonly emulators: { readonly host: string; readonly ports: typeof __EMULATOR_PORTS__ } | null;
  /** Whether Authentication supports codes of authenticator apps here. */
  readonly hasTotp: boolean;
}

/** What a site reports about itself. */
interface SiteConfig extends FirebaseOptions {
  readonly totp?: unknown;
}

const demoConfig: FirebaseOptions = {
  projectId: 'demo-fireline',
  apiKey: 'demo-key',
  appId: 'demo-app',
  authDomain: 'demo-fireline.firebaseapp.com',
};

/** A domain of one's own, see docs/running.md. */
const ownAuthDomain = import.meta.env.VITE_AUTH_DOMAIN && {
  authDomain: import.meta.env.VITE_AUTH_DOMAIN,
};

const savedConfigKey = 'fireline.config';

/** How long to wait for the site before a saved configuration is used, in milliseconds. */
const patience = 1000;

/**
 * The environment, fetched once. Rejects only if it was never received and the site can't be
 * reached.
 */
export const loadEnvironment = once(async (): Promise<Environment> => {
  const config = { ...(await loadConfig()), ...ownAuthDomain };
  const emulators = emulatorsFor(config);
  return { config, emulators, hasTotp: hasTotp(config, emulators !== null) };
});

/**
 * A real project has it if its owner enabled it and set the build's switch. The Auth emulator
 * doesn't support it: there it's offered only if the emulators' configuration says so, as the
 * browser story arranges (tests/e2e/second-factor.spec.ts).
 */
function hasTotp({ totp }: SiteConfig, onEmulators: boolean): boolean {
  return onEmulators ? totp === true : import.meta.env.VITE_TOTP === 'true';
}

function emulatorsFor(config: FirebaseOptions): Environment['emulators'] {
  if (!config.projectId?.startsWith('demo-')) return null;
  return { host: window.location.hostname, ports: __EMULATOR_PORTS__ };
}

async function loadConfig(): Promise<SiteConfig> {
  if (import.meta.env.DEV) return demoConfig;
  const saved = localStorage.getItem(savedConfigKey);
  if (saved === null) return await fetchConfig();
  try {
    return await withTimeout(patience, fetchConfig());
  } catch {
    // Without a network after the first visit, the answer from then still holds.
    return JSON.parse(saved);
  }
}

async function fetchConfig(): Promise<SiteConfig> {
  const response = await fetch('/__/firebase/init.json');
  if (!response.ok) throw new Error(`The site answered ${response.status} for its configuration.`);
  const config: SiteConfig = { ...demoConfigFor(await response.json()) };
  localStorage.setItem(savedConfigKey, JSON.stringify(config));
  return config;
}

/** The Hosting emulator reports only a demo project's id; the SDKs need the other fields, too. */
function demoConfigFor(config: SiteConfig): SiteConfig {
  if (!config.projectId?.startsWith('demo-')) return config;
  return { ...demoConfig, projectId: config.projectId, totp: config.totp };
}
