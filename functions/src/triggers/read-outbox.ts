import { onCall } from 'firebase-functions/v2/https';
import { config } from '../config.ts';
import { answerCall } from '../lib/call-errors.ts';
import { auth, db } from '../lib/clients.ts';
import { callOptions } from '../lib/options.ts';
import { readMailLog } from '../mail/read-mail-log.ts';
import { checkMay } from '../staff/set-role.ts';

/**
 * The most recently written emails, under the name that is deployed: `{}` → `{mails}`. For admins.
 * On the emulators, which send nothing and only have made-up people, for everyone and with all
 * content.
 */
export const readOutbox = onCall(callOptions, (request) =>
  answerCall('readOutbox', request.data, async () => {
    const { isEmulated } = config();
    if (!isEmulated) await checkMay(await auth(), request.auth, 'manageStaff', 'read the emails');
    return { mails: await readMailLog(db(), { withSecrets: isEmulated }) };
  }),
);
