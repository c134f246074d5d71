import { orderLabel } from '@fireline/domain/order/number';
import { texts } from '@fireline/domain/texts/texts';
import { minute } from '@fireline/domain/time/durations';
import { SearchX } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { liveList } from '#entities/order/list/held-list.ts';
import { type Reveal, useRowFocus } from '#entities/order/list/use-row-focus.ts';
import { useNow } from '#lib/time/use-now.ts';
import { Button } from '#ui/button/button.tsx';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import { UnreadableRows } from '#ui/feedback/unreadable-rows.tsx';
import type { ListQuery } from '../filters/list-query.ts';
import { filterOrders, sortOrders } from '../filters/order-filter.ts';
import type { RowContext } from '../list/order-row.tsx';
import { OrderTable } from '../list/order-table.tsx';
import { ReachCustomerLink } from '../stuck/reach-customer-link.tsx';
import { usePastOrders } from './use-past-orders.ts';
import { type Newest, noneNewer, withNewest } from './with-newest.ts';

interface PastOrdersProps {
  query: ListQuery;
  onQuery: (changes: Partial<ListQuery>) => void;
  timeZone: string;
  row: Omit<RowContext, 'onSelect'>;
  /** The newest orders, if they are live. */
  newest?: Newest;
}

const none: ReadonlySet<string> = new Set();

/** Orders from other days and closed ones: read by page, and live only as far as `newest` is. Use a new key for each query. */
export function PastOrders({ query, onQuery, timeZone, row, newest = noneNewer }: PastOrdersProps) {
  const past = usePastOrders(query, timeZone);
  const { invalidIds, state, isEnd, failure, readOn } = past;
  const orders = useMemo(
    () => withNewest(past.orders, newest, query, timeZone),
    [past.orders, newest, query, timeZone],
  );
  const list = useRef<HTMLElement>(null);
  const reveal = useRef<Reveal | null>(null);
  const now = useNow(minute);
  const shown = useMemo(
    () => sortOrders(filterOrders(orders, query, row.limits, now), query.sort),
    [orders, query, row.limits, now],
  );
  const listed = useMemo(() => liveList(shown).orders, [shown]);
  const ids = useMemo(() => shown.map(({ id }) => id), [shown]);
  const { activeId } = useRowFocus(list, ids, reveal);
  const context = useMemo(() => ({ ...row, onSelect: null }), [row]);

  return (
    <section ref={list} tabIndex={-1} aria-label={texts.console.pastLabel} className="outline-none">
      {invalidIds.length > 0 && (
        <UnreadableRows
          ids={invalidIds}
          what={texts.console.ordersPlural}
          nameOf={orderLabel}
          linkOf={(id) => <ReachCustomerLink orderId={id} />}
        />
      )}
      <p role="status" className="mb-3 text-ink-muted text-sm">
        {state === 'loading' && orders.length === 0
          ? texts.console.pastLoading
          : countText(shown.length, orders.length, isEnd)}
      </p>
      {listed.length > 0 && (
        <OrderTable
          label={texts.console.title}
          orders={listed}
          columns={query.columns}
          sort={query.sort}
          onSort={(sort) => onQuery({ sort })}
          newIds={none}
          selected={none}
          onSelectAll={() => {}}
          activeId={activeId}
          reveal={reveal}
          row={context}
        />
      )}
      {listed.length === 0 && state === 'loading' && (
        <Skeleton className="h-72 w-full rounded-card" />
      )}
      {listed.length + invalidIds.length === 0 && state === 'ready' && (
        <EmptyState
          icon={SearchX}
          title={texts.console.pastNoMatchTitle}
          text={texts.console.pastNoMatchHint}
        />
      )}
      {state === 'failed' && (
        <p role="alert" className="my-3">
          {failure}
        </p>
      )}
      {!isEnd && (state !== 'loading' || orders.length > 0) && (
        <Button className="mt-4" busy={state === 'loading'} onClick={readOn}>
          {state === 'failed' ? texts.console.tryAgain : texts.console.pastOlder}
        </Button>
      )}
    </section>
  );
}

function countText(shown: number, count: number, isEnd: boolean): string {
  const { pastCount, pastCountSoFar, pastCountOf, pastCountOfSoFar } = texts.console;
  if (shown === count) return isEnd ? pastCount({ count }) : pastCountSoFar({ count });
  return isEnd ? pastCountOf({ shown, count }) : pastCountOfSoFar({ shown, count });
}
