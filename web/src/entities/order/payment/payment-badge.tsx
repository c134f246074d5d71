import { refundableOf } from '@fireline/domain/money/payment';
import type { Order } from '@fireline/domain/order/schema';
import { isUnsold } from '@fireline/domain/order/status';
import { texts } from '@fireline/domain/texts/texts';
import { Banknote, Check, CreditCard, Undo2 } from 'lucide-react';
import { Badge } from '#ui/feedback/badge.tsx';

/** Whether it's paid; nothing if that isn't recorded, or if an order that ended cost nothing. */
export function PaymentBadge({ order: { payment, online, status } }: { order: Order }) {
  if (payment === undefined) return null;
  const isOver = isUnsold(status);
  const isOnline = online !== undefined && (payment.paid === 0 || online.state === 'captured');
  if (isOver && payment.state === 'due' && online?.state !== 'released') return null;
  if (payment.paid > 0 && refundableOf(payment) === 0) {
    return <Badge icon={Undo2}>{texts.payment.refunded}</Badge>;
  }
  if (payment.state === 'paid') {
    return (
      <Badge tone="success" icon={Check}>
        {isOnline ? texts.payment.onlineState({ state: 'captured' }) : texts.payment.paid}
      </Badge>
    );
  }
  if (isOnline) {
    return (
      <Badge tone={online.state === 'authorized' ? 'success' : 'neutral'} icon={CreditCard}>
        {texts.payment.onlineState({ state: online.state })}
      </Badge>
    );
  }
  return <Badge icon={Banknote}>{texts.payment[payment.state]}</Badge>;
}
