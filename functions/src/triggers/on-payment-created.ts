import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { db } from '../lib/clients.ts';
import { handleEvent } from '../lib/handle-event.ts';
import { eventOptions } from '../lib/options.ts';
import { sumPayments } from '../payments/sum-payments.ts';

export const onPaymentCreated = onDocumentCreated(
  { ...eventOptions, document: 'orders/{orderId}/payments/{paymentId}' },
  handleEvent('onPaymentCreated', async ({ params: { orderId } }) => ({
    sum: await sumPayments(db(), orderId),
  })),
);
