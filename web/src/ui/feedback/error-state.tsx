import { texts } from '@fireline/domain/texts/texts';
import { RotateCw, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '#ui/button/button.tsx';

interface ErrorStateProps {
  /** What happened: "The orders couldn't be loaded". */
  title: string;
  /** What to do about it. */
  text: ReactNode;
  onRetry?: (() => void) | undefined;
  retryLabel?: string | undefined;
  /** Another way out, such as a `ButtonLink`. */
  action?: ReactNode;
}

export function ErrorState({
  title,
  text,
  onRetry,
  retryLabel = texts.ui.tryAgain,
  action,
}: ErrorStateProps) {
  return (
    <div
      role="alert"
      className="mx-auto grid max-w-md justify-items-center gap-3 px-4 py-14 text-center"
    >
      <span className="grid size-16 place-items-center rounded-full bg-danger-soft text-danger">
        <TriangleAlert aria-hidden className="size-7" strokeWidth={1.75} />
      </span>
      <h2 className="mt-1 text-xl">{title}</h2>
      <p className="text-ink-muted text-pretty">{text}</p>
      {(onRetry || action) && (
        <div className="mt-2 flex flex-wrap justify-center gap-3">
          {onRetry && (
            <Button variant="primary" icon={RotateCw} onClick={onRetry}>
              {retryLabel}
            </Button>
          )}
          {action}
        </div>
      )}
    </div>
  );
}
