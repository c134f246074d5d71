import * as logger from 'firebase-functions/logger';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { rollUpMissing } from '../insights/roll-up.ts';
import { db } from '../lib/clients.ts';
import '../lib/options.ts';

/**
 * Every hour rather than at a set time: midnight is the shop's, whose time zone is a setting, and a
 * run that was missed is made up for by the next. With nothing to do it costs three small reads.
 */
export const rollUpDays = onSchedule(
  { schedule: '10 * * * *', maxInstances: 1, concurrency: 1, timeoutSeconds: 540 },
  async () => {
    logger.info('rollUpDays', { dates: await rollUpMissing({ db: db(), now: Date.now }) });
  },
);
