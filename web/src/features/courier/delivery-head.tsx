import { orderLabel } from '@fireline/domain/order/number';
import { reachedTimes } from '@fireline/domain/order/reached';
import type { Order } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { Bike, CalendarClock, ConciergeBell, Package } from 'lucide-react';
import { TestBadge } from '#entities/order/test-badge.tsx';
import type { Entry } from '#platform/live/state.ts';
import { Badge } from '#ui/feedback/badge.tsx';
import { Time } from '#ui/time/time.tsx';
import { WaitTime } from '#ui/time/wait-time.tsx';
import { UserText } from '#ui/user-text.tsx';

interface DeliveryHeadProps {
  /** Id of the heading, which labels the card. */
  id: string;
  entry: Entry<Order>;
  timeZone: string | undefined;
}

/** What a courier looks for on the shelf: the number, the name, and how much there is to carry. */
export function DeliveryHead({
  id,
  entry: { id: orderId, data: order },
  timeZone,
}: DeliveryHeadProps) {
  const { requestedFor } = order.fulfilment;
  const pieces = Object.values(order.lines).reduce((sum, { quantity }) => sum + quantity, 0);
  const { ready, out_for_delivery: left } = reachedTimes(order);
  const wasBroughtBack =
    order.status === 'ready' && order.statusTimes.out_for_delivery !== undefined;
  return (
    <header className="grid gap-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3 id={id} className="numeric font-sans text-xl tracking-normal">
          {orderLabel(orderId)}
        </h3>
        <UserText className="font-semibold text-lg">{order.customerName}</UserText>
      </div>
      <div className="flex flex-wrap gap-1.5">
        <TestBadge test={order.test} />
        <Badge icon={Package}>{texts.courier.items({ count: pieces })}</Badge>
        {order.status === 'ready' && ready !== undefined && (
          <Badge tone="success" icon={ConciergeBell}>
            {texts.courier.waiting({ wait: () => <WaitTime key="wait" since={ready} /> })}
          </Badge>
        )}
        {order.status === 'out_for_delivery' && left !== undefined && (
          <Badge icon={Bike}>
            {texts.courier.onItsWay({
              time: () => <Time key="time" at={left} timeZone={timeZone} />,
            })}
          </Badge>
        )}
        {requestedFor !== null && (
          <Badge tone="info" icon={CalendarClock}>
            {texts.courier.requestedFor({
              time: () => <Time key="time" at={requestedFor} timeZone={timeZone} />,
            })}
          </Badge>
        )}
      </div>
      {wasBroughtBack && order.reason !== null && (
        <UserText as="p" className="rounded-control bg-warning-soft px-3 py-2">
          {texts.courier.broughtBack({ reason: order.reason })}
        </UserText>
      )}
    </header>
  );
}
