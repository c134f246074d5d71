import { onDocumentWritten } from 'firebase-functions/v2/firestore';
import { db } from '../lib/clients.ts';
import { handleEvent } from '../lib/handle-event.ts';
import { eventOptions } from '../lib/options.ts';
import { syncJourney } from '../transitions/journey.ts';

export const onCheckpointWritten = onDocumentWritten(
  { ...eventOptions, document: 'orders/{orderId}/events/{eventId}' },
  handleEvent('onCheckpointWritten', async ({ data, params: { orderId } }) => {
    const type: unknown = data?.after.get('type') ?? data?.before.get('type');
    return type === 'checkpoint' ? { tracking: await syncJourney(db(), orderId) } : {};
  }),
);
