import { onDocumentWrittenWithAuthContext } from 'firebase-functions/v2/firestore';
import { recordChange } from '../audit/record-change.ts';
import { db } from '../lib/clients.ts';
import { handleEvent } from '../lib/handle-event.ts';
import { eventOptions } from '../lib/options.ts';
import { tellCarts } from '../stock/tell-carts.ts';
import { tellOfStock } from '../stock/tell-stock.ts';

export const onProductWritten = onDocumentWrittenWithAuthContext(
  { ...eventOptions, document: 'products/{productId}' },
  handleEvent('onProductWritten', async ({ id, time, data, authId }) =>
    data
      ? {
          ...(await recordChange(db(), {
            type: 'product',
            eventId: id,
            at: Date.parse(time),
            before: data.before,
            after: data.after,
            authId,
          })),
          told: await tellOfStock(db(), data.before, data.after, authId),
          carts: await tellCarts({ db: db(), now: Date.now }, data.before, data.after),
        }
      : {},
  ),
);
