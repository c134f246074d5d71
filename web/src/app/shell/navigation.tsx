import { lazy, Suspense } from 'react';
import type { AppRoute } from '#app/pages/routes.ts';
import { customerSurfaces } from '#app/pages/surfaces.ts';
import { Links } from './navigation-links.tsx';

/** The customer's pages do not wait for Authentication to draw their links. */
const StaffNavigation = lazy(() => import('./staff-navigation.tsx'));

/**
 * The pages that fit the surface and the person's role. On phones, the customer's are icons beside
 * the name; the staff's are a row below it.
 */
export function Navigation({ surface }: { surface: AppRoute['surface'] }) {
  if (surface !== 'staff') return <Links items={customerSurfaces} />;
  return (
    <Suspense fallback={null}>
      <StaffNavigation />
    </Suspense>
  );
}
