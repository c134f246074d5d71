import type { Order } from '@fireline/domain/order/schema';
import { TakePayment } from '#entities/order/payment/take-payment.tsx';
import { useShop } from '#entities/shop/shop.ts';
import type { Entry } from '#platform/live/state.ts';
import { useScreen } from '../board/screen-context.ts';

/** Recording that an order was paid by whoever hands it over. */
export default function PayAtCounter({ entry }: { entry: Entry<Order> }) {
  const { actor } = useScreen();
  const timeZone = useShop()?.timeZone;
  return <TakePayment entry={entry} by={actor} timeZone={timeZone} during={['ready']} />;
}
