import { ArrowLeft } from 'lucide-react';
import { Link } from 'react-router-dom';

/** A link to the parent page, above a page's title. */
export function BackLink({ to, children }: { to: string; children: string }) {
  return (
    <Link
      to={to}
      className="touch-target inline-flex w-fit items-center gap-1.5 rounded-md text-sm font-semibold text-ink-muted hover:text-accent-ink"
    >
      <ArrowLeft aria-hidden className="size-4" />
      {children}
    </Link>
  );
}
