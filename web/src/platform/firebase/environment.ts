/**
 * Which Firebase project the app talks to. A deployed app asks the site it was loaded from
 * (Hosting's reserved `/__/firebase/init.json`), so there is nothing to paste; the development
 * server is always on the emulators. Emulators are connected only for `demo-` projects, which the
 * Firebase tools guarantee never to reach the cloud.
 */
import type { FirebaseOptions } from 'firebase/app';
import { once } from '#lib/once.ts';

export interface Environment {
  readonly config: FirebaseOptions;
  /** Host and ports of the emulators, or null for a real project. */
  readonly emulators: { readonly host: string; readonly ports: typeof __EMULATOR_PORTS__ } | null;
  /** Whether Authentication checks codes of authenticator apps here. */
  readonly hasTotp: boolean;
}

/** What a site says of itself. */
interface SiteConfig extends FirebaseOptions {
  readonly totp?: unknown;
}

const demoConfig: FirebaseOptions = {
  projectId: 'demo-fireline',
  apiKey: 'demo-key',
  appId: 'demo-app',
  authDomain: 'demo-fireline.firebaseapp.com',
};

const savedConfigKey = 'fireline.config';

/** The environment, asked for once. Rejects only if the site never told it and cannot be reached. */
export const loadEnvironment = once(async (): Promise<Environment> => {
  const config = await loadConfig();
  const emulators = emulatorsFor(config);
  return { config, emulators, hasTotp: hasTotp(config, emulators !== null) };
});

/**
 * A project has it where somebody turned it on, and said so to the build. The Auth emulator has none:
 * there it is offered only if whoever answers for the emulators says so with the configuration, as
 * the browser story does (tests/e2e/second-factor.spec.ts).
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
  try {
    const response = await fetch('/__/firebase/init.json');
    if (!response.ok)
      throw new Error(`The site answered ${response.status} for its configuration.`);
    const config: SiteConfig = { ...demoConfigFor(await response.json()) };
    localStorage.setItem(savedConfigKey, JSON.stringify(config));
    return config;
  } catch (error) {
    // Offline after the first visit: the answer of that visit still holds.
    const saved = localStorage.getItem(savedConfigKey);
    if (saved !== null) return JSON.parse(saved);
    throw error;
  }
}

/** The Hosting emulator knows a demo project's id and nothing more; the SDKs want the rest, too. */
function demoConfigFor(config: SiteConfig): SiteConfig {
  if (!config.projectId?.startsWith('demo-')) return config;
  return { ...demoConfig, projectId: config.projectId, totp: config.totp };
}
