import { onDocumentWritten } from 'firebase-functions/v2/firestore';
import { appContext, db } from '../lib/clients.ts';
import { handleEvent } from '../lib/handle-event.ts';
import { eventOptions } from '../lib/options.ts';
import { syncJourney } from '../transitions/journey.ts';
import { takeBackCheckpoint, tellOfCheckpoint } from '../transitions/tell-customer.ts';

export const onCheckpointWritten = onDocumentWritten(
  { ...eventOptions, document: 'orders/{orderId}/events/{eventId}' },
  handleEvent('onCheckpointWritten', async ({ data, params: { orderId } }) => {
    if (!data) return {};
    const { before, after } = data;
    if ((after.get('type') ?? before.get('type')) !== 'checkpoint') return {};
    const tracking = await syncJourney(db(), orderId);
    if (!after.exists) await takeBackCheckpoint(db(), orderId, before.id);
    const isNew = !before.exists && after.exists;
    return isNew
      ? { tracking, telling: await tellOfCheckpoint(appContext(), orderId, after) }
      : { tracking };
  }),
);
