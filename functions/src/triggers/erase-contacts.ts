import * as logger from 'firebase-functions/logger';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { db } from '../lib/clients.ts';
import '../lib/options.ts';
import { eraseOldContacts } from '../privacy/erase-old-contacts.ts';

/** Once a day: who orders were for is kept no longer than the shop says. */
export const eraseContacts = onSchedule(
  { schedule: 'every 24 hours', maxInstances: 1, timeoutSeconds: 540 },
  async () => {
    logger.info('eraseContacts', await eraseOldContacts({ db: db(), now: Date.now }));
  },
);
