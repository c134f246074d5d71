import { lazy, Suspense } from 'react';
import { loadPersistently } from '#lib/after-paint.ts';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import type { BrandFieldsProps } from './brand-fields.tsx';

/** Few visits to the settings are about these, and they can resize pictures. */
const BrandFields = lazy(() => loadPersistently(() => import('./brand-fields.tsx')));

export function BrandSection(props: BrandFieldsProps) {
  return (
    <Suspense fallback={<Skeleton className="h-72 w-full rounded-card" />}>
      <BrandFields {...props} />
    </Suspense>
  );
}
