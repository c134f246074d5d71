import { createRoot } from 'react-dom/client';
import '#lib/history-guard.ts';
import { App } from '#app/app.tsx';
import { loadFirstPage } from '#app/pages/route-page.tsx';
import { routeAt } from '#app/pages/routes.ts';
import { setUp } from '#app/set-up.ts';
import { afterPaint, loadPersistently } from '#lib/after-paint.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root element to draw the app in.');

setUp();
void loadWebFonts();
void loadFirstPage(routeAt(window.location.pathname)).then(() => {
  createRoot(root).render(<App />);
});

/** On a first visit, what the page shows comes first, in the fallback fonts: they are 60 KB. */
async function loadWebFonts(): Promise<void> {
  if (!navigator.serviceWorker?.controller) await afterPaint();
  await loadPersistently(() => import('#app/web-fonts.css'));
}
