import { orderLabel } from '@fireline/domain/order/number';
import type { Order } from '@fireline/domain/order/schema';
import { type ComponentProps, type ReactNode, useEffect, useId, useRef } from 'react';
import { useOrderInHash } from '#entities/order/order-in-hash.ts';
import { LiveContent } from '#entities/shop/live-content.tsx';
import type { Entry, Live, LiveList } from '#platform/live/state.ts';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { Skeleton } from '#ui/feedback/skeleton.tsx';

/** One section of the page: a live list of orders under its own heading. */
export function Deliveries({
  title,
  what,
  live,
  isLive,
  moved,
  empty,
  children,
}: {
  title: string;
  what: string;
  live: Live<LiveList<Order>>;
  isLive: boolean;
  /** Id of the order that a press just moved into this list, if any. */
  moved: string | null;
  empty?: ComponentProps<typeof EmptyState>;
  children: (entry: Entry<Order>, entries: readonly Entry<Order>[]) => ReactNode;
}) {
  const id = useId();
  const wanted = useOrderInHash();
  return (
    <section aria-labelledby={id} className="mb-10">
      <h2 id={id} className="mb-3 text-xl">
        {title}
      </h2>
      <LiveContent
        live={live}
        isLive={isLive}
        what={what}
        nameOf={orderLabel}
        skeleton={<CardSkeleton />}
      >
        {(entries) =>
          entries.length === 0 && empty ? (
            <EmptyState {...empty} />
          ) : (
            <ul className="grid gap-4">
              {entries.map((entry) => (
                <Delivery key={entry.id} isWanted={entry.id === wanted || entry.id === moved}>
                  {children(entry, entries)}
                </Delivery>
              ))}
            </ul>
          )
        }
      </LiveContent>
    </section>
  );
}

/** Scrolls into view if the URL points to it. */
function Delivery({ isWanted, children }: { isWanted: boolean; children: ReactNode }) {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isWanted) return;
    item.current?.focus({ preventScroll: true });
    item.current?.scrollIntoView({ block: 'center' });
  }, [isWanted]);
  return (
    <li ref={item} tabIndex={-1} className="scroll-my-4 rounded-card">
      {children}
    </li>
  );
}

function CardSkeleton() {
  return <Skeleton className="h-48 w-full rounded-card" />;
}
