/** Finds the suite that runs on this machine and points this process's Admin SDK to it. */
import { readPorts } from './firebase-config.ts';
import { addressesOf, suiteEnv } from './suite-env.ts';

/** False if no suite with Auth and Firestore runs on the ports of firebase.json. */
export async function connectToRunningSuite(): Promise<boolean> {
  const ports = readPorts();
  try {
    const response = await fetch(`${addressesOf(ports).hub}/emulators`, {
      signal: AbortSignal.timeout(30_000),
    });
    const running = (await response.json()) as Record<string, unknown>;
    if (!('auth' in running && 'firestore' in running)) return false;
  } catch {
    return false;
  }
  Object.assign(process.env, suiteEnv(ports));
  return true;
}
