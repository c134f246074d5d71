import { onRequest } from 'firebase-functions/v2/https';
import { appContext } from '../lib/clients.ts';
import '../lib/options.ts';
import * as logs from '../logs.ts';
import { readMenu } from '../menu/menu-document.ts';

/** `GET /api/menu`, through a rewrite of Hosting; cached there, never by browsers. */
export const menu = onRequest({ invoker: 'public' }, async (request, response) => {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.status(405).set('Allow', 'GET, HEAD').send('Only GET is supported.');
    return;
  }
  // Each query string would be another cache entry, and cost another read of the menu.
  if (Object.keys(request.query).length > 0) {
    response.set('Cache-Control', 'public, max-age=86400').redirect(308, '/api/menu');
    return;
  }
  try {
    const document = await readMenu(appContext());
    response.set('Cache-Control', 'public, max-age=0, s-maxage=30').json(document);
  } catch (error) {
    logs.menuFailed(error);
    response.status(503).set('Cache-Control', 'no-store').send('The menu couldn’t be loaded.');
  }
});
