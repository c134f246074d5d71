import { onCall } from 'firebase-functions/v2/https';
import { answerCall } from '../lib/call-errors.ts';
import { callTexts } from '../lib/call-texts.ts';
import { callerOf } from '../lib/caller.ts';
import { accountContext } from '../lib/clients.ts';
import { callOptions } from '../lib/options.ts';
import { finishPairing as finish } from '../staff/pair-screen.ts';

/** A paired screen gets its account: → `{email, password}`. */
export const finishPairing = onCall(callOptions, (request) =>
  answerCall('finishPairing', request.data, async () => {
    const context = await accountContext();
    const { uid } = await callerOf(context.db, request, callTexts().signInToPair);
    return finish(context, uid);
  }),
);
