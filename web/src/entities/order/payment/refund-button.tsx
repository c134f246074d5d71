import type { Payment } from '@fireline/domain/money/payment';
import { leftOf, leftOnline, mostRefund, piecesLeft } from '@fireline/domain/money/refund';
import type { Order } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { Entry } from '#platform/live/state.ts';
import { Button } from '#ui/button/button.tsx';
import { lateDialog } from '#ui/overlay/late-dialog.tsx';

const RefundDialog = lateDialog(async () => (await import('./refund-dialog.tsx')).default);

interface RefundButtonProps {
  entry: Entry<Order>;
  payments: readonly Entry<Payment>[];
  /** The most that can be refunded. */
  left: number;
}

/** For whoever may refund money. */
export function RefundButton({ entry: { id, data: order }, payments, left }: RefundButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const paidBy = payments.find(({ data }) => data.kind === 'paid')?.data.method;
  const mostOnline = mostRefund(order.status, leftOnline(payments));
  return (
    <>
      <Button
        icon={Undo2}
        size="sm"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        className="justify-self-start"
      >
        {texts.payments.refund}
      </Button>
      <RefundDialog
        orderId={id}
        order={order}
        left={left}
        withTip={left > leftOf(payments).amount}
        leftOnline={mostOnline}
        currency={order.currency ?? ''}
        pieces={piecesLeft(order, payments)}
        method={mostOnline > 0 ? 'online' : paidBy === 'card' ? 'card' : 'cash'}
        open={isOpen}
        onOpenChange={setOpen}
      />
    </>
  );
}
