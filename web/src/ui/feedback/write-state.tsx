import { texts } from '@fireline/domain/texts/texts';
import { CloudUpload, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '#ui/button/icon-button.tsx';
import { Spinner } from '#ui/button/spinner.tsx';
import { UserText } from '#ui/user-text.tsx';

interface WriteStateProps {
  /** The server hasn't confirmed a change to this thing yet. */
  pending: boolean;
  /** The server can be reached. */
  isLive: boolean;
  refused: {
    readonly title: string;
    readonly message: string;
    readonly typed?: string | null;
  } | null;
  onDismiss: () => void;
  /** An action for the refused change: a button. */
  action?: ReactNode;
}

/** The state of the last change to a thing: being sent, waiting for a connection, or refused. */
export function WriteState({ pending, isLive, refused, onDismiss, action }: WriteStateProps) {
  return (
    <>
      {pending && <Pending isLive={isLive} />}
      {refused && (
        <div
          role="alert"
          className="grid grid-cols-[1fr_auto] rounded-control bg-danger-soft py-1 pl-3 text-sm"
        >
          <div className="wrap-anywhere min-w-0 py-1.5">
            <p className="font-semibold text-danger">{refused.title}</p>
            <p>{refused.message}</p>
            {refused.typed && (
              <p className="mt-1">
                {texts.ui.youWrote({
                  text: refused.typed,
                  typed: (content) => <UserText key="typed">{content}</UserText>,
                })}
              </p>
            )}
            {action && <div className="mt-2 flex flex-wrap gap-2">{action}</div>}
          </div>
          <IconButton icon={X} label={texts.ui.dismiss} onClick={onDismiss} />
        </div>
      )}
    </>
  );
}

/** Most writes are confirmed before this text would have faded in. */
function Pending({ isLive }: { isLive: boolean }) {
  return (
    <p className="flex items-center gap-1.5 text-ink-muted text-sm transition-opacity delay-500 starting:opacity-0">
      {isLive ? <Spinner className="size-4" /> : <CloudUpload aria-hidden className="size-4" />}
      {isLive ? texts.ui.sending : texts.ui.waitingToBeSent}
    </p>
  );
}
