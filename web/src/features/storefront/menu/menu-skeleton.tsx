import { Skeleton } from '#ui/feedback/skeleton.tsx';

/** Placeholder while the menu is loading; under the first look, if there is one. */
export function MenuSkeleton() {
  return (
    <div data-first-look className="grid gap-6 pt-3">
      <div className="flex gap-2 overflow-hidden">
        {['w-24', 'w-32', 'w-20', 'w-28'].map((width) => (
          <Skeleton key={width} className={`h-10 shrink-0 rounded-full ${width}`} />
        ))}
      </div>
      <Skeleton className="h-7 w-40" />
      <div className="grid gap-3 sm:grid-cols-2 sm:gap-4 xl:grid-cols-3">
        {[1, 2, 3, 4, 5, 6].map((place) => (
          <Skeleton key={place} className="h-32 w-full rounded-card sm:h-72" />
        ))}
      </div>
    </div>
  );
}
