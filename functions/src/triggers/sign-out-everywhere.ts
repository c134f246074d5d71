import { signOutInputSchema } from '@fireline/domain/access/callables';
import { FirelineError } from '@fireline/domain/errors';
import { onCall } from 'firebase-functions/v2/https';
import { answerCall, checkCall } from '../lib/call-errors.ts';
import { callTexts } from '../lib/call-texts.ts';
import { accountContext, db } from '../lib/clients.ts';
import { callOptions } from '../lib/options.ts';
import { endSessions, markSignedOut } from '../staff/end-sessions.ts';

/**
 * Ends the caller's sessions: `{others: false}` all of them, `{others: true}` those that began
 * before the current one. The latter follows a password change, after which Authentication no
 * longer renews the tokens of the others.
 */
export const signOutEverywhere = onCall(callOptions, (request) =>
  answerCall('signOutEverywhere', request.data, async () => {
    if (!request.auth) throw new FirelineError('not-signed-in', callTexts().signedOut);
    const { others } = checkCall(signOutInputSchema, request.data);
    const { uid, token } = request.auth;
    if (others) {
      await markSignedOut(db(), uid, token.auth_time * 1000);
    } else {
      await endSessions(await accountContext(), uid);
    }
    return { done: true };
  }),
);
