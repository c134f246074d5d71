import { findOrderInputSchema } from '@fireline/domain/access/callables';
import { onCall } from 'firebase-functions/v2/https';
import { answerCall, checkCall } from '../lib/call-errors.ts';
import { appContext } from '../lib/clients.ts';
import { callOptions } from '../lib/options.ts';
import { addressKey, clientAddress } from '../lookup/count-attempts.ts';
import { findOrder as find } from '../lookup/find-order.ts';

/** Anyone can find an order by `{number, contact}` → `{token}` of its tracking page. */
export const findOrder = onCall(callOptions, ({ data, rawRequest }) =>
  answerCall('findOrder', data, async () => {
    const input = checkCall(findOrderInputSchema, data);
    const address = addressKey(clientAddress(rawRequest));
    return { token: await find(appContext(), input, address) };
  }),
);
