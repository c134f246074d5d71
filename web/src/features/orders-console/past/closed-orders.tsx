import { orderLabel } from '@fireline/domain/order/number';
import { isFinal } from '@fireline/domain/order/status';
import { texts } from '@fireline/domain/texts/texts';
import { useId, useState } from 'react';
import { StatusBadge } from '#entities/order/status/status-badge.tsx';
import { Price } from '#entities/product/price.tsx';
import { LiveContent } from '#entities/shop/live-content.tsx';
import { sources } from '#entities/shop/sources.ts';
import { useLiveQuery } from '#platform/live/live.ts';
import { Button } from '#ui/button/button.tsx';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import { Time } from '#ui/time/time.tsx';
import { UserText } from '#ui/user-text.tsx';

interface ClosedOrdersProps {
  isLive: boolean;
  timeZone: string | undefined;
  onOpen: (orderId: string) => void;
}

/** How many of the newest orders are searched for closed ones, and how many to show at first. */
const lookedAt = 50;
const shownFirst = 8;

/** Orders that were recently completed, canceled, or declined, latest first. */
export function ClosedOrders({ isLive, timeZone, onOpen }: ClosedOrdersProps) {
  const latest = useLiveQuery(sources.latestOrders(lookedAt));
  const [showsAll, setShowsAll] = useState(false);
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className="mt-12 max-w-4xl">
      <h2 id={headingId} className="mb-3 text-xl">
        {texts.console.closedTitle}
      </h2>
      <LiveContent
        live={latest}
        isLive={isLive}
        what={texts.console.closedOrdersPlural}
        skeleton={<Skeleton className="h-48 w-full rounded-card" />}
      >
        {(entries) => {
          const closed = entries
            .filter(({ data }) => isFinal(data.status))
            .sort((a, b) => b.data.updatedAt - a.data.updatedAt);
          if (closed.length === 0) {
            return <p className="text-ink-muted">{texts.console.closedEmpty}</p>;
          }
          return (
            <>
              <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface-raised">
                {closed.slice(0, showsAll ? closed.length : shownFirst).map(({ id, data }) => (
                  <li key={id}>
                    <button
                      type="button"
                      aria-haspopup="dialog"
                      onClick={() => onOpen(id)}
                      className="flex min-h-14 w-full flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2.5 text-left transition-colors hover:bg-surface-sunken focus-visible:-outline-offset-2"
                    >
                      <span className="numeric w-26 font-semibold">{orderLabel(id)}</span>
                      <UserText className="min-w-32 flex-1">{data.customerName}</UserText>
                      <StatusBadge status={data.status} />
                      <span className="flex min-w-38 justify-end gap-4 text-sm max-sm:ml-auto">
                        <Time at={data.updatedAt} timeZone={timeZone} className="text-ink-muted" />
                        {data.total !== undefined && data.currency !== undefined && (
                          <Price
                            amount={data.total}
                            currency={data.currency}
                            className="min-w-16 text-right font-semibold"
                          />
                        )}
                      </span>
                    </button>
                  </li>
                ))}
              </ul>
              {closed.length > shownFirst && (
                <Button
                  variant="ghost"
                  size="sm"
                  className="mt-2"
                  onClick={() => setShowsAll(!showsAll)}
                >
                  {showsAll
                    ? texts.console.closedShowFewer
                    : texts.console.closedShowAll({ count: closed.length })}
                </Button>
              )}
            </>
          );
        }}
      </LiveContent>
    </section>
  );
}
