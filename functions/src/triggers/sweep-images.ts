import * as logger from 'firebase-functions/logger';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { sweepImages as sweep } from '../images/sweep-images.ts';
import { db } from '../lib/clients.ts';
import '../lib/options.ts';

/** Once a day: a picture that is out of use costs little. */
export const sweepImages = onSchedule(
  { schedule: 'every 24 hours', maxInstances: 1, timeoutSeconds: 300 },
  async () => {
    logger.info('sweepImages', { ...(await sweep(db(), Date.now())) });
  },
);
