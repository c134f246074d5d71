import { stopMailsInputSchema } from '@fireline/domain/access/callables';
import { onCall } from 'firebase-functions/v2/https';
import { answerCall, checkCall } from '../lib/call-errors.ts';
import { appContext, db } from '../lib/clients.ts';
import { callOptions } from '../lib/options.ts';
import { addressKey, clientAddress, countAttempts } from '../lookup/count-attempts.ts';
import { stopMails as stop } from '../mail/mail-limit.ts';

/** Anyone with the link from an email stops such emails to its address: `{code}`. */
export const stopMails = onCall(callOptions, ({ data, rawRequest }) =>
  answerCall('stopMails', data, async () => {
    const { code } = checkCall(stopMailsInputSchema, data);
    const key = `stop_${addressKey(clientAddress(rawRequest))}`;
    await countAttempts(appContext(), [{ key, max: 60 }]);
    await stop(db(), code);
    return {};
  }),
);
