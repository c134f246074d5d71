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
      description="It’s removed from the menu for good. Carts with it can’t be checked out until it’s taken out. Orders with it keep its name and price. To bring it back later, mark it as sold out instead."
      confirmLabel="Delete product"
      cancelLabel="Keep product"
      tone="danger"
      onConfirm={onDelete}
    />
  );
}
