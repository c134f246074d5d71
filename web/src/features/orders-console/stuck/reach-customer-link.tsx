import { orderLabel } from '@fireline/domain/order/number';
import { texts } from '@fireline/domain/texts/texts';
import { Contact } from 'lucide-react';
import { ButtonLink } from '#ui/button/button-link.tsx';
import { hidden } from '#ui/hidden.tsx';

/** For an order that can't be parsed: links to its page, which has the customer's contact. */
export function ReachCustomerLink({ orderId }: { orderId: string }) {
  return (
    <ButtonLink to={`/admin/orders/${orderId}`} size="sm" icon={Contact}>
      {texts.console.reachCustomer({
        order: orderLabel(orderId),
        hidden,
      })}
    </ButtonLink>
  );
}
