import { classNames } from '#ui/class-names.ts';

interface SkeletonProps {
  /** Its size and place, as it will be once there is content: `h-5 w-40`. */
  className?: string | undefined;
}

/** Stands where content will be. Put a group of them in an element with `aria-busy` and a label. */
export function Skeleton({ className = 'h-5 w-full' }: SkeletonProps) {
  return (
    <div
      aria-hidden
      className={classNames('animate-shimmer rounded-control bg-neutral-soft', className)}
    />
  );
}
