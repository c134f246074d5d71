import type { Order } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { minute } from '@fireline/domain/time/durations';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { receiptLinks } from '#entities/order/payment/receipt-links.ts';
import { PersonName } from '#entities/user/person-label.tsx';
import { useNow } from '#lib/time/use-now.ts';
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
      <Fact name={texts.console.fieldPlaced}>
        <Time at={order.placedAt} timeZone={timeZone} />
      </Fact>
      {order.takenBy !== undefined && (
        <Fact name={texts.counter.takenBy}>
          <PersonName uid={order.takenBy} fallback={texts.customers.anAdmin} />
        </Fact>
      )}
      <Fact name={texts.console.factRequestedFor}>
        {requestedFor === null ? (
          texts.console.factAsSoonAsPossible
        ) : (
          <Time at={requestedFor} timeZone={timeZone} />
        )}
      </Fact>
      {order.estimate && (
        <Fact name={texts.console.factEstimate}>
          <span className="numeric">{spanText(order.estimate, now, timeZone)}</span>
        </Fact>
      )}
      <Fact name={texts.console.fieldUpdated}>
        <Time at={order.updatedAt} timeZone={timeZone} format="relative" />
      </Fact>
      <Fact name={texts.console.factCustomerPage}>
        <Link to={`/orders/${id}`} className="text-accent-ink underline underline-offset-2">
          {texts.console.factOpen}
        </Link>
      </Fact>
      {order.receipt && (
        <Fact name={texts.receipt.title}>
          <span className="flex flex-wrap gap-x-3">
            {receiptLinks(id, order).map(({ to, label }) => (
              <Link key={to} to={to} className="text-accent-ink underline underline-offset-2">
                {label}
              </Link>
            ))}
          </span>
        </Fact>
      )}
      <Fact name={texts.console.factTrackingLink}>
        {order.trackingToken ? (
          <Link
            to={`/t/${order.trackingToken}`}
            className="text-accent-ink underline underline-offset-2"
          >
            {texts.console.factOpen}
          </Link>
        ) : order.trackingToken === null ? (
          texts.console.factRevoked
        ) : (
          texts.console.factNotYet
        )}
      </Fact>
      <Fact name={texts.console.factId}>
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
