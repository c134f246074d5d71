import { removeSecondFactorInputSchema } from '@fireline/domain/access/staff';
import { onCall } from 'firebase-functions/v2/https';
import { answerCall, checkCall } from '../lib/call-errors.ts';
import { db, startApp } from '../lib/clients.ts';
import { callOptions } from '../lib/options.ts';
import { removeSecondFactor as remove } from '../staff/remove-second-factor.ts';
import { checkAdmin } from '../staff/set-role.ts';

/** An admin removes another staff member's second factors: `{uid}` → `{done: true}`. */
export const removeSecondFactor = onCall(callOptions, (request) =>
  answerCall('removeSecondFactor', async () => {
    startApp();
    const { getAuth } = await import('firebase-admin/auth');
    const deps = { auth: getAuth(), db: db(), now: Date.now };
    const { uid: by } = await checkAdmin(deps.auth, request.auth, 'remove a second factor');
    const { uid } = checkCall(removeSecondFactorInputSchema, request.data);
    await remove(deps, { by, uid });
    return { done: true };
  }),
);
