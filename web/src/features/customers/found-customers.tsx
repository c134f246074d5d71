import { isAccount } from '@fireline/domain/access/order-owner';
import type { FoundOrders } from '@fireline/domain/search/schema';
import { texts } from '@fireline/domain/texts/texts';
import { useEffect, useState } from 'react';
import { Link } from 'react-router-dom';
import { SearchedOrders, Searching } from '#entities/order/search/searched-orders.tsx';
import { groupBy } from '#lib/group-by.ts';
import { Time } from '#ui/time/time.tsx';
import { UserText } from '#ui/user-text.tsx';

/** Pause in typing (ms) after which the search starts. */
const restOf = 400;

/** Those whose orders match `text`, the latest order first. */
export function FoundCustomers({ text, timeZone }: { text: string; timeZone: string | undefined }) {
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text), restOf);
    return () => clearTimeout(timer);
  }, [text]);
  if (text.length < 2) return null;
  return (
    <div className="mt-4">
      {asked === text ? (
        <SearchedOrders text={text}>
          {(found) => <Customers text={text} found={found} timeZone={timeZone} />}
        </SearchedOrders>
      ) : (
        <Searching />
      )}
    </div>
  );
}

interface CustomersProps {
  text: string;
  found: FoundOrders;
  timeZone: string | undefined;
}

function Customers({ text, found, timeZone }: CustomersProps) {
  const { orders, hasMore } = found;
  const customers = customersIn(orders);
  return (
    <section aria-label={texts.customers.found({ count: customers.length })}>
      <p role="status" className="wrap-anywhere mb-2 text-ink-muted text-sm">
        {customers.length === 0
          ? texts.customers.foundNone({ text })
          : texts.customers.found({ count: customers.length })}{' '}
        {hasMore && texts.customers.foundMore}
      </p>
      {customers.length > 0 && (
        <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface-raised">
          {customers.map(({ uid, newest, count }) => (
            <li key={uid}>
              <Link
                to={`/admin/customers/${uid}`}
                className="flex min-h-14 flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2.5 transition-colors hover:bg-surface-sunken focus-visible:-outline-offset-2"
              >
                <UserText className="min-w-32 flex-1 font-semibold">{newest.customerName}</UserText>
                <span className="text-ink-muted text-sm">
                  {texts.customers.foundOrders({ count })}
                </span>
                <span className="text-ink-muted text-sm">
                  {texts.customers.lastOrder({
                    time: () => <Time key="time" at={newest.placedAt} timeZone={timeZone} />,
                  })}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Of orders, newest first. Erased ones and those that staff typed in belong to nobody. */
function customersIn(orders: FoundOrders['orders']) {
  const known = orders.filter(({ customerId }) => isAccount(customerId));
  return [...groupBy(known, ({ customerId }) => customerId)].flatMap(
    ([uid, [newest, ...others]]) => (newest ? [{ uid, newest, count: others.length + 1 }] : []),
  );
}
