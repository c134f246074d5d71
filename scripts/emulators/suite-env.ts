/**
 * What programs need to use the running suite: the variables that the Firebase SDKs read, and
 * Fireline's own.
 */

import { demoProject, host } from '../lib/project.ts';
import { devServerPort, type Ports } from './firebase-config.ts';

export interface Addresses {
  /** The production build, served by the Hosting emulator. */
  readonly web: string;
  /** With hot reload, served by Vite; only under `npm start`. */
  readonly devServer: string;
  readonly hub: string;
  readonly functions: string;
  readonly ui: string;
}

export function addressesOf(ports: Ports): Addresses {
  const at = (port: number): string => `http://${host}:${port}`;
  return {
    web: at(ports.hosting),
    devServer: at(devServerPort),
    hub: at(ports.hub),
    functions: at(ports.functions),
    ui: at(ports.ui),
  };
}

export function suiteEnv(ports: Ports): Record<string, string> {
  const at = (port: number): string => `${host}:${port}`;
  return {
    GCLOUD_PROJECT: demoProject,
    GOOGLE_CLOUD_PROJECT: demoProject,
    FIRESTORE_EMULATOR_HOST: at(ports.firestore),
    FIREBASE_AUTH_EMULATOR_HOST: at(ports.auth),
    FUNCTIONS_EMULATOR_HOST: at(ports.functions),
    CLOUD_TASKS_EMULATOR_HOST: at(ports.tasks),
    FIREBASE_EMULATOR_HUB: at(ports.hub),
    // Otherwise the Admin SDK looks for a cloud machine's identity, and warns if there is none.
    METADATA_SERVER_DETECTION: 'none',
    FIRELINE_WEB_URL: addressesOf(ports).web,
  };
}
