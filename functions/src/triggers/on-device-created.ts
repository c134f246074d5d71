import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { db } from '../lib/clients.ts';
import { handleEvent } from '../lib/handle-event.ts';
import { eventOptions } from '../lib/options.ts';
import { limitDevices } from '../push/limit-devices.ts';

/** Rules cannot count: what is too many goes as soon as it is there. */
export const onDeviceCreated = onDocumentCreated(
  { ...eventOptions, document: 'users/{uid}/devices/{deviceId}' },
  handleEvent('onDeviceCreated', async ({ params }) => ({
    forgotten: await limitDevices(db(), params.uid),
  })),
);
