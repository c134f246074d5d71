import { onDocumentWrittenWithAuthContext } from 'firebase-functions/v2/firestore';
import { recordChange } from '../audit/record-change.ts';
import { db } from '../lib/clients.ts';
import { handleEvent } from '../lib/handle-event.ts';
import { eventOptions } from '../lib/options.ts';
import { enqueueMeasurement } from '../queue/measurement-queue.ts';

export const onSettingsWritten = onDocumentWrittenWithAuthContext(
  { ...eventOptions, document: 'settings/{settingId}' },
  handleEvent('onSettingsWritten', async ({ id, time, data, authId }) => {
    if (!data) return {};
    // Estimates depend on them: busy minutes, tickets at once, slots.
    await enqueueMeasurement();
    return recordChange(db(), {
      type: 'settings',
      eventId: id,
      at: Date.parse(time),
      before: data.before,
      after: data.after,
      authId,
    });
  }),
);
