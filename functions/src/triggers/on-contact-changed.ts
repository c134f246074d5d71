import { onDocumentUpdated } from 'firebase-functions/v2/firestore';
import { db } from '../lib/clients.ts';
import { handleEvent } from '../lib/handle-event.ts';
import { eventOptions } from '../lib/options.ts';
import { renewSearchDocument } from '../lookup/search-document.ts';
import { tellCourierOfContact } from '../transitions/tell-courier.ts';
import { renewDeliveryArea } from '../verification/delivery-area.ts';

/** Verification writes the first keys and the area; this handles later changes by admins. */
export const onContactChanged = onDocumentUpdated(
  { ...eventOptions, document: 'orders/{orderId}/private/contact' },
  handleEvent('onContactChanged', async ({ data, params: { orderId } }) => ({
    outcome: await renewSearchDocument(db(), orderId),
    area: await renewDeliveryArea(db(), orderId),
    told:
      data !== undefined && (await tellCourierOfContact(db(), orderId, data.before, data.after)),
  })),
);
