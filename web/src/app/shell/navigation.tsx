import { lazy, Suspense } from 'react';
import type { AppRoute } from '#app/pages/routes.ts';
import { customerSurfaces } from '#app/pages/surfaces.ts';
import { loadAfterPaint } from '#lib/after-paint.ts';
import { Links, LinksPlace } from './navigation-links.tsx';

/** Customer pages don't wait for Authentication to render their links. */
const StaffNavigation = lazy(() => loadAfterPaint(() => import('./staff-navigation.tsx')));

/**
 * The links for the surface and the user's role. On phones, the customer's are icons next to the
 * name; the staff's are a row below it.
 */
export function Navigation({ surface }: { surface: AppRoute['surface'] }) {
  if (surface !== 'staff') return <Links items={customerSurfaces} />;
  return (
    <Suspense fallback={<LinksPlace />}>
      <StaffNavigation />
    </Suspense>
  );
}
