import { texts } from '@fireline/domain/texts/texts';
import { ConfirmDialog } from '#ui/overlay/confirm-dialog.tsx';

interface DeleteQuestionProps {
  /** The product's name; null closes the dialog. */
  name: string | null;
  onClose: () => void;
  onDelete: () => void;
}

/** Asks before a product is deleted and says what happens to carts and orders. */
export function DeleteQuestion({ name, onClose, onDelete }: DeleteQuestionProps) {
  return (
    <ConfirmDialog
      open={name !== null}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={texts.products.deleteTitle({ name: name ?? '' })}
      description={texts.products.deleteHint}
      confirmLabel={texts.products.delete}
      cancelLabel={texts.products.deleteKeep}
      tone="danger"
      onConfirm={onDelete}
    />
  );
}
