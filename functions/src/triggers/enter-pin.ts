import { enterPinInputSchema } from '@fireline/domain/access/pin';
import { FirelineError } from '@fireline/domain/errors';
import { onCall } from 'firebase-functions/v2/https';
import { answerCall, checkCall } from '../lib/call-errors.ts';
import { callTexts } from '../lib/call-texts.ts';
import { callerOf } from '../lib/caller.ts';
import { appContext } from '../lib/clients.ts';
import { callOptions } from '../lib/options.ts';
import { enterPin as enter } from '../staff/pins.ts';

/** Someone says at a paired screen who they are: `{uid, pin}` → `{expiresAt, pinSetAt}`. */
export const enterPin = onCall(callOptions, (request) =>
  answerCall('enterPin', request.data, async () => {
    const context = appContext();
    const { uid: screen, role } = await callerOf(context.db, request, callTexts().signInToPair);
    if (role === null) throw new FirelineError('not-allowed', callTexts().onlyScreensAskForPins);
    return enter(context, { screen, ...checkCall(enterPinInputSchema, request.data) });
  }),
);
