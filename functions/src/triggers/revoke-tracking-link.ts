import { orderLinkInputSchema } from '@fireline/domain/access/callables';
import { onCall } from 'firebase-functions/v2/https';
import { answerCall, checkCall } from '../lib/call-errors.ts';
import { callTexts } from '../lib/call-texts.ts';
import { callerOf } from '../lib/caller.ts';
import { appContext, db } from '../lib/clients.ts';
import { callOptions } from '../lib/options.ts';
import { revokeLink } from '../tracking/tracking-link.ts';

/** The customer (or an admin) stops sharing an order: `{orderId}` → `{token: null}`. */
export const revokeTrackingLink = onCall(callOptions, (request) =>
  answerCall('revokeTrackingLink', request.data, async () => {
    const caller = await callerOf(db(), request, callTexts().signInToShare);
    const { orderId } = checkCall(orderLinkInputSchema, request.data);
    await revokeLink(appContext(), caller, orderId);
    return { token: null };
  }),
);
