import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { db } from '../lib/clients.ts';
import { handleEvent } from '../lib/handle-event.ts';
import { eventOptions } from '../lib/options.ts';
import { limitDevices } from '../push/limit-devices.ts';

/** Rules can't count: surplus devices are removed right after they are created. */
export const onDeviceCreated = onDocumentCreated(
  { ...eventOptions, document: 'users/{uid}/devices/{deviceId}' },
  handleEvent('onDeviceCreated', async ({ params }) => ({
    forgotten: await limitDevices(db(), params.uid),
  })),
);
