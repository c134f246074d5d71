import { onTaskDispatched } from 'firebase-functions/v2/tasks';
import { appContext } from '../lib/clients.ts';
import '../lib/options.ts';
import * as logs from '../logs.ts';
import { measureQueue as measure } from '../queue/measure-queue.ts';
import { scheduleNextMeasurement } from '../queue/measurement-queue.ts';

/** A failed measurement is retried only briefly: the next one has newer data. */
export const measureQueue = onTaskDispatched(
  {
    retryConfig: { maxAttempts: 3, minBackoffSeconds: 2, maxBackoffSeconds: 10 },
    rateLimits: { maxConcurrentDispatches: 2 },
  },
  async () => {
    const summary = await measure(appContext());
    logs.queueMeasured(summary);
    await scheduleNextMeasurement(summary?.orders ?? 0);
  },
);
