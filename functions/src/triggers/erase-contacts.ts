import { onSchedule } from 'firebase-functions/v2/scheduler';
import { appContext } from '../lib/clients.ts';
import '../lib/options.ts';
import * as logs from '../logs.ts';
import { eraseOldContacts } from '../privacy/erase-old-contacts.ts';

/** Daily: orders keep personal data no longer than the shop's settings say. */
export const eraseContacts = onSchedule(
  { schedule: 'every 24 hours', maxInstances: 1, timeoutSeconds: 540 },
  async () => {
    logs.contactsErased(await eraseOldContacts(appContext()));
  },
);
