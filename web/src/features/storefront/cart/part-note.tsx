import { texts } from '@fireline/domain/texts/texts';
import { Button } from '#ui/button/button.tsx';
import { Spinner } from '#ui/button/spinner.tsx';
import { Callout } from '#ui/feedback/callout.tsx';

interface PartNoteProps {
  status: 'absent' | 'loading' | 'failed';
  /** What the user asked for: the name of a dish, "Your cart". */
  what: string;
  onRetry: () => void;
  onClose: () => void;
}

/** Floats above the page while what the user asked for is loading or has failed to load. */
export function PartNote({ status, what, onRetry, onClose }: PartNoteProps) {
  return (
    <div className="pointer-events-none fixed inset-x-4 bottom-[calc(6rem+var(--safe-bottom))] z-40 grid justify-items-center">
      {status === 'failed' ? (
        <div className="pointer-events-auto w-full max-w-md rounded-card bg-surface-overlay shadow-overlay">
          <Callout tone="danger" announce title={texts.cart.openFailedTitle({ what })}>
            <p>{navigator.onLine ? texts.cart.openFailedHint : texts.cart.openFailedOffline}</p>
            <div className="mt-2 flex gap-2">
              <Button size="sm" onClick={onRetry}>
                {texts.cart.retry}
              </Button>
              <Button size="sm" variant="ghost" onClick={onClose}>
                {texts.cart.close}
              </Button>
            </div>
          </Callout>
        </div>
      ) : (
        <p
          role="status"
          className="flex items-center gap-3 rounded-full bg-surface-overlay px-5 py-3 font-semibold shadow-overlay transition-opacity delay-200 starting:opacity-0"
        >
          <Spinner className="size-5" />
          {texts.cart.opening({ what })}
        </p>
      )}
    </div>
  );
}
