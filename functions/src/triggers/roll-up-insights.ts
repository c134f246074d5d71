import { rollUpInputSchema } from '@fireline/domain/insights/schema';
import { onCall } from 'firebase-functions/v2/https';
import { rollUpRange } from '../insights/roll-up.ts';
import { answerCall, checkCall } from '../lib/call-errors.ts';
import { accountContext } from '../lib/clients.ts';
import { callOptions } from '../lib/options.ts';
import { checkWorksAsAdmin } from '../staff/set-role.ts';

/** An admin recomputes days: `{from, to}` → `{dates}`. */
export const rollUpInsights = onCall({ ...callOptions, timeoutSeconds: 300 }, (request) =>
  answerCall('rollUpInsights', request.data, async () => {
    const context = await accountContext();
    await checkWorksAsAdmin(context.auth, request.auth, 'calculate figures');
    const { from, to } = checkCall(rollUpInputSchema, request.data);
    return { dates: await rollUpRange(context, from, to) };
  }),
);
