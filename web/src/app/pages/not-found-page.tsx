import { texts } from '@fireline/domain/texts/texts';
import { Compass, Utensils } from 'lucide-react';
import { ButtonLink } from '#ui/button/button-link.tsx';
import { usePageTitle } from '#ui/page-title.ts';

export function Component() {
  usePageTitle(texts.shell.notFound);
  return (
    <div className="page-narrow grid justify-items-center gap-3 py-20! text-center">
      <span className="grid size-16 place-items-center rounded-full bg-accent-soft text-accent-ink">
        <Compass aria-hidden className="size-7" strokeWidth={1.75} />
      </span>
      <h1 tabIndex={-1} className="mt-1 text-2xl">
        {texts.shell.notFoundTitle}
      </h1>
      <p className="max-w-sm text-ink-muted text-pretty">{texts.shell.notFoundHint}</p>
      <div className="mt-2 flex flex-wrap justify-center gap-3">
        <ButtonLink to="/" variant="primary" icon={Utensils}>
          {texts.shell.goToMenu}
        </ButtonLink>
        <ButtonLink to="/orders">{texts.shell.myOrders}</ButtonLink>
      </div>
    </div>
  );
}
