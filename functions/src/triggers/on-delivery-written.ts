import { onDocumentWritten } from 'firebase-functions/v2/firestore';
import { appContext, db } from '../lib/clients.ts';
import { handleEvent } from '../lib/handle-event.ts';
import { eventOptions } from '../lib/options.ts';
import { changesOnlyPosition, syncCourier, syncJourney } from '../transitions/journey.ts';
import { tellOfShipment } from '../transitions/tell-customer.ts';
import { tellIfNear } from '../transitions/tell-near.ts';

export const onDeliveryWritten = onDocumentWritten(
  { ...eventOptions, document: 'deliveries/{orderId}' },
  handleEvent('onDeliveryWritten', async ({ data, params: { orderId } }) => {
    if (!data) return {};
    const near = await tellIfNear(appContext(), orderId, data.before, data.after);
    if (changesOnlyPosition(data.before, data.after)) return { position: true, near };
    return {
      near,
      // The order's courier may have changed while its delivery was being written.
      courier: await syncCourier(db(), orderId),
      tracking: await syncJourney(db(), orderId),
      telling: await tellOfShipment(appContext(), orderId, data.before, data.after),
    };
  }),
);
