import { createRoot } from 'react-dom/client';
import '#lib/history-guard.ts';
import { App } from '#app/app.tsx';
import { loadFirstPage } from '#app/pages/route-page.tsx';
import { routeAt } from '#app/pages/routes.ts';
import { setUp } from '#app/set-up.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root element to draw the app in.');

setUp();
void loadFirstPage(routeAt(window.location.pathname)).then(() => {
  createRoot(root).render(<App />);
});
