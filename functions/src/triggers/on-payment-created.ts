import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { paymentSecretParams } from '../config.ts';
import { enqueueExpiry } from '../expiry/expiry-queue.ts';
import { appContext } from '../lib/clients.ts';
import { handleEvent } from '../lib/handle-event.ts';
import { eventOptions } from '../lib/options.ts';
import { followPayment } from '../online/follow-payment.ts';

export const onPaymentCreated = onDocumentCreated(
  {
    ...eventOptions,
    document: 'orders/{orderId}/payments/{paymentId}',
    secrets: paymentSecretParams(),
  },
  handleEvent('onPaymentCreated', async ({ params: { orderId } }) => ({
    followed: await followPayment({ ...appContext(), enqueueExpiry }, orderId),
  })),
);
