import { LoaderCircle } from 'lucide-react';

/** Turns while something is under way; what is under way must be said beside it. */
export function Spinner({ className = 'size-4' }: { className?: string }) {
  return <LoaderCircle aria-hidden className={`animate-spin ${className}`} />;
}
