/**
 * Where and how large every function runs. Each trigger imports `eventOptions` or `callOptions`
 * from here, so these global options are set before the first function is defined.
 *
 * Two settings come from the environment, that is from `functions/.env` on deploy. They are
 * not params of firebase-functions, because the CLI asks for a value of every param that has none
 * in a dotenv file, even where there is a default, and so would halt the emulators.
 * - `FIRELINE_REGION` (default us-central1): take the region nearest to the Firestore database.
 * - `FIRELINE_ENFORCE_APP_CHECK` (default false): callables refuse callers without an App Check
 *   token. Turn it on together with the site key of the web app.
 */
import { setGlobalOptions } from 'firebase-functions/v2/options';

export const region = process.env.FIRELINE_REGION || 'us-central1';

setGlobalOptions({ region, maxInstances: 20, concurrency: 40, memory: '256MiB' });

/** Failed events are delivered again; `handleEvent` bounds for how long. */
export const eventOptions = { retry: true } as const;

export const callOptions = {
  enforceAppCheck: process.env.FIRELINE_ENFORCE_APP_CHECK === 'true',
  maxInstances: 5,
} as const;
