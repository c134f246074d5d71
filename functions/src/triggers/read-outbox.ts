import { onCall } from 'firebase-functions/v2/https';
import { answerCall } from '../lib/call-errors.ts';
import { db, startApp } from '../lib/clients.ts';
import { callOptions } from '../lib/options.ts';
import { readOutbox as read } from '../mail/read-outbox.ts';
import { checkAdmin } from '../staff/set-role.ts';

/**
 * The mails that were written last: `{}` → `{mails}`. For admins; on the emulators, whose people are made
 * up and which send nothing, for everybody and with all that is in them.
 */
export const readOutbox = onCall(callOptions, (request) =>
  answerCall('readOutbox', async () => {
    const isEmulated = process.env.FUNCTIONS_EMULATOR === 'true';
    startApp();
    if (!isEmulated) {
      const { getAuth } = await import('firebase-admin/auth');
      await checkAdmin(getAuth(), request.auth, 'read the outbox');
    }
    return { mails: await read(db(), { withSecrets: isEmulated }) };
  }),
);
