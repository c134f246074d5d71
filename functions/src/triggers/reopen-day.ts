import { reopenDayInputSchema } from '@fireline/domain/day/closing';
import { onCall } from 'firebase-functions/v2/https';
import { reopenDay as reopen } from '../day/close-day.ts';
import { signerOf } from '../day/signer.ts';
import { answerCall, checkCall } from '../lib/call-errors.ts';
import { accountContext } from '../lib/clients.ts';
import { callOptions } from '../lib/options.ts';
import { checkWorksAsAdmin } from '../staff/set-role.ts';

/** An admin reopens the last report: `{number, reason}` → `{}`. */
export const reopenDay = onCall(callOptions, (request) =>
  answerCall('reopenDay', request.data, async () => {
    const context = await accountContext();
    const admin = await checkWorksAsAdmin(context.auth, request.auth, 'reopen a day');
    await reopen(context, checkCall(reopenDayInputSchema, request.data), signerOf(admin));
    return {};
  }),
);
