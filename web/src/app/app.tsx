import { StrictMode, Suspense } from 'react';
import { BrowserRouter, Route, Routes, useLocation } from 'react-router-dom';
import { ErrorBoundary } from '#app/pages/error-boundary.tsx';
import { forgetFailedPages, RoutePage } from '#app/pages/route-page.tsx';
import { routes } from '#app/pages/routes.ts';
import { Shell } from '#app/shell/shell.tsx';
import { Starting } from '#app/shell/starting.tsx';

export function App() {
  return (
    <StrictMode>
      <BrowserRouter>
        <Shell>
          <Pages />
        </Shell>
      </BrowserRouter>
    </StrictMode>
  );
}

/**
 * The router navigates in transitions: the old page stays until the next page's script has loaded.
 */
function Pages() {
  const { key } = useLocation();
  return (
    <Suspense fallback={<Starting />}>
      <ErrorBoundary resetKey={key} onShown={forgetFailedPages}>
        <Routes>
          {routes.map((route) => (
            <Route key={route.path} path={route.path} element={<RoutePage route={route} />} />
          ))}
        </Routes>
      </ErrorBoundary>
    </Suspense>
  );
}
