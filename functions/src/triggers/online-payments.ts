import { onRequest } from 'firebase-functions/v2/https';
import { config, paymentSecretParams } from '../config.ts';
import { appContext } from '../lib/clients.ts';
import { answerPayments } from '../online/answer-payments.ts';
import '../lib/options.ts';

/**
 * `POST /api/payments`, through a rewrite of Hosting: signed messages of the payment provider. The
 * signature is what lets them in; App Check is for the app.
 */
export const onlinePayments = onRequest(
  { invoker: 'public', maxInstances: 5, secrets: paymentSecretParams() },
  async (request, response) => {
    const { status, headers, body } = await answerPayments(appContext(), config(), {
      method: request.method,
      path: request.path,
      header: (name) => request.get(name),
      body: request.rawBody ?? Buffer.alloc(0),
    });
    response.set(headers).status(status).send(body);
  },
);
