/**
 * Which Firebase project the app talks to. A deployed app asks the site it was loaded from
 * (Hosting's reserved `/__/firebase/init.json`), so there is nothing to paste; the development
 * server is always on the emulators. Emulators are connected only for `demo-` projects, which the
 * Firebase tools guarantee never to reach the cloud.
 */
import type { FirebaseOptions } from 'firebase/app';
import { once } from './once.ts';

export interface Environment {
  readonly config: FirebaseOptions;
  /** Host and ports of the emulators, or null for a real project. */
  readonly emulators: { readonly host: string; readonly ports: typeof __EMULATOR_PORTS__ } | null;
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
  return { config, emulators: emulatorsFor(config) };
});

function emulatorsFor(config: FirebaseOptions): Environment['emulators'] {
  if (!config.projectId?.startsWith('demo-')) return null;
  return { host: window.location.hostname, ports: __EMULATOR_PORTS__ };
}

async function loadConfig(): Promise<FirebaseOptions> {
  if (import.meta.env.DEV) return demoConfig;
  try {
    const response = await fetch('/__/firebase/init.json');
    if (!response.ok)
      throw new Error(`The site answered ${response.status} for its configuration.`);
    const config: FirebaseOptions = { ...demoConfigFor(await response.json()) };
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
function demoConfigFor(config: FirebaseOptions): FirebaseOptions {
  if (!config.projectId?.startsWith('demo-')) return config;
  return { ...demoConfig, projectId: config.projectId };
}
