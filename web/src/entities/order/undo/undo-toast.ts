/** How the back office offers to undo what was just done: by toast, and by key. */
import { texts } from '@fireline/domain/texts/texts';
import { registerShortcuts } from '#lib/shortcuts.ts';
import { toast } from '#ui/overlay/toast.ts';

/** How long "Undo" is offered, in milliseconds. */
export const undoFor = 8000;

interface Offer {
  readonly toastId: string;
  /** What was done: "#7F3KQ2ZD: Ready". */
  readonly text: string;
  readonly onUndo: () => void;
  /** Called when the toast's time is over, or when it's dismissed. */
  readonly onClose: () => void;
}

/** Returns the function that takes the key away. */
export function offerUndo({ toastId, text, onUndo, onClose }: Offer): () => void {
  toast.success(text, {
    id: toastId,
    duration: undoFor,
    action: { label: texts.orderWork.undo, onClick: onUndo },
    onDismiss: onClose,
    onAutoClose: onClose,
  });
  return registerShortcuts([
    {
      keys: 'u',
      label: texts.orderWork.undoShortcut,
      group: texts.orderWork.shortcutGroup,
      run: onUndo,
      inDialogs: true,
    },
  ]);
}
