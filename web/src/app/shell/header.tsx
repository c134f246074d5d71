import { ChefHat } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { Link } from 'react-router-dom';
import type { AppRoute } from '#app/pages/routes.ts';
import { useShopName } from '#entities/shop/shop.ts';
import { loadAfterPaint } from '#lib/after-paint.ts';
import { ThemeToggle } from '#ui/button/theme-toggle.tsx';
import { Logo } from '#ui/logo.tsx';
import { Navigation } from './navigation.tsx';

/**
 * Menus and popovers aren't needed for the first paint: they are loaded later, in separate chunks.
 */
const AccountMenu = lazy(() => loadAfterPaint(() => import('./account-menu.tsx')));
const InboxBell = lazy(() => loadAfterPaint(() => import('#features/inbox/list/inbox-bell.tsx')));
const ConnectionBanner = lazy(() =>
  loadAfterPaint(() => import('#app/connection/connection-banner.tsx')),
);
const ConnectionPill = lazy(() =>
  loadAfterPaint(() => import('#app/connection/connection-pill.tsx')),
);

export function Header({ surface, title }: Pick<AppRoute, 'surface' | 'title'>) {
  const isWall = surface === 'wall';
  return (
    <header
      className={`border-line border-b bg-surface print:hidden ${isWall ? '' : 'sticky top-0 z-30'}`}
    >
      <div
        className={`mx-auto flex flex-wrap items-center gap-x-2 px-3 sm:px-6 xl:flex-nowrap ${
          surface === 'customer' ? 'max-w-[76rem]' : ''
        } ${isWall ? 'min-h-13' : 'min-h-15'}`}
      >
        <Brand surface={surface} title={title} />
        {!isWall && <Navigation surface={surface} />}
        <div className="ml-auto flex shrink-0 items-center gap-1">
          <Suspense fallback={<span className="h-8 w-28 rounded-full bg-neutral-soft" />}>
            <ConnectionPill />
          </Suspense>
          <span className="max-sm:hidden">
            <ThemeToggle />
          </span>
          <Suspense fallback={null}>
            <InboxBell />
          </Suspense>
          <Suspense fallback={<span className="size-11" />}>
            <AccountMenu />
          </Suspense>
        </div>
      </div>
      <Suspense fallback={null}>
        <ConnectionBanner />
      </Suspense>
    </header>
  );
}

function Brand({ surface, title }: Pick<AppRoute, 'surface' | 'title'>) {
  const name = useShopName();
  return (
    <Link
      to="/"
      className="mr-1 flex min-h-11 min-w-0 items-center xl:shrink-0 gap-2.5 rounded-control max-sm:min-w-28 max-sm:flex-1 max-sm:basis-0 font-display text-lg font-bold tracking-tight"
    >
      <Logo className="size-8" />
      <span
        className={`wrap-anywhere line-clamp-2 leading-tight max-sm:text-[min(1.125rem,4.4vw)] sm:line-clamp-1 sm:max-w-56 ${surface === 'wall' ? 'max-sm:sr-only' : ''}`}
      >
        {name}
      </span>
      {surface === 'wall' && (
        <span className="flex items-center gap-1.5 border-line sm:border-l sm:pl-3 font-sans text-base font-semibold text-ink-muted">
          <ChefHat aria-hidden className="size-5" />
          {title}
        </span>
      )}
    </Link>
  );
}
