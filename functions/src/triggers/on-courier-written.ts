import { onDocumentWritten } from 'firebase-functions/v2/firestore';
import { handleEvent } from '../lib/handle-event.ts';
import { eventOptions } from '../lib/options.ts';
import { enqueueMeasurement } from '../queue/measurement-queue.ts';
import { changesRides } from '../queue/ride-places.ts';

/** What a courier brings first decides when the others' orders arrive. */
export const onCourierWritten = onDocumentWritten(
  { ...eventOptions, document: 'couriers/{uid}' },
  handleEvent('onCourierWritten', async ({ data }) => {
    const isArranged = data !== undefined && changesRides(data.before, data.after);
    if (isArranged) await enqueueMeasurement();
    return { isArranged };
  }),
);
