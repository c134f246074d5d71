/** Work on the emulators without triggering functions. */
import { ScriptError } from '../lib/script-error.ts';

/**
 * Runs `work` while no functions are triggered. The functions emulator starts a process for every
 * event that arrives while the others are busy, and each loads everything: a burst of writes would
 * keep the machine busy for a minute. Without a known suite, it just runs.
 */
export async function whileFunctionsRest<Result>(work: () => Promise<Result>): Promise<Result> {
  const hub = process.env.FIREBASE_EMULATOR_HUB;
  if (!hub) return await work();
  await setTriggers(hub, 'disable');
  try {
    return await work();
  } finally {
    await setTriggers(hub, 'enable');
  }
}

async function setTriggers(hub: string, to: 'enable' | 'disable'): Promise<void> {
  const address = `http://${hub}/functions/${to}BackgroundTriggers`;
  const response = await fetch(address, { method: 'PUT' });
  if (!response.ok) {
    throw new ScriptError(`the functions could not be ${to}d (${response.status}).`);
  }
}
