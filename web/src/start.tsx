import { createRoot } from 'react-dom/client';
import '#lib/history-guard.ts';
import { App } from '#app/app.tsx';
import { setUp } from '#app/set-up.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root element to draw the app in.');

setUp();
createRoot(root).render(<App />);
