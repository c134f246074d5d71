import { onDocumentUpdated } from 'firebase-functions/v2/firestore';
import { paymentSecretParams } from '../config.ts';
import { enqueueExpiry } from '../expiry/expiry-queue.ts';
import { appContext } from '../lib/clients.ts';
import { handleEvent } from '../lib/handle-event.ts';
import { eventOptions } from '../lib/options.ts';
import { followPayment } from '../online/follow-payment.ts';
import { enqueueMeasurement } from '../queue/measurement-queue.ts';
import { orderChanged } from '../transitions/order-changed.ts';

function changeContext() {
  const context = { ...appContext(), enqueueExpiry };
  return {
    ...context,
    enqueueMeasurement,
    followPayment: (orderId: string) => followPayment(context, orderId),
  };
}

export const onOrderChanged = onDocumentUpdated(
  { ...eventOptions, document: 'orders/{orderId}', secrets: paymentSecretParams() },
  handleEvent('onOrderChanged', async ({ data }) =>
    data ? orderChanged(changeContext(), data.before, data.after) : {},
  ),
);
