import { rollUpInputSchema } from '@fireline/domain/insights/schema';
import { onCall } from 'firebase-functions/v2/https';
import { rollUpRange } from '../insights/roll-up.ts';
import { answerCall, checkCall } from '../lib/call-errors.ts';
import { db, startApp } from '../lib/clients.ts';
import { callOptions } from '../lib/options.ts';
import { checkAdmin } from '../staff/set-role.ts';

/** An admin recomputes days: `{from, to}` → `{dates}`. */
export const rollUpInsights = onCall({ ...callOptions, timeoutSeconds: 300 }, (request) =>
  answerCall('rollUpInsights', async () => {
    startApp();
    const { getAuth } = await import('firebase-admin/auth');
    await checkAdmin(getAuth(), request.auth, 'calculate figures');
    const { from, to } = checkCall(rollUpInputSchema, request.data);
    return { dates: await rollUpRange({ db: db(), now: Date.now }, from, to) };
  }),
);
