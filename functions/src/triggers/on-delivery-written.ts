import { onDocumentWritten } from 'firebase-functions/v2/firestore';
import { appContext, db } from '../lib/clients.ts';
import { handleEvent } from '../lib/handle-event.ts';
import { eventOptions } from '../lib/options.ts';
import { changesOnlyPosition, syncCourier, syncJourney } from '../transitions/journey.ts';
import { tellOfShipment } from '../transitions/tell-customer.ts';

export const onDeliveryWritten = onDocumentWritten(
  { ...eventOptions, document: 'deliveries/{orderId}' },
  handleEvent('onDeliveryWritten', async ({ data, params: { orderId } }) => {
    if (!data || changesOnlyPosition(data.before, data.after)) return { position: true };
    return {
      // The order's courier may have changed while its delivery was being written.
      courier: await syncCourier(db(), orderId),
      tracking: await syncJourney(db(), orderId),
      telling: await tellOfShipment(appContext(), orderId, data.before, data.after),
    };
  }),
);
