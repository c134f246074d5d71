import { onRequest } from 'firebase-functions/v2/https';
import { answerUpdate } from '../carriers/answer-update.ts';
import { carrierSecretParams, config } from '../config.ts';
import { appContext } from '../lib/clients.ts';
import '../lib/options.ts';

/**
 * `POST /api/carriers`, through a rewrite of Hosting: signed updates from carriers and aggregators.
 * The signature is what lets them in; App Check is for the app.
 */
export const carrierUpdates = onRequest(
  { invoker: 'public', maxInstances: 5, secrets: carrierSecretParams() },
  async (request, response) => {
    const { method, path, rawBody } = request;
    const { status, headers, body } = await answerUpdate(appContext(), config().carriers, {
      method,
      path,
      header: (name) => request.get(name),
      body: rawBody ?? Buffer.alloc(0),
    });
    response.set(headers).status(status).json(body);
  },
);
