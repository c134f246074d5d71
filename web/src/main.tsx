import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router-dom';
import { router } from '#app/router.tsx';
import '#app/styles.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root element to draw the app in.');

createRoot(root).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);
