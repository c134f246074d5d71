/**
 * The region and the resources of every function. Each trigger imports `eventOptions` or
 * `callOptions` from here, so these global options are set before the first function is defined.
 */
import { setGlobalOptions } from 'firebase-functions/v2/options';
import { config } from '../config.ts';

const { region, enforceAppCheck } = config();

setGlobalOptions({ region, maxInstances: 20, concurrency: 40, memory: '256MiB' });

/** Failed events are delivered again; `handleEvent` limits for how long. */
export const eventOptions = { retry: true } as const;

export const callOptions = { enforceAppCheck, maxInstances: 5 } as const;
