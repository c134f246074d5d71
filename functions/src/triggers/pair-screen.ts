import { pairScreenInputSchema } from '@fireline/domain/access/pairing';
import { onCall } from 'firebase-functions/v2/https';
import { answerCall, checkCall } from '../lib/call-errors.ts';
import { accountContext } from '../lib/clients.ts';
import { callOptions } from '../lib/options.ts';
import { pairScreen as pair } from '../staff/pair-screen.ts';
import { checkMay } from '../staff/set-role.ts';

/** An admin pairs the screen that shows a code: `{code, name}` → `{uid}` of its account. */
export const pairScreen = onCall(callOptions, (request) =>
  answerCall('pairScreen', request.data, async () => {
    const context = await accountContext();
    const { uid: by } = await checkMay(context.auth, request.auth, 'manageStaff', 'pair screens');
    return pair(context, { by, ...checkCall(pairScreenInputSchema, request.data) });
  }),
);
