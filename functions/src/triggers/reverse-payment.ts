import { reversalInputSchema } from '@fireline/domain/money/refund-input';
import { onCall } from 'firebase-functions/v2/https';
import { answerCall, checkCall } from '../lib/call-errors.ts';
import { callTexts } from '../lib/call-texts.ts';
import { callerOf } from '../lib/caller.ts';
import { appContext, db } from '../lib/clients.ts';
import { callOptions } from '../lib/options.ts';
import { reversePayment as reverse } from '../payments/change-ledger.ts';

/** Staff correct an entry of an order's payments that was wrong. */
export const reversePayment = onCall(callOptions, (request) =>
  answerCall('reversePayment', request.data, async () => {
    const caller = await callerOf(db(), request, callTexts().signedOut);
    await reverse(appContext(), caller, checkCall(reversalInputSchema, request.data));
    return {};
  }),
);
