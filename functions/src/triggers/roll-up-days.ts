import { onSchedule } from 'firebase-functions/v2/scheduler';
import { rollUpMissing } from '../insights/roll-up.ts';
import { appContext } from '../lib/clients.ts';
import '../lib/options.ts';
import * as logs from '../logs.ts';

/**
 * Hourly rather than at a fixed time: midnight depends on the shop's time zone, which is a setting,
 * and the next run makes up for a missed one. With nothing to do, it costs three small reads.
 */
export const rollUpDays = onSchedule(
  { schedule: '10 * * * *', maxInstances: 1, concurrency: 1, timeoutSeconds: 540 },
  async () => {
    logs.daysRolledUp(await rollUpMissing(appContext()));
  },
);
