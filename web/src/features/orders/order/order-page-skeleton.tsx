import { texts } from '@fireline/domain/texts/texts';
import { Skeleton } from '#ui/feedback/skeleton.tsx';

export function OrderPageSkeleton() {
  return (
    <div role="status" aria-busy="true" aria-label={texts.orders.loading} className="grid gap-5">
      <Skeleton className="h-44 w-full rounded-card" />
      <div className="grid gap-5 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Skeleton className="h-64 w-full rounded-card" />
        <Skeleton className="h-64 w-full rounded-card" />
      </div>
    </div>
  );
}
