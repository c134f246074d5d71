import { withdrawInputSchema } from '@fireline/domain/changes/proposal';
import { onCall } from 'firebase-functions/v2/https';
import { withdrawChange as withdraw } from '../changes/withdraw-change.ts';
import { answerCall, checkCall } from '../lib/call-errors.ts';
import { callTexts } from '../lib/call-texts.ts';
import { callerOf } from '../lib/caller.ts';
import { appContext, db } from '../lib/clients.ts';
import { callOptions } from '../lib/options.ts';

/** An admin withdraws the question whether a change is all right. */
export const withdrawChange = onCall(callOptions, (request) =>
  answerCall('withdrawChange', request.data, async () => {
    const caller = await callerOf(db(), request, callTexts().signedOut);
    await withdraw(appContext(), caller, checkCall(withdrawInputSchema, request.data));
    return {};
  }),
);
