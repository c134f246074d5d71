import { orderLabel } from '@fireline/domain/order/number';
import { Callout } from '#ui/feedback/callout.tsx';
import { CallTheShop } from '../order/shop-contact.tsx';

/** The customer's orders that don't match the schema, by number so that the shop can find them. */
export function UnreadableOrders({ ids }: { ids: readonly string[] }) {
  if (ids.length === 0) return null;
  return (
    <Callout
      tone="warning"
      title={ids.length === 1 ? 'One order can’t be shown' : `${ids.length} orders can’t be shown`}
    >
      <p>
        {ids.map(orderLabel).join(', ')}: {ids.length === 1 ? 'its' : 'their'} data is damaged.{' '}
        <CallTheShop /> and give them the number.
      </p>
    </Callout>
  );
}
