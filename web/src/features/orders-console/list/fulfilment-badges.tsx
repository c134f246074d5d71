import { openRequest } from '@fireline/domain/changes/request';
import type { Order } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { Bike, CalendarClock, PencilLine, Phone, ShoppingBag, Store } from 'lucide-react';
import { PaymentBadge } from '#entities/order/payment/payment-badge.tsx';
import { TestBadge } from '#entities/order/test-badge.tsx';
import { Badge } from '#ui/feedback/badge.tsx';
import { Time } from '#ui/time/time.tsx';

interface FulfilmentBadgesProps {
  order: Order;
  timeZone: string | undefined;
}

/** How the order gets to the customer, for when, and whether it has a courier. */
export function FulfilmentBadges({ order, timeZone }: FulfilmentBadgesProps) {
  const { type, requestedFor } = order.fulfilment;
  return (
    <>
      <TestBadge test={order.test} />
      <Badge icon={type === 'delivery' ? Bike : ShoppingBag}>
        {type === 'delivery' ? texts.console.delivery : texts.console.pickup}
      </Badge>
      {order.source && !order.test && (
        <Badge icon={order.source === 'phone' ? Phone : Store}>
          {order.source === 'phone' ? texts.counter.phoneOrder : texts.counter.counterOrder}
        </Badge>
      )}
      {requestedFor !== null && (
        <Badge tone="info" icon={CalendarClock}>
          {texts.console.requestedFor({
            time: () => <Time key="time" at={requestedFor} timeZone={timeZone} />,
          })}
        </Badge>
      )}
      {type === 'delivery' && order.status === 'ready' && order.courierId === null && (
        <Badge tone="warning">{texts.console.noCourier}</Badge>
      )}
      {openRequest(order) && (
        <Badge tone="warning" icon={PencilLine}>
          {texts.changing.requestedBadge}
        </Badge>
      )}
      <PaymentBadge order={order} />
    </>
  );
}
