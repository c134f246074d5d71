import { orderLabel } from '@fireline/domain/order/number';
import type { Order } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { Bike, PackageCheck } from 'lucide-react';
import { type ComponentProps, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useOrderInHash } from '#entities/order/order-in-hash.ts';
import { LiveContent } from '#entities/shop/live-content.tsx';
import { useShop } from '#entities/shop/shop.ts';
import { sources } from '#entities/shop/sources.ts';
import { RoleGate } from '#entities/user/role-gate.tsx';
import { useSession } from '#platform/auth/session.ts';
import { useConnection } from '#platform/connection/connection.ts';
import { useLiveQuery } from '#platform/live/live.ts';
import type { Entry, Live, LiveList } from '#platform/live/state.ts';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { DeliveryCard } from './delivery-card.tsx';
import { DutySwitch } from './duty-switch.tsx';
import { OfferCard } from './offer-card.tsx';
import { PositionSharing } from './position-sharing.tsx';
import { UnsentList } from './unsent-list.tsx';

export function Component() {
  return (
    <RoleGate
      session={useSession()}
      roles={['courier']}
      title={texts.courier.title}
      instead={{
        admin: {
          to: '/admin?view=table&type=delivery&status=ready,out_for_delivery',
          label: texts.courier.toAllDeliveries,
        },
        kitchen: { to: '/kitchen', label: texts.courier.toKitchen },
      }}
    >
      {({ uid, displayName }) => <CourierPage uid={uid} name={displayName} />}
    </RoleGate>
  );
}

/** This courier's deliveries, and those that are still waiting for a courier. */
function CourierPage({ uid, name }: { uid: string; name: string }) {
  const mine = useLiveQuery(sources.deliveriesOfCourier(uid));
  const offers = useLiveQuery(sources.deliveriesToFetch());
  const isLive = useConnection().state === 'live';
  const timeZone = useShop()?.timeZone;
  // The card that a press moved to the other list; it keeps the focus and stays in view.
  const [moved, setMoved] = useState<{ id: string; to: 'mine' | 'offers' } | null>(null);
  const shown = [mine, offers].flatMap((live) =>
    live.status === 'ready' ? live.data.entries.map(({ id }) => id) : [],
  );
  return (
    <div className="page-narrow">
      <PageHeader title={texts.courier.title} />
      <DutySwitch uid={uid} name={name} isLive={isLive} timeZone={timeZone} />
      <UnsentList isLive={isLive} shown={shown} timeZone={timeZone} />
      <PositionSharing uid={uid} mine={mine} />
      <Deliveries
        title={texts.courier.mine}
        what={texts.courier.mineWhat}
        live={mine}
        isLive={isLive}
        moved={moved?.to === 'mine' ? moved.id : null}
        empty={{
          icon: Bike,
          title: texts.courier.mineEmptyTitle,
          text: texts.courier.mineEmptyText,
        }}
      >
        {(entry) => (
          <DeliveryCard
            entry={entry}
            uid={uid}
            isLive={isLive}
            timeZone={timeZone}
            onGiveBack={() => setMoved({ id: entry.id, to: 'offers' })}
          />
        )}
      </Deliveries>
      <Deliveries
        title={texts.courier.offers}
        what={texts.courier.offersWhat}
        live={offers}
        isLive={isLive}
        moved={moved?.to === 'offers' ? moved.id : null}
        empty={{
          icon: PackageCheck,
          title: texts.courier.offersEmptyTitle,
          text: texts.courier.offersEmptyText,
        }}
      >
        {(entry) => (
          <OfferCard
            entry={entry}
            uid={uid}
            isLive={isLive}
            timeZone={timeZone}
            onTake={() => setMoved({ id: entry.id, to: 'mine' })}
          />
        )}
      </Deliveries>
    </div>
  );
}

/** One section of the page: a live list of orders under its own heading. */
function Deliveries({
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
  empty: ComponentProps<typeof EmptyState>;
  children: (entry: Entry<Order>) => ReactNode;
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
          entries.length === 0 ? (
            <EmptyState {...empty} />
          ) : (
            <ul className="grid gap-4">
              {entries.map((entry) => (
                <Delivery key={entry.id} isWanted={entry.id === wanted || entry.id === moved}>
                  {children(entry)}
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
