import { FirelineError } from '@fireline/domain/errors';
import { searchOrdersInputSchema } from '@fireline/domain/search/schema';
import { onCall } from 'firebase-functions/v2/https';
import { answerCall, checkCall } from '../lib/call-errors.ts';
import { callerOf } from '../lib/caller.ts';
import { db } from '../lib/clients.ts';
import { callOptions } from '../lib/options.ts';
import { searchOrders as search } from '../lookup/search-orders.ts';

/** Admins find any order by `{text}`: a number, a name, a phone number, or an email address. */
export const searchOrders = onCall(callOptions, (request) =>
  answerCall('searchOrders', request.data, async () => {
    const { role } = await callerOf(db(), request, 'Sign in to search.');
    if (role !== 'admin')
      throw new FirelineError('not-allowed', 'Only admins and managers can search.');
    const { text } = checkCall(searchOrdersInputSchema, request.data);
    return await search(db(), text);
  }),
);
