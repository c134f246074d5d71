import { texts } from '@fireline/domain/texts/texts';
import { Skeleton } from '#ui/feedback/skeleton.tsx';

export function FiguresSkeleton() {
  return (
    <div role="status" aria-busy="true" aria-label={texts.insights.loading} className="grid gap-4">
      <div className="grid grid-cols-2 gap-3 lg:grid-cols-4">
        <Skeleton className="h-28 w-full rounded-card" />
        <Skeleton className="h-28 w-full rounded-card" />
        <Skeleton className="h-28 w-full rounded-card" />
        <Skeleton className="h-28 w-full rounded-card" />
      </div>
      <Skeleton className="h-72 w-full rounded-card" />
    </div>
  );
}
