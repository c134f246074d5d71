import { onDocumentDeletedWithAuthContext } from 'firebase-functions/v2/firestore';
import { cleanUpDeletedOrder } from '../deletion/clean-up-deleted-order.ts';
import { db } from '../lib/clients.ts';
import { handleEvent } from '../lib/handle-event.ts';
import { eventOptions } from '../lib/options.ts';
import { enqueueMeasurement } from '../queue/measurement-queue.ts';

export const onOrderDeleted = onDocumentDeletedWithAuthContext(
  { ...eventOptions, document: 'orders/{orderId}' },
  handleEvent('onOrderDeleted', async ({ data, authId }) => {
    if (!data) return {};
    await enqueueMeasurement();
    return cleanUpDeletedOrder(db(), data, authId ?? 'unknown');
  }),
);
