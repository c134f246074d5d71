import { setPinInputSchema } from '@fireline/domain/access/pin';
import { onCall } from 'firebase-functions/v2/https';
import { answerCall, checkCall } from '../lib/call-errors.ts';
import { callTexts } from '../lib/call-texts.ts';
import { callerOf } from '../lib/caller.ts';
import { accountContext } from '../lib/clients.ts';
import { callOptions } from '../lib/options.ts';
import { setPin as set } from '../staff/pins.ts';
import { checkMay } from '../staff/set-role.ts';

/** Staff set their own PIN, and admins anyone's: `{uid?, pin}` (null removes it) → `{done: true}`. */
export const setPin = onCall(callOptions, (request) =>
  answerCall('setPin', request.data, async () => {
    const context = await accountContext();
    const { uid: by } = await callerOf(context.db, request, callTexts().signInForPin);
    const { uid = by, pin } = checkCall(setPinInputSchema, request.data);
    if (uid !== by) await checkMay(context.auth, request.auth, 'manageStaff', 'set others’ PINs');
    await set(context, { by, uid, pin });
    return { done: true };
  }),
);
