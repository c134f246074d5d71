import { classNames } from '#ui/class-names.ts';

interface SkeletonProps {
  /** The size and position of the content to come: `h-5 w-40`. */
  className?: string | undefined;
}

/**
 * A placeholder for content to come. Put a group of them in an element with `aria-busy` and a
 * label.
 */
export function Skeleton({ className = 'h-5 w-full' }: SkeletonProps) {
  return (
    <div
      aria-hidden
      className={classNames('animate-shimmer rounded-control bg-neutral-soft', className)}
    />
  );
}
