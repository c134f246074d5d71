import { onSchedule } from 'firebase-functions/v2/scheduler';
import { forgetAuthors } from '../audit/forget-authors.ts';
import { sweepImages as sweep } from '../images/sweep-images.ts';
import { appContext } from '../lib/clients.ts';
import '../lib/options.ts';
import * as logs from '../logs.ts';
import { forgetDevices } from '../push/forget-devices.ts';

/** Daily cleanup of what isn't urgent: unused images, unseen devices, old author names. */
export const sweepImages = onSchedule(
  { schedule: 'every 24 hours', maxInstances: 1, timeoutSeconds: 300 },
  async () => {
    const context = appContext();
    const [images, devices, authors] = await Promise.all([
      sweep(context),
      forgetDevices(context),
      forgetAuthors(context.db),
    ]);
    logs.imagesSwept({ ...images, devices, authors });
  },
);
