import { isFinal } from '@fireline/domain/order/status';
import { texts } from '@fireline/domain/texts/texts';
import { useId, useState } from 'react';
import { LiveContent } from '#entities/shop/live-content.tsx';
import { sources } from '#entities/shop/sources.ts';
import { useLiveQuery } from '#platform/live/live.ts';
import { Button } from '#ui/button/button.tsx';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import { CompactRow, CompactRows, TimeAndTotal } from '../list/compact-row.tsx';

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
              <CompactRows>
                {closed.slice(0, showsAll ? closed.length : shownFirst).map(({ id, data }) => (
                  <CompactRow key={id} id={id} order={data} onOpen={onOpen}>
                    <TimeAndTotal
                      at={data.updatedAt}
                      timeZone={timeZone}
                      total={data.total}
                      currency={data.currency}
                    />
                  </CompactRow>
                ))}
              </CompactRows>
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
