import { removeSecondFactorInputSchema } from '@fireline/domain/access/staff';
import { onCall } from 'firebase-functions/v2/https';
import { answerCall, checkCall } from '../lib/call-errors.ts';
import { accountContext } from '../lib/clients.ts';
import { callOptions } from '../lib/options.ts';
import { removeSecondFactor as remove } from '../staff/remove-second-factor.ts';
import { checkMay } from '../staff/set-role.ts';

/** An admin removes another staff member's second factors: `{uid}` → `{done: true}`. */
export const removeSecondFactor = onCall(callOptions, (request) =>
  answerCall('removeSecondFactor', request.data, async () => {
    const context = await accountContext();
    const { uid: by } = await checkMay(
      context.auth,
      request.auth,
      'manageStaff',
      'remove a second factor',
    );
    const { uid } = checkCall(removeSecondFactorInputSchema, request.data);
    await remove(context, { by, uid });
    return { done: true };
  }),
);
