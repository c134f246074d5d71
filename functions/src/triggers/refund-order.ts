import { refundInputSchema } from '@fireline/domain/money/refund-input';
import { onCall } from 'firebase-functions/v2/https';
import { answerCall, checkCall } from '../lib/call-errors.ts';
import { callTexts } from '../lib/call-texts.ts';
import { callerOf } from '../lib/caller.ts';
import { appContext, db } from '../lib/clients.ts';
import { callOptions } from '../lib/options.ts';
import { refundOrder as refund } from '../payments/change-ledger.ts';

/** An admin gives money back for an order. */
export const refundOrder = onCall(callOptions, (request) =>
  answerCall('refundOrder', request.data, async () => {
    const caller = await callerOf(db(), request, callTexts().signedOut);
    await refund(appContext(), caller, checkCall(refundInputSchema, request.data));
    return {};
  }),
);
