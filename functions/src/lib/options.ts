/**
 * The region and the resources of every function. Each trigger imports `eventOptions` or
 * `callOptions` from here, so these global options are set before the first function is defined.
 *
 * Two settings come from the environment, that is, from `functions/.env` on deploy. They aren't
 * params of firebase-functions, because the CLI prompts for every param without a value in a dotenv
 * file, even if it has a default, and would block the emulators.
 * - `FIRELINE_REGION` (default us-central1): use the region closest to the Firestore database.
 * - `FIRELINE_ENFORCE_APP_CHECK` (default false): callables refuse callers without an App Check
 *   token. Turn it on together with the web app's site key.
 */
import { setGlobalOptions } from 'firebase-functions/v2/options';

export const region = process.env.FIRELINE_REGION || 'us-central1';

setGlobalOptions({ region, maxInstances: 20, concurrency: 40, memory: '256MiB' });

/** Failed events are delivered again; `handleEvent` limits for how long. */
export const eventOptions = { retry: true } as const;

export const callOptions = {
  enforceAppCheck: process.env.FIRELINE_ENFORCE_APP_CHECK === 'true',
  maxInstances: 5,
} as const;
