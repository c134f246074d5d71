import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { db } from '../lib/clients.ts';
import { handleEvent } from '../lib/handle-event.ts';
import { eventOptions } from '../lib/options.ts';
import { enqueueExpiry } from '../orders/expiry-queue.ts';
import { orderPlaced } from '../orders/order-placed.ts';

export const onOrderPlaced = onDocumentCreated(
  { ...eventOptions, document: 'orders/{orderId}' },
  handleEvent('onOrderPlaced', async ({ data }) =>
    data ? orderPlaced({ db: db(), now: Date.now, enqueueExpiry }, data) : {},
  ),
);
