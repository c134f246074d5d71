import { Skeleton } from '#ui/feedback/skeleton.tsx';

const places = ['a', 'b', 'c', 'd', 'e'];

/** The board before the first orders have loaded. */
export function BoardSkeleton() {
  return (
    <div className="grid gap-4 xl:grid-cols-5">
      {places.map((place, index) => (
        <div key={place} className={`grid content-start gap-3 ${index > 1 ? 'max-xl:hidden' : ''}`}>
          <Skeleton className="h-6 w-28" />
          <Skeleton className="h-56 w-full rounded-card" />
          {index % 2 === 0 && <Skeleton className="h-44 w-full rounded-card" />}
        </div>
      ))}
    </div>
  );
}
