import { refundInputSchema } from '@fireline/domain/money/refund-input';
import { onCall } from 'firebase-functions/v2/https';
import { paymentSecretParams } from '../config.ts';
import { answerCall, checkCall } from '../lib/call-errors.ts';
import { callTexts } from '../lib/call-texts.ts';
import { callerOf } from '../lib/caller.ts';
import { appContext, db } from '../lib/clients.ts';
import { callOptions } from '../lib/options.ts';
import { issueRefund } from '../online/issue-refund.ts';

/** An admin refunds money for an order, or has the payment provider do so. */
export const refundOrder = onCall({ ...callOptions, secrets: paymentSecretParams() }, (request) =>
  answerCall('refundOrder', request.data, async () => {
    const caller = await callerOf(db(), request, callTexts().signedOut);
    await issueRefund(appContext(), caller, checkCall(refundInputSchema, request.data));
    return {};
  }),
);
