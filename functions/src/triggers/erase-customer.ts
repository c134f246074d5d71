import { customerInputSchema } from '@fireline/domain/access/privacy';
import { type CallableRequest, onCall } from 'firebase-functions/v2/https';
import { answerCall, checkCall } from '../lib/call-errors.ts';
import { accountContext } from '../lib/clients.ts';
import { callOptions } from '../lib/options.ts';
import { deleteAccount } from '../privacy/delete-account.ts';
import { checkMay } from '../staff/set-role.ts';

/** An admin deletes the account `{uid}` of a customer who requested it. */
export const eraseCustomer = onCall({ ...callOptions, timeoutSeconds: 300 }, (request) =>
  answerCall('eraseCustomer', request.data, () => answer(request)),
);

async function answer(request: CallableRequest): Promise<{ readonly orders: number }> {
  const context = await accountContext();
  const { uid: by } = await checkMay(
    context.auth,
    request.auth,
    'erase',
    'delete a customer’s account',
  );
  const { uid } = checkCall(customerInputSchema, request.data);
  return deleteAccount(context, { uid, by });
}
