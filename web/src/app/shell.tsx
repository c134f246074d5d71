/** What surrounds every page: header, main landmark, toasts, and what happens on navigation. */
import { lazy, Suspense } from 'react';
import { Outlet, ScrollRestoration, useNavigation } from 'react-router-dom';
import { useShop } from '#lib/shop.ts';
import { useRouteTitle } from '#ui/page-title.ts';
import { Header } from './header.tsx';
import { useRouteHandle } from './route-handle.ts';
import { useFocusOnNavigation } from './use-focus-on-navigation.ts';

/** Toasts come later than the page: nothing is refused before it is there. */
const Toasts = lazy(() => import('./toasts.tsx'));

export function Shell() {
  const { title, surface } = useRouteHandle();
  useRouteTitle(title, useShop()?.name ?? 'Fireline');
  useFocusOnNavigation();
  return (
    <>
      <a
        href="#main"
        className="fixed top-2 left-2 z-60 -translate-y-20 rounded-control bg-accent px-4 py-3 font-semibold text-on-accent focus:translate-y-0"
      >
        Skip to the content
      </a>
      <NavigationProgress />
      <div
        data-theme={surface === 'wall' ? 'dark' : undefined}
        className="flex min-h-dvh flex-col bg-surface text-ink"
      >
        <Header surface={surface} />
        <main id="main" tabIndex={-1} className="flex min-w-0 flex-1 flex-col">
          <Outlet />
        </main>
      </div>
      <Suspense fallback={null}>
        <Toasts />
      </Suspense>
      <ScrollRestoration />
    </>
  );
}

/** A line along the top while the next page's script is loading. */
function NavigationProgress() {
  const isLoading = useNavigation().state === 'loading';
  return (
    <div
      aria-hidden
      className={`fixed inset-x-0 top-0 z-60 h-0.5 origin-left bg-accent transition-[scale,opacity] ${
        isLoading ? 'scale-x-75 opacity-100 duration-1000' : 'scale-x-100 opacity-0'
      }`}
    />
  );
}
