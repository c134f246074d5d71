import { onCall } from 'firebase-functions/v2/https';
import { answerCall } from '../lib/call-errors.ts';
import { callTexts } from '../lib/call-texts.ts';
import { callerOf } from '../lib/caller.ts';
import { appContext } from '../lib/clients.ts';
import { callOptions } from '../lib/options.ts';
import { addressKey, clientAddress } from '../lookup/count-attempts.ts';
import { startPairing as start } from '../staff/pair-screen.ts';

/** A screen asks for a code: → `{code, expiresAt}`. */
export const startPairing = onCall(callOptions, (request) =>
  answerCall('startPairing', request.data, async () => {
    const context = appContext();
    const { uid } = await callerOf(context.db, request, callTexts().signInToPair);
    return start(context, uid, addressKey(clientAddress(request.rawRequest)));
  }),
);
