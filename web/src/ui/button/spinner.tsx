import { LoaderCircle } from 'lucide-react';

/** Spins while something is in progress; text next to it must say what. */
export function Spinner({ className = 'size-4' }: { className?: string }) {
  return <LoaderCircle aria-hidden className={`animate-spin ${className}`} />;
}
