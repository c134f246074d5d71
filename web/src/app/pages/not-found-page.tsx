import { Compass, Utensils } from 'lucide-react';
import { ButtonLink } from '#ui/button/button-link.tsx';
import { usePageTitle } from '#ui/page-title.ts';

export function Component() {
  usePageTitle('Page not found');
  return (
    <div className="page-narrow grid justify-items-center gap-3 py-20! text-center">
      <span className="grid size-16 place-items-center rounded-full bg-accent-soft text-accent-ink">
        <Compass aria-hidden className="size-7" strokeWidth={1.75} />
      </span>
      <h1 tabIndex={-1} className="mt-1 text-2xl">
        This page doesn’t exist
      </h1>
      <p className="max-w-sm text-ink-muted text-pretty">The link may be old or mistyped.</p>
      <div className="mt-2 flex flex-wrap justify-center gap-3">
        <ButtonLink to="/" variant="primary" icon={Utensils}>
          Go to the menu
        </ButtonLink>
        <ButtonLink to="/orders">My orders</ButtonLink>
      </div>
    </div>
  );
}
