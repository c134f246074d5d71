import { ConfirmDialog } from '#ui/overlay/confirm-dialog.tsx';

interface DeleteQuestionProps {
  /** Of the product; null while nothing is asked. */
  name: string | null;
  onClose: () => void;
  onDelete: () => void;
}

/** Asks before a product leaves the menu, and says what becomes of carts and orders. */
export function DeleteQuestion({ name, onClose, onDelete }: DeleteQuestionProps) {
  return (
    <ConfirmDialog
      open={name !== null}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={`Delete “${name ?? ''}”?`}
      description="It leaves the menu for good. Carts that have it say so, and cannot be ordered with it. Orders that have it keep its name and price. To bring it back later, mark it as sold out instead."
      confirmLabel="Delete product"
      cancelLabel="Keep product"
      tone="danger"
      onConfirm={onDelete}
    />
  );
}
