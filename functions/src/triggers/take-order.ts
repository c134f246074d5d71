import { takeOrderInputSchema } from '@fireline/domain/counter/take-order';
import { FirelineError } from '@fireline/domain/errors';
import { onCall } from 'firebase-functions/v2/https';
import { takeOrder as take } from '../counter/take-order.ts';
import { answerCall, checkCall } from '../lib/call-errors.ts';
import { callerOf } from '../lib/caller.ts';
import { appContext, db } from '../lib/clients.ts';
import { callOptions } from '../lib/options.ts';

/** An admin places an order for a customer on the phone or at the counter. */
export const takeOrder = onCall(callOptions, (request) =>
  answerCall('takeOrder', request.data, async () => {
    const { uid, role } = await callerOf(db(), request, 'Sign in to take orders.');
    if (role !== 'admin')
      throw new FirelineError('not-allowed', 'Only admins and managers can take orders.');
    await take(appContext(), uid, checkCall(takeOrderInputSchema, request.data));
    return {};
  }),
);
