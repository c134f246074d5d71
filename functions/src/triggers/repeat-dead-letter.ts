import { deadLetterInputSchema } from '@fireline/domain/access/callables';
import { FirelineError } from '@fireline/domain/errors';
import { onCall } from 'firebase-functions/v2/https';
import { paymentSecretParams } from '../config.ts';
import { enqueueExpiry } from '../expiry/expiry-queue.ts';
import { answerCall, checkCall } from '../lib/call-errors.ts';
import { callerOf } from '../lib/caller.ts';
import { appContext, db } from '../lib/clients.ts';
import { callOptions } from '../lib/options.ts';
import { repeatDeadLetter as repeat } from '../sweep/repeat-dead-letter.ts';

/** An admin retries the work of a failed event: `{letterId}`. */
export const repeatDeadLetter = onCall(
  { ...callOptions, secrets: paymentSecretParams() },
  (request) =>
    answerCall('repeatDeadLetter', request.data, async () => {
      const { role } = await callerOf(db(), request, 'Sign in to try this again.');
      if (role !== 'admin')
        throw new FirelineError('not-allowed', 'Only admins and managers can try this again.');
      const { letterId } = checkCall(deadLetterInputSchema, request.data);
      await repeat({ ...appContext(), enqueueExpiry }, letterId);
      return {};
    }),
);
