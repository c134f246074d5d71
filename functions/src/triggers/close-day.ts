import { closeDayInputSchema } from '@fireline/domain/day/closing';
import { onCall } from 'firebase-functions/v2/https';
import { closeDay as close } from '../day/close-day.ts';
import { signerOf } from '../day/signer.ts';
import { answerCall, checkCall } from '../lib/call-errors.ts';
import { accountContext } from '../lib/clients.ts';
import { callOptions } from '../lib/options.ts';
import { checkWorksAsAdmin } from '../staff/set-role.ts';

/** An admin signs off the day: `CloseDayInput` → `{number}`. */
export const closeDay = onCall(callOptions, (request) =>
  answerCall('closeDay', request.data, async () => {
    const context = await accountContext();
    const admin = await checkWorksAsAdmin(context.auth, request.auth, 'close the day');
    const input = checkCall(closeDayInputSchema, request.data);
    return { number: await close(context, input, signerOf(admin)) };
  }),
);
