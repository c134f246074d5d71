import { onDocumentUpdated } from 'firebase-functions/v2/firestore';
import { db } from '../lib/clients.ts';
import { handleEvent } from '../lib/handle-event.ts';
import { eventOptions } from '../lib/options.ts';
import { renewSearchDocument } from '../lookup/search-document.ts';
import { renewDeliveryArea } from '../verification/delivery-area.ts';

/** Verification writes the first keys and the area; this handles later changes by admins. */
export const onContactChanged = onDocumentUpdated(
  { ...eventOptions, document: 'orders/{orderId}/private/contact' },
  handleEvent('onContactChanged', async ({ params }) => ({
    outcome: await renewSearchDocument(db(), params.orderId),
    area: await renewDeliveryArea(db(), params.orderId),
  })),
);
