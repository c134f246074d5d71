import { orderLabel } from '@fireline/domain/order/number';
import { Contact } from 'lucide-react';
import { ButtonLink } from '#ui/button/button-link.tsx';

/** The way to deal with an order that cannot be read: its page has the customer's contact. */
export function ReachCustomerLink({ orderId }: { orderId: string }) {
  return (
    <ButtonLink to={`/admin/orders/${orderId}`} size="sm" icon={Contact}>
      Contact the customer<span className="sr-only"> of {orderLabel(orderId)}</span>
    </ButtonLink>
  );
}
