import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { enqueueExpiry } from '../expiry/expiry-queue.ts';
import { appContext } from '../lib/clients.ts';
import { handleEvent } from '../lib/handle-event.ts';
import { eventOptions } from '../lib/options.ts';
import { orderPlaced } from '../verification/order-placed.ts';

export const onOrderPlaced = onDocumentCreated(
  { ...eventOptions, document: 'orders/{orderId}' },
  handleEvent('onOrderPlaced', async ({ data }) =>
    data ? orderPlaced({ ...appContext(), enqueueExpiry }, data) : {},
  ),
);
