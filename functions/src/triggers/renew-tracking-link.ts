import { orderLinkInputSchema } from '@fireline/domain/access/callables';
import { onCall } from 'firebase-functions/v2/https';
import { answerCall, checkCall } from '../lib/call-errors.ts';
import { callTexts } from '../lib/call-texts.ts';
import { callerOf } from '../lib/caller.ts';
import { appContext, db } from '../lib/clients.ts';
import { callOptions } from '../lib/options.ts';
import { countAttempts } from '../lookup/count-attempts.ts';
import { renewLink } from '../tracking/tracking-link.ts';

/** Per person and 15 minutes: each renewal creates a new tracking page. */
const mostRenewals = 20;

/**
 * The customer (or an admin) gives an order a new link: `{orderId}` → `{token}`. The old one ends.
 */
export const renewTrackingLink = onCall(callOptions, (request) =>
  answerCall('renewTrackingLink', request.data, async () => {
    const caller = await callerOf(db(), request, callTexts().signInToShare);
    const { orderId } = checkCall(orderLinkInputSchema, request.data);
    const context = appContext();
    await countAttempts(context, [{ key: `renew_${caller.uid}`, max: mostRenewals }]);
    return { token: await renewLink(context, caller, orderId) };
  }),
);
