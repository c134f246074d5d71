import { requestInputSchema } from '@fireline/domain/changes/request';
import { onCall } from 'firebase-functions/v2/https';
import { requestChange as answer } from '../changes/request-change.ts';
import { answerCall, checkCall } from '../lib/call-errors.ts';
import { callTexts } from '../lib/call-texts.ts';
import { callerOf } from '../lib/caller.ts';
import { appContext, db } from '../lib/clients.ts';
import { callOptions } from '../lib/options.ts';

/** A customer asks for a change of their pending order. */
export const requestChange = onCall(callOptions, (request) =>
  answerCall('requestChange', request.data, async () => {
    const caller = await callerOf(db(), request, callTexts().notYourRequest);
    await answer(appContext(), caller, checkCall(requestInputSchema, request.data));
    return {};
  }),
);
