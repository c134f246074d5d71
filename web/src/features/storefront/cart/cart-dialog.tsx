import { texts } from '@fireline/domain/texts/texts';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { CartContents, type CartContentsProps } from './cart-contents.tsx';

interface CartDialogProps extends CartContentsProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** The cart as a sheet, for phones and tablets. */
export function CartDialog({ open, onOpenChange, ...contents }: CartDialogProps) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange} backCloses title={texts.cart.title}>
      <CartContents {...contents} />
    </Dialog>
  );
}
