import { onTaskDispatched } from 'firebase-functions/v2/tasks';
import '../lib/options.ts';
import { endOffer } from '../expiry/end-offer.ts';
import { expireOrder as expire } from '../expiry/expire-order.ts';
import { enqueueExpiry } from '../expiry/expiry-queue.ts';
import { appContext } from '../lib/clients.ts';
import * as logs from '../logs.ts';

/** After the last attempt, the sweeper expires what is left. */
export const expireOrder = onTaskDispatched<{ readonly orderId: string }>(
  {
    retryConfig: { maxAttempts: 8, minBackoffSeconds: 2, maxBackoffSeconds: 120 },
    rateLimits: { maxConcurrentDispatches: 20 },
  },
  async ({ data: { orderId } }) => {
    const context = { ...appContext(), enqueueExpiry };
    const outcome = await expire(context, orderId);
    logs.orderExpiryChecked(
      orderId,
      outcome === 'not-pending' ? await endOffer(context, orderId) : outcome,
    );
  },
);
