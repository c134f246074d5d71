import { answerInputSchema } from '@fireline/domain/changes/proposal';
import { onCall } from 'firebase-functions/v2/https';
import { answerChange as answer } from '../changes/answer-change.ts';
import { answerCall, checkCall } from '../lib/call-errors.ts';
import { callTexts } from '../lib/call-texts.ts';
import { callerOf } from '../lib/caller.ts';
import { appContext, db } from '../lib/clients.ts';
import { callOptions } from '../lib/options.ts';

/** The customer accepts or declines a change that makes their order more expensive. */
export const answerChange = onCall(callOptions, (request) =>
  answerCall('answerChange', request.data, async () => {
    const caller = await callerOf(db(), request, callTexts().notYourAnswer);
    await answer(appContext(), caller, checkCall(answerInputSchema, request.data));
    return {};
  }),
);
