import { changeInputSchema } from '@fireline/domain/changes/change-input';
import { onCall } from 'firebase-functions/v2/https';
import { changeOrder as change } from '../changes/change-order.ts';
import { answerCall, checkCall } from '../lib/call-errors.ts';
import { callTexts } from '../lib/call-texts.ts';
import { callerOf } from '../lib/caller.ts';
import { appContext, db } from '../lib/clients.ts';
import { callOptions } from '../lib/options.ts';

/** An admin changes the lines of an order. */
export const changeOrder = onCall(callOptions, (request) =>
  answerCall('changeOrder', request.data, async () => {
    const caller = await callerOf(db(), request, callTexts().signedOut);
    await change(appContext(), caller, checkCall(changeInputSchema, request.data));
    return {};
  }),
);
