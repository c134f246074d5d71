import type { Order } from '@fireline/domain/order/schema';
import { minute } from '@fireline/domain/time/durations';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useNow } from '#lib/use-now.ts';
import type { Entry } from '#platform/live/state.ts';
import { Time } from '#ui/time/time.tsx';
import { spanText } from '#ui/time/time-text.ts';

interface OrderFactsProps {
  entry: Entry<Order>;
  timeZone: string | undefined;
}

/** The order's dates, and links to where else it can be seen. */
export function OrderFacts({ entry: { id, data: order }, timeZone }: OrderFactsProps) {
  const now = useNow(minute);
  const { requestedFor } = order.fulfilment;
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
      <Fact name="Placed">
        <Time at={order.placedAt} timeZone={timeZone} />
      </Fact>
      <Fact name="Requested for">
        {requestedFor === null ? (
          'As soon as possible'
        ) : (
          <Time at={requestedFor} timeZone={timeZone} />
        )}
      </Fact>
      {order.estimate && (
        <Fact name="Estimate">
          <span className="numeric">{spanText(order.estimate, now, timeZone)}</span>
        </Fact>
      )}
      <Fact name="Last updated">
        <Time at={order.updatedAt} timeZone={timeZone} look="relative" />
      </Fact>
      <Fact name="Customer’s page">
        <Link to={`/orders/${id}`} className="text-accent-ink underline underline-offset-2">
          Open
        </Link>
      </Fact>
      <Fact name="Tracking link">
        {order.trackingToken ? (
          <Link
            to={`/t/${order.trackingToken}`}
            className="text-accent-ink underline underline-offset-2"
          >
            Open
          </Link>
        ) : order.trackingToken === null ? (
          'Revoked by the customer'
        ) : (
          'Not yet'
        )}
      </Fact>
      <Fact name="ID">
        <code className="break-all text-xs">{id}</code>
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-muted">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}
