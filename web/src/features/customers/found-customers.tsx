import { isAccount } from '@fireline/domain/access/order-owner';
import { FirelineError } from '@fireline/domain/errors';
import type { FoundOrders } from '@fireline/domain/search/schema';
import { texts } from '@fireline/domain/texts/texts';
import { useEffect, useState } from 'react';
import { Link } from 'react-router-dom';
import { searchOrders } from '#entities/order/search-orders.ts';
import { groupBy } from '#lib/group-by.ts';
import { Button } from '#ui/button/button.tsx';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import { Time } from '#ui/time/time.tsx';
import { UserText } from '#ui/user-text.tsx';

type Answer =
  | { readonly text: string; readonly found: FoundOrders }
  | { readonly text: string; readonly failure: string };

/** Pause in typing (ms) after which the search starts. */
const restOf = 400;

/** Those whose orders match `text`, the latest order first. */
export function FoundCustomers({ text, timeZone }: { text: string; timeZone: string | undefined }) {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [tries, setTries] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another try searches again.
  useEffect(() => {
    if (text.length < 2) return;
    let isOver = false;
    const timer = setTimeout(async () => {
      const next = await answerTo(text);
      if (!isOver) setAnswer(next);
    }, restOf);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [text, tries]);

  if (text.length < 2) return null;
  if (answer?.text !== text) {
    return (
      <div role="status" aria-busy="true" aria-label={texts.customers.searching} className="mt-4">
        <Skeleton className="h-28 w-full rounded-card" />
      </div>
    );
  }
  if ('failure' in answer) {
    return (
      <div role="alert" className="mt-4 flex flex-wrap items-center gap-3">
        <p>{answer.failure}</p>
        <Button
          size="sm"
          onClick={() => {
            setAnswer(null);
            setTries(tries + 1);
          }}
        >
          {texts.customers.searchAgain}
        </Button>
      </div>
    );
  }
  const { orders, hasMore } = answer.found;
  const customers = customersIn(orders);
  return (
    <section aria-label={texts.customers.found({ count: customers.length })} className="mt-4">
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

async function answerTo(text: string): Promise<Answer> {
  try {
    return { text, found: await searchOrders(text) };
  } catch (error) {
    if (!(error instanceof FirelineError)) throw error;
    return { text, failure: error.message };
  }
}
