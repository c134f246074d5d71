/** The frame of every page: header, main landmark, toasts, and what happens on navigation. */
import { texts } from '@fireline/domain/texts/texts';
import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { useLocation } from 'react-router-dom';
import { useIsPageLoading } from '#app/pages/route-page.tsx';
import { routeAt } from '#app/pages/routes.ts';
import { useShopName } from '#entities/shop/shop.ts';
import { ActiveOrderPlace, hasActiveOrderBar } from '#features/orders/list/active-order-place.tsx';
import { afterPaint, loadAfterPaint } from '#lib/after-paint.ts';
import { loadTexts } from '#lib/language.ts';
import { useRouteTitle } from '#ui/page-title.ts';
import { Header } from './header.tsx';
import { useFocusOnNavigation } from './use-focus-on-navigation.ts';
import { useScrollRestoration } from './use-scroll-restoration.ts';

const ActiveOrderBar = lazy(() =>
  loadAfterPaint(() => import('#features/orders/list/active-order-bar.tsx')),
);
const Footer = lazy(() =>
  loadAfterPaint(async () => {
    await loadTexts('customer');
    return import('./footer.tsx');
  }),
);
const RememberedShop = lazy(() => loadAfterPaint(() => import('./remembered-shop.tsx')));
const SecondFactor = lazy(() => loadAfterPaint(() => import('#app/second-factor.tsx')));
const Updates = lazy(() => loadAfterPaint(() => import('#app/updates/updates.tsx')));
/** Toasts load after the page: no write can be refused before the page is there. */
const Toasts = lazy(() => loadAfterPaint(() => import('./toasts.tsx')));

export function Shell({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  const { title, surface } = routeAt(pathname);
  useRouteTitle(title, useShopName());
  useFocusOnNavigation();
  useScrollRestoration();
  const isWall = surface === 'wall' || surface === 'tv';
  useDarkWall(isWall);
  useFocusRescue();
  return (
    <>
      <a
        href="#main"
        className="fixed top-2 left-2 z-60 -translate-y-20 rounded-control bg-accent px-4 py-3 font-semibold text-on-accent focus:translate-y-0"
      >
        {texts.shell.skipToContent}
      </a>
      <NavigationProgress />
      <div
        data-theme={isWall ? 'dark' : undefined}
        className="flex min-h-dvh flex-col bg-surface text-ink print:min-h-0 print:bg-transparent"
      >
        {surface !== 'tv' && <Header surface={surface} title={title} />}
        {surface === 'customer' && hasActiveOrderBar(pathname) && (
          <Suspense fallback={<ActiveOrderPlace />}>
            <ActiveOrderBar />
          </Suspense>
        )}
        <main id="main" tabIndex={-1} className="flex min-w-0 flex-1 flex-col">
          {children}
        </main>
        {surface === 'customer' && (
          <Suspense fallback={null}>
            <Footer />
          </Suspense>
        )}
      </div>
      <Suspense fallback={null}>
        <Toasts />
        <RememberedShop />
        <SecondFactor />
        <Updates />
      </Suspense>
    </>
  );
}

/** A wall screen manages its own focus: its keys act on the selection. */
function useFocusRescue(): void {
  useEffect(() => {
    const isOff = () => /wall|tv/.test(routeAt(window.location.pathname).surface);
    void afterPaint()
      .then(() => import('./focus-rescue.ts'))
      .then(({ startFocusRescue }) => startFocusRescue(isOff))
      .catch((error: unknown) => console.warn('The focus is not looked after.', error));
  }, []);
}

/** A wall screen is dark, including dialogs, which are appended to the body. */
function useDarkWall(isWall: boolean): void {
  useEffect(() => {
    if (!isWall) return;
    document.body.dataset.theme = 'dark';
    return () => {
      delete document.body.dataset.theme;
    };
  }, [isWall]);
}

/** A progress bar along the top while the next page's script is loading. */
function NavigationProgress() {
  const isLoading = useIsPageLoading();
  return (
    <div
      aria-hidden
      className={`fixed inset-x-0 top-0 z-60 h-0.5 origin-left bg-accent transition-[scale,opacity] ${
        isLoading ? 'scale-x-75 opacity-100 duration-1000' : 'scale-x-100 opacity-0'
      }`}
    />
  );
}
