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
      title={`Delete “${name ?? ''}”?`}
      description="It’s removed from the menu for good. Carts with it can’t be checked out until it’s taken out. Orders with it keep its name and price. To bring it back later, mark it as sold out instead."
      confirmLabel="Delete product"
      cancelLabel="Keep product"
      tone="danger"
      onConfirm={onDelete}
    />
  );
}
