import { orderLabel } from '@fireline/domain/order/number';
import { Contact } from 'lucide-react';
import { ButtonLink } from '#ui/button/button-link.tsx';

/** For an order that can't be parsed: links to its page, which has the customer's contact. */
export function ReachCustomerLink({ orderId }: { orderId: string }) {
  return (
    <ButtonLink to={`/admin/orders/${orderId}`} size="sm" icon={Contact}>
      Contact the customer<span className="sr-only"> of {orderLabel(orderId)}</span>
    </ButtonLink>
  );
}
