import { closeRequestInputSchema } from '@fireline/domain/changes/request';
import { onCall } from 'firebase-functions/v2/https';
import { closeRequest as answer } from '../changes/request-change.ts';
import { answerCall, checkCall } from '../lib/call-errors.ts';
import { callTexts } from '../lib/call-texts.ts';
import { callerOf } from '../lib/caller.ts';
import { appContext, db } from '../lib/clients.ts';
import { callOptions } from '../lib/options.ts';

/** The customer withdraws their request for a change, or an admin declines it. */
export const closeRequest = onCall(callOptions, (request) =>
  answerCall('closeRequest', request.data, async () => {
    const caller = await callerOf(db(), request, callTexts().notYourRequest);
    await answer(appContext(), caller, checkCall(closeRequestInputSchema, request.data));
    return {};
  }),
);
