import * as logger from 'firebase-functions/logger';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { sweepImages as sweep } from '../images/sweep-images.ts';
import { db } from '../lib/clients.ts';
import '../lib/options.ts';
import { forgetDevices } from '../push/forget-devices.ts';

/** Once a day, what costs little while it stays: pictures out of use, and devices out of sight. */
export const sweepImages = onSchedule(
  { schedule: 'every 24 hours', maxInstances: 1, timeoutSeconds: 300 },
  async () => {
    const [images, devices] = await Promise.all([
      sweep(db(), Date.now()),
      forgetDevices(db(), Date.now()),
    ]);
    logger.info('sweepImages', { ...images, devices });
  },
);
