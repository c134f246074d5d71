import { adoptInputSchema } from '@fireline/domain/access/callables';
import { onCall } from 'firebase-functions/v2/https';
import { adoptGuestOrders as adopt } from '../accounts/adopt-guest-orders.ts';
import { answerCall, checkCall } from '../lib/call-errors.ts';
import { callTexts } from '../lib/call-texts.ts';
import { callerOf } from '../lib/caller.ts';
import { auth, db } from '../lib/clients.ts';
import { callOptions } from '../lib/options.ts';

/** Moves a guest's orders to the caller's account: `{guestToken}` → `{orders}`. */
export const adoptGuestOrders = onCall(callOptions, (request) =>
  answerCall('adoptGuestOrders', request.data, async () => {
    const caller = await callerOf(db(), request, callTexts().signInToMoveOrders);
    const { guestToken } = checkCall(adoptInputSchema, request.data);
    return { orders: await adopt({ auth: await auth(), db: db() }, caller, guestToken) };
  }),
);
