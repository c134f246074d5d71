import { Skeleton } from '#ui/feedback/skeleton.tsx';

export function OrdersSkeleton() {
  return (
    <div aria-busy="true" className="grid gap-3">
      <Skeleton className="h-28 w-full rounded-card" />
      <Skeleton className="h-28 w-full rounded-card" />
      <Skeleton className="h-28 w-full rounded-card" />
    </div>
  );
}
