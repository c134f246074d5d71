import { orderLabel } from '@fireline/domain/order/number';
import { texts } from '@fireline/domain/texts/texts';
import { Callout } from '#ui/feedback/callout.tsx';
import { CallTheShop } from '../order/shop-contact.tsx';

/** The customer's orders that don't match the schema, by number so that the shop can find them. */
export function UnreadableOrders({ ids }: { ids: readonly string[] }) {
  const count = ids.length;
  if (count === 0) return null;
  return (
    <Callout tone="warning" title={texts.orders.unreadableTitle({ count })}>
      <p>
        {texts.orders.unreadableText({
          labels: ids.map(orderLabel).join(', '),
          count,
          call: (content) => <CallTheShop key="call">{content}</CallTheShop>,
        })}
      </p>
    </Callout>
  );
}
