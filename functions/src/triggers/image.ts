import { onRequest } from 'firebase-functions/v2/https';
import { readImage } from '../images/read-image.ts';
import { db } from '../lib/clients.ts';
import '../lib/options.ts';
import * as logs from '../logs.ts';

/**
 * `GET /images/{id}`, through a rewrite of Hosting; `?size=small` for lists, and
 * `?size=icon` for the icon that is made of a logo. The content of an
 * address never changes, so every cache may keep it forever; a missing image may still appear, so
 * caches don't keep that.
 */
export const image = onRequest({ invoker: 'public' }, async (request, response) => {
  response.set('X-Content-Type-Options', 'nosniff');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.status(405).set('Allow', 'GET, HEAD').send('Only GET is supported.');
    return;
  }
  try {
    const picture = await readImage(db(), request.path, request.query.size);
    if (picture) {
      response
        .set('Cache-Control', 'public, max-age=31536000, immutable')
        .set('Content-Security-Policy', "default-src 'none'")
        .type(picture.contentType)
        .send(picture.bytes);
    } else {
      response.status(404).set('Cache-Control', 'no-store').send('Picture not found.');
    }
  } catch (error) {
    logs.imageFailed(request.path, error);
    response.status(503).set('Cache-Control', 'no-store').send('The picture couldn’t be loaded.');
  }
});
