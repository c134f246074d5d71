import { shopMessageInputSchema } from '@fireline/domain/inbox/shop-message';
import { onCall } from 'firebase-functions/v2/https';
import { answerCall, checkCall } from '../lib/call-errors.ts';
import { accountContext } from '../lib/clients.ts';
import { callOptions } from '../lib/options.ts';
import { messageCustomers as message } from '../messages/message-customers.ts';
import { checkWorksAsAdmin } from '../staff/set-role.ts';

/** An admin writes to a customer, or to all with an open order: `{id, orderId, text}` → `{customers}`. */
export const messageCustomers = onCall(callOptions, (request) =>
  answerCall('messageCustomers', request.data, async () => {
    const context = await accountContext();
    const { uid } = await checkWorksAsAdmin(context.auth, request.auth, 'write to customers');
    const input = checkCall(shopMessageInputSchema, request.data);
    return { customers: await message(context, input, uid) };
  }),
);
