import { onDocumentWritten } from 'firebase-functions/v2/firestore';
import { tellShopOfCodes } from '../discounts/tell-shop.ts';
import { db } from '../lib/clients.ts';
import { handleEvent } from '../lib/handle-event.ts';
import { eventOptions } from '../lib/options.ts';

export const onDiscountCodeWritten = onDocumentWritten(
  { ...eventOptions, document: 'discountCodes/{code}' },
  handleEvent('onDiscountCodeWritten', async () => ({
    hasCodes: await tellShopOfCodes(db()),
  })),
);
