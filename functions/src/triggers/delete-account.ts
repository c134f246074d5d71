import { FirelineError } from '@fireline/domain/errors';
import { type CallableRequest, onCall } from 'firebase-functions/v2/https';
import { answerCall } from '../lib/call-errors.ts';
import { callTexts } from '../lib/call-texts.ts';
import { accountContext } from '../lib/clients.ts';
import { callOptions } from '../lib/options.ts';
import { checkRecentSignIn, deleteAccount as deleteIt } from '../privacy/delete-account.ts';

/** Callers delete their own account, including guests. */
export const deleteAccount = onCall({ ...callOptions, timeoutSeconds: 300 }, (request) =>
  answerCall('deleteAccount', request.data, () => answer(request)),
);

async function answer({ auth: caller }: CallableRequest): Promise<{ readonly orders: number }> {
  if (!caller) throw new FirelineError('not-signed-in', callTexts().signInToDelete);
  checkRecentSignIn(caller.token, Date.now());
  const context = await accountContext();
  return deleteIt(context, { uid: caller.uid, by: caller.uid });
}
