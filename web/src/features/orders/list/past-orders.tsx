import type { Order } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { minute } from '@fireline/domain/time/durations';
import { Ban, ReceiptText } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { OrderPages } from '#entities/order/use-order-pages.ts';
import { sources } from '#entities/shop/sources.ts';
import { useNow } from '#lib/time/use-now.ts';
import { useIsDisconnected } from '#platform/connection/connection.ts';
import { endOfTime } from '#platform/firestore/end-of-time.ts';
import { useLiveQuery } from '#platform/live/live.ts';
import type { Entry } from '#platform/live/state.ts';
import { Button } from '#ui/button/button.tsx';
import { ButtonLink } from '#ui/button/button-link.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { type Filter, filterStatuses, mergedHistory, periodsOf } from './history.ts';
import { OrderList } from './order-list.tsx';
import { OrdersSkeleton } from './orders-skeleton.tsx';
import { UnreadableOrders } from './unreadable-orders.tsx';
import { useHistory } from './use-history.ts';

interface PastOrdersProps {
  uid: string;
  filter: Filter;
  /** The orders that have closed since the page was opened. */
  closed: readonly Entry<Order>[];
  /** Whether there are open orders; then the list isn't empty even without past ones. */
  hasActive: boolean;
  timeZone: string | undefined;
}

/** Past orders by page. Use a new key for each filter. */
export function PastOrders({ uid, filter, closed, hasActive, timeZone }: PastOrdersProps) {
  const history = useHistory(uid, filter);
  const now = useNow(minute);
  const saved = useSavedOrders(uid, filter, history);
  useReadingOn(history);
  const orders = mergedHistory([...saved, ...history.orders], closed, filter);
  if (orders.length === 0 && history.state === 'loading') {
    return (
      <div role="status" aria-busy="true" aria-label={texts.orders.listLoading}>
        <OrdersSkeleton />
      </div>
    );
  }
  return (
    <>
      {periodsOf(orders, now, timeZone).map(({ title, orders: ofPeriod }) => (
        <OrderList key={title} title={title} orders={ofPeriod} timeZone={timeZone} />
      ))}
      {orders.length + history.invalidIds.length === 0 && history.isEnd && !hasActive && (
        <Nothing filter={filter} />
      )}
      <UnreadableOrders ids={history.invalidIds} />
      <ReadOn history={history} />
    </>
  );
}

/** What this device has saved, while the server can't be reached. */
function useSavedOrders(uid: string, filter: Filter, history: OrderPages): readonly Entry<Order>[] {
  const isCutOff = history.state === 'failed' && history.orders.length === 0;
  const live = useLiveQuery(
    isCutOff ? sources.pastOrdersOfCustomer(uid, filterStatuses[filter], endOfTime, 50) : null,
  );
  return live.status === 'ready' ? live.data.entries : [];
}

/** How many automatic retries follow a reconnect. */
const attempts = 5;

/**
 * Retries a failed page once the connection is back. The first requests after an outage may still
 * fail, so it retries a few times, waiting a second longer each time.
 */
function useReadingOn({ state, readOn }: OrderPages): void {
  const isCutOff = useIsDisconnected();
  const tried = useRef(attempts);
  useEffect(() => {
    if (isCutOff) tried.current = 0;
    if (isCutOff || state !== 'failed' || tried.current >= attempts) return;
    const timer = setTimeout(() => {
      tried.current += 1;
      readOn();
    }, tried.current * 1000);
    return () => clearTimeout(timer);
  }, [isCutOff, state, readOn]);
}

function ReadOn({ history: { state, orders, isEnd, failure, readOn } }: { history: OrderPages }) {
  const isCutOff = useIsDisconnected();
  if (state === 'failed') {
    return (
      <Callout
        tone="warning"
        announce
        title={orders.length === 0 ? texts.orders.someMissing : texts.orders.earlierFailed}
        action={
          <Button size="sm" onClick={readOn}>
            {texts.orders.tryAgain}
          </Button>
        }
      >
        {isCutOff ? texts.orders.earlierLater : failure}
      </Callout>
    );
  }
  if (isEnd) return null;
  return (
    <Button className="justify-self-center" busy={state === 'loading'} onClick={readOn}>
      {texts.orders.showEarlier}
    </Button>
  );
}

function Nothing({ filter }: { filter: Filter }) {
  switch (filter) {
    case 'all':
      return (
        <EmptyState
          icon={ReceiptText}
          title={texts.orders.noneTitle}
          text={texts.orders.noneText}
          action={
            <ButtonLink to="/" variant="primary">
              {texts.orders.toMenu}
            </ButtonLink>
          }
        />
      );
    case 'completed':
      return (
        <EmptyState
          icon={ReceiptText}
          title={texts.orders.noneCompletedTitle}
          text={texts.orders.noneCompletedText}
        />
      );
    case 'cancelled':
      return (
        <EmptyState
          icon={Ban}
          title={texts.orders.noneCanceledTitle}
          text={texts.orders.noneCanceledText}
        />
      );
  }
}
