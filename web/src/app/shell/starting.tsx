import { texts } from '@fireline/domain/texts/texts';
import { Logo } from '#ui/logo.tsx';

/** Shown while the first page's script is loading. */
export function Starting() {
  return (
    <div role="status" data-first-look className="grid min-h-dvh place-items-center">
      <Logo className="size-14 animate-shimmer" />
      <span className="sr-only">{texts.shell.loading}</span>
    </div>
  );
}
