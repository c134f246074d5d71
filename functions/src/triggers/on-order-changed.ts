import { onDocumentUpdated } from 'firebase-functions/v2/firestore';
import { enqueueExpiry } from '../expiry/expiry-queue.ts';
import { appContext } from '../lib/clients.ts';
import { handleEvent } from '../lib/handle-event.ts';
import { eventOptions } from '../lib/options.ts';
import { enqueueMeasurement } from '../queue/measurement-queue.ts';
import { orderChanged } from '../transitions/order-changed.ts';

export const onOrderChanged = onDocumentUpdated(
  { ...eventOptions, document: 'orders/{orderId}' },
  handleEvent('onOrderChanged', async ({ data }) =>
    data
      ? orderChanged(
          { ...appContext(), enqueueMeasurement, enqueueExpiry },
          data.before,
          data.after,
        )
      : {},
  ),
);
