import { limits } from '@fireline/domain/limits';
import { orderLabel } from '@fireline/domain/order/number';
import type { Order } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { useDeferredValue, useEffect } from 'react';
import { staffLists } from '#entities/order/list/staff-lists.ts';
import { useWithNewOrders } from '#entities/order/with-new-orders.ts';
import { LiveContent } from '#entities/shop/live-content.tsx';
import { useShop } from '#entities/shop/shop.ts';
import { sources } from '#entities/shop/sources.ts';
import { RoleGate, type StaffSession } from '#entities/user/role-gate.tsx';
import { useSession } from '#platform/auth/session.ts';
import { useIsLive } from '#platform/connection/connection.ts';
import { readAheadOf } from '#platform/live/head-start.ts';
import { useLiveQuery } from '#platform/live/live.ts';
import type { Live, LiveList } from '#platform/live/state.ts';
import { Callout } from '#ui/feedback/callout.tsx';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import { usePageTitle } from '#ui/page-title.ts';
import { KitchenScreen } from './board/kitchen-screen.tsx';

export function Component() {
  useEffect(() => readAheadOf(staffLists.kitchenOrders()), []);
  return (
    <RoleGate
      session={useSession()}
      roles={['kitchen', 'admin']}
      title={texts.kitchen.title}
      instead={{ courier: { to: '/courier', label: texts.kitchen.toDeliveries } }}
    >
      {(session) => <KitchenPage session={session} />}
    </RoleGate>
  );
}

/** How many of the latest canceled orders are checked for work that had been started. */
const latestCancelled = 20;

/** The wall screen. Always dark: it hangs above a stove, not on a desk. */
function KitchenPage({ session }: { session: StaffSession<'kitchen' | 'admin'> }) {
  const orders = useWithNewOrders(staffLists.kitchenOrders());
  const shown = useFirstInSlices(orders);
  const cancelled = useLiveQuery(sources.begunAndCancelled(latestCancelled));
  const shop = useShop();
  const isLive = useIsLive();
  const waiting =
    orders.status === 'ready'
      ? orders.data.entries.filter(({ data }) => data.status === 'pending').length
      : 0;
  usePageTitle(waiting > 0 ? texts.kitchen.titleWithNew({ count: waiting }) : texts.kitchen.title);
  return (
    <div
      data-theme="dark"
      className="flex min-w-0 flex-1 flex-col bg-surface px-3 pt-3 pb-6 text-ink sm:px-5 xl:h-[calc(100dvh-3.3125rem)] xl:flex-none xl:pb-3"
    >
      <h1 tabIndex={-1} className="sr-only">
        {texts.kitchen.title}
      </h1>
      {(cancelled.status === 'error' || (cancelled.status === 'ready' && cancelled.refused)) && (
        <div className="mb-3">
          <Callout tone="danger" announce title={texts.kitchen.cancellationsTitle}>
            {texts.kitchen.cancellationsText}
          </Callout>
        </div>
      )}
      {orders.status === 'ready' && orders.data.entries.length >= limits.listSize && (
        <div className="mb-3">
          <Callout tone="warning">{texts.kitchen.tooMany({ count: limits.listSize })}</Callout>
        </div>
      )}
      <LiveContent
        live={shown}
        isLive={isLive}
        what={texts.kitchen.tickets}
        nameOf={orderLabel}
        skeleton={<TicketSkeleton />}
      >
        {(entries) =>
          // Without the stations, lines can't be assigned to views.
          shop === null ? (
            <TicketSkeleton />
          ) : (
            <KitchenScreen
              shop={shop}
              orders={entries}
              cancelled={cancelled.status === 'ready' ? cancelled.data.entries : none}
              session={session}
              isLive={isLive}
              isSaved={orders.status === 'ready' && orders.fromCache}
            />
          )
        }
      </LiveContent>
    </div>
  );
}

/**
 * The first tickets come all at once. React renders them in slices, so that a slow tablet can be
 * pressed meanwhile; later changes show immediately.
 */
function useFirstInSlices(orders: Live<LiveList<Order>>): Live<LiveList<Order>> {
  const rendered = useDeferredValue(orders.status);
  return orders.status === 'ready' && rendered !== 'ready' ? { status: 'loading' } : orders;
}

const none = [] as const;

function TicketSkeleton() {
  return (
    <div className="grid gap-4 pt-14 sm:grid-cols-2 xl:grid-cols-4">
      <Skeleton className="h-72 w-full rounded-card" />
      <Skeleton className="h-56 w-full rounded-card" />
      <Skeleton className="h-96 w-full rounded-card max-xl:hidden" />
      <Skeleton className="h-40 w-full rounded-card max-xl:hidden" />
    </div>
  );
}
