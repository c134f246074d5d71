import { orderLabel } from '@fireline/domain/order/number';
import { texts } from '@fireline/domain/texts/texts';
import { useState } from 'react';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { LiveOrder } from '../live-order.tsx';
import { OrderSheet } from './order-sheet.tsx';

interface OrderDetailsProps {
  open: boolean;
  /** Null while it's closed. */
  orderId: string | null;
  uid: string;
  isLive: boolean;
  timeZone: string | undefined;
  onClose: () => void;
}

/** Everything about one order. It stays open and current when the order leaves the board. */
export function OrderDetails({ open, orderId, onClose, ...rest }: OrderDetailsProps) {
  // Keeps showing the last order until the closing animation ends.
  const [shown, setShown] = useState(orderId);
  if (orderId !== null && orderId !== shown) setShown(orderId);
  return (
    <Dialog
      open={open}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      onClosed={() => setShown(null)}
      title={
        shown === null
          ? texts.console.orderTitle
          : texts.console.orderTitleNumber({ number: orderLabel(shown) })
      }
      size="xl"
    >
      {shown !== null && (
        <LiveOrder key={shown} orderId={shown}>
          {(entry) => <OrderSheet entry={entry} {...rest} isPanel />}
        </LiveOrder>
      )}
    </Dialog>
  );
}
