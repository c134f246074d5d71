import { checkCodeInputSchema } from '@fireline/domain/discounts/code';
import { onCall } from 'firebase-functions/v2/https';
import { checkCode } from '../discounts/check-code.ts';
import { answerCall, checkCall } from '../lib/call-errors.ts';
import { appContext } from '../lib/clients.ts';
import { callOptions } from '../lib/options.ts';
import { addressKey, clientAddress } from '../lookup/count-attempts.ts';

/** Anyone can ask what a discount code gives: `{code}` → `{code, kind, value, minimum}`. */
export const checkDiscountCode = onCall(callOptions, ({ data, auth, rawRequest }) =>
  answerCall('checkDiscountCode', data, () => {
    const { code } = checkCall(checkCodeInputSchema, data);
    const address = addressKey(clientAddress(rawRequest));
    return checkCode(appContext(), code, { uid: auth?.uid ?? null, addressKey: address });
  }),
);
