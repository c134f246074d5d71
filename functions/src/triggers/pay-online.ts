import { orderLinkInputSchema } from '@fireline/domain/access/callables';
import { onCall } from 'firebase-functions/v2/https';
import { config, paymentSecretParams } from '../config.ts';
import { answerCall, checkCall } from '../lib/call-errors.ts';
import { callTexts } from '../lib/call-texts.ts';
import { callerOf } from '../lib/caller.ts';
import { appContext, db } from '../lib/clients.ts';
import { callOptions } from '../lib/options.ts';
import { siteAddress } from '../lib/site-address.ts';
import { countAttempts } from '../lookup/count-attempts.ts';
import { startCheckout } from '../online/start-checkout.ts';

/** Per person and 15 minutes. */
const mostCheckouts = 60;

/** The customer pays an order: `{orderId}` → `{url}` of the payment provider's page. */
export const payOnline = onCall({ ...callOptions, secrets: paymentSecretParams() }, (request) =>
  answerCall('payOnline', request.data, async () => {
    const caller = await callerOf(db(), request, callTexts().signInToPay);
    const { orderId } = checkCall(orderLinkInputSchema, request.data);
    const context = appContext();
    await countAttempts(context, [{ key: `pay_${caller.uid}`, max: mostCheckouts }]);
    const site = siteAddress(config(), request.rawRequest.get('origin'));
    return { url: await startCheckout(context, caller, orderId, site) };
  }),
);
