import { onRequest } from 'firebase-functions/v2/https';
import { brandFile } from '../brand/brand-file.ts';
import { db } from '../lib/clients.ts';
import '../lib/options.ts';
import * as logs from '../logs.ts';

/**
 * `GET /api/brand/manifest` and `/api/brand/preview`, through a rewrite of Hosting: the installed app
 * and the picture of link previews, as the shop's settings are now. Cached by Hosting for minutes.
 */
export const brandFiles = onRequest({ invoker: 'public' }, async (request, response) => {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.status(405).set('Allow', 'GET, HEAD').send('Only GET is supported.');
    return;
  }
  const name = request.path.split('/').at(-1) ?? '';
  try {
    const file = await brandFile(db(), name);
    if (file === null) {
      response.status(404).set('Cache-Control', 'no-store').send('There is no such file.');
      return;
    }
    response.set('Cache-Control', 'public, max-age=0, s-maxage=300');
    if ('elsewhere' in file) response.redirect(302, file.elsewhere);
    else response.type(file.contentType).send(file.content);
  } catch (error) {
    logs.brandFileFailed(name, error);
    response.status(503).set('Cache-Control', 'no-store').send('The file couldn’t be loaded.');
  }
});
