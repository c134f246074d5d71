import { onCall } from 'firebase-functions/v2/https';
import { reportDay as report } from '../day/close-day.ts';
import { answerCall } from '../lib/call-errors.ts';
import { accountContext } from '../lib/clients.ts';
import { callOptions } from '../lib/options.ts';
import { checkWorksAsAdmin } from '../staff/set-role.ts';

/** What the day adds up to so far, for admins: `{}` → `DayReport`. */
export const reportDay = onCall(callOptions, (request) =>
  answerCall('reportDay', request.data, async () => {
    const context = await accountContext();
    await checkWorksAsAdmin(context.auth, request.auth, 'see the report of the day');
    return await report(context);
  }),
);
