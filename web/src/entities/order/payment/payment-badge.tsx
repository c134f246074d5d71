import type { Order } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { Banknote, Check } from 'lucide-react';
import { Badge } from '#ui/feedback/badge.tsx';

/** Whether it's paid; nothing if that isn't recorded, or if an order that ended cost nothing. */
export function PaymentBadge({ order: { payment, status } }: { order: Order }) {
  if (payment === undefined) return null;
  if (payment.state === 'due' && (status === 'cancelled' || status === 'rejected')) return null;
  return payment.state === 'paid' ? (
    <Badge tone="success" icon={Check}>
      {texts.payment.paid}
    </Badge>
  ) : (
    <Badge icon={Banknote}>{texts.payment[payment.state]}</Badge>
  );
}
