import { AlertDialog } from '@base-ui/react/alert-dialog';
import { texts } from '@fireline/domain/texts/texts';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '#ui/button/button.tsx';
import { TextAreaField } from '#ui/form/text-area-field.tsx';
import { backdropStyle, sheetStyle, viewportStyle } from './dialog-style.ts';
import { useBackCloses } from './use-back-closes.ts';

interface ConfirmQuestionProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** The question: "Cancel order #7F3KQ2ZD?" */
  title: string;
  /** What will happen if confirmed. */
  description?: ReactNode;
  /** The action as a verb: "Cancel order". Null once it's no longer possible. */
  confirmLabel: string | null;
  /** The safe choice: "Keep order". */
  cancelLabel?: string | undefined;
  tone?: 'danger' | 'default' | undefined;
  /** Asks for a reason. */
  reason?:
    | {
        readonly label: string;
        readonly hint?: string;
        readonly required?: boolean;
        readonly maxLength?: number;
        /** Frequent reasons to pick with one tap. */
        readonly suggestions?: readonly string[];
      }
    | undefined;
  /** `reason` is trimmed, and empty if none is asked for. The dialog closes itself. */
  onConfirm: (reason: string) => void;
  /** The Back button closes it instead of leaving the page. */
  backCloses?: boolean | undefined;
}

/** What `ConfirmDialog` loads. */
export function ConfirmQuestion({
  open,
  onOpenChange,
  backCloses = false,
  ...rest
}: ConfirmQuestionProps) {
  useBackCloses(open && backCloses, () => onOpenChange(false));
  return (
    <AlertDialog.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <AlertDialog.Portal>
        {/* Forced, because otherwise a question on top of a dialog would have no backdrop. */}
        <AlertDialog.Backdrop forceRender className={backdropStyle} />
        <AlertDialog.Viewport className={viewportStyle}>
          <AlertDialog.Popup className={`${sheetStyle} sm:max-w-md`}>
            <ConfirmForm {...rest} close={() => onOpenChange(false)} />
          </AlertDialog.Popup>
        </AlertDialog.Viewport>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}

/** Mounted on each opening, so that no reason is left over from the last time. */
function ConfirmForm({
  title,
  description,
  confirmLabel,
  cancelLabel = texts.ui.back,
  tone = 'default',
  reason,
  onConfirm,
  close,
}: Omit<ConfirmQuestionProps, 'open' | 'onOpenChange' | 'backCloses'> & { close: () => void }) {
  const [text, setText] = useState('');
  const [error, setError] = useState<string | null>(null);
  const isDone = useRef(false);
  const back = useRef<HTMLButtonElement>(null);
  const reasonField = useRef<HTMLTextAreaElement>(null);

  // The button that disappeared may have had the focus.
  const isOver = confirmLabel === null;
  useEffect(() => {
    if (isOver) back.current?.focus();
  }, [isOver]);

  function submit(event: FormEvent) {
    event.preventDefault();
    // A second press may come before the dialog has closed.
    if (isDone.current || isOver) return;
    if (reason?.required && text.trim() === '') {
      setError(texts.ui.reasonMissing);
      reasonField.current?.focus();
      return;
    }
    isDone.current = true;
    close();
    onConfirm(text.trim());
  }

  return (
    <form noValidate onSubmit={submit} className="grid min-h-0 gap-5 overflow-y-auto p-5 sm:p-6">
      <div className="grid gap-2">
        <AlertDialog.Title className="wrap-anywhere text-xl">{title}</AlertDialog.Title>
        {description && (
          <AlertDialog.Description render={<div />} className="wrap-anywhere text-ink-muted">
            {description}
          </AlertDialog.Description>
        )}
      </div>
      {reason && (
        <div className="grid gap-3">
          <TextAreaField
            ref={reasonField}
            label={reason.label}
            hint={reason.hint}
            required={reason.required}
            optional={!reason.required}
            maxLength={reason.maxLength}
            error={error}
            rows={2}
            value={text}
            onValueChange={(next) => {
              setText(next);
              setError(null);
            }}
          />
          {reason.suggestions && (
            <div className="flex flex-wrap gap-2">
              {reason.suggestions.map((suggestion) => (
                <Button
                  key={suggestion}
                  size="sm"
                  aria-pressed={text === suggestion}
                  onClick={() => {
                    setText(suggestion);
                    setError(null);
                  }}
                >
                  {suggestion}
                </Button>
              ))}
            </div>
          )}
        </div>
      )}
      <footer className="flex flex-col-reverse gap-3 pb-(--safe-bottom) sm:flex-row sm:justify-end">
        <AlertDialog.Close ref={back} render={<Button />}>
          {cancelLabel}
        </AlertDialog.Close>
        {confirmLabel !== null && (
          <Button type="submit" variant={tone === 'danger' ? 'danger' : 'primary'}>
            {confirmLabel}
          </Button>
        )}
      </footer>
    </form>
  );
}
