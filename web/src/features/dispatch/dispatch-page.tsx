import { isOverdue } from '@fireline/domain/delivery/dispatch';
import { deliveriesUnderWayQuery } from '@fireline/domain/delivery/queries';
import { orderLabel } from '@fireline/domain/order/number';
import { texts } from '@fireline/domain/texts/texts';
import { TriangleAlert } from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';
import { ListLimit } from '#entities/order/list/list-limit.tsx';
import { useThrottledOrders } from '#entities/order/list/use-throttled-orders.ts';
import { orderSources } from '#entities/order/order-sources.ts';
import { LiveContent } from '#entities/shop/live-content.tsx';
import { officeSources } from '#entities/shop/office-sources.ts';
import { useShop } from '#entities/shop/shop.ts';
import { RoleGate } from '#entities/user/role-gate.tsx';
import { useNow } from '#lib/time/use-now.ts';
import { useSession } from '#platform/auth/session.ts';
import { useIsLive } from '#platform/connection/connection.ts';
import { useLiveQuery } from '#platform/live/live.ts';
import type { Entry, Live, LiveList } from '#platform/live/state.ts';
import { Badge } from '#ui/feedback/badge.tsx';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { TimeZoneNote } from '#ui/time/time-zone-note.tsx';
import { CourierList } from './courier-list.tsx';
import { boardCouriers } from './couriers.ts';
import { DispatchBoard } from './dispatch-board.tsx';
import { DispatchMap } from './dispatch-map.tsx';
import { inUrgency } from './lanes.ts';

export function Component() {
  return (
    <RoleGate session={useSession()} roles={['admin']} title={texts.dispatch.title}>
      {() => <DispatchPage />}
    </RoleGate>
  );
}

/** Every delivery that is ready or on its way, and everyone who could bring it. */
function DispatchPage() {
  const live = useThrottledOrders(useLiveQuery(officeSources.deliveriesUnderWay()));
  // Deferred, so that a burst of changes doesn't block key presses.
  const deliveries = useDeferredValue(live);
  const duties = useLiveQuery(officeSources.couriersOnDuty());
  const staff = entriesOf(useLiveQuery(orderSources.couriers()));
  const positions = entriesOf(useLiveQuery(officeSources.sharedPositions()));
  const onDuty = entriesOf(duties);
  const entries = useMemo(() => inUrgency(entriesOf(deliveries)), [deliveries]);
  const couriers = useMemo(
    () => boardCouriers({ staff, onDuty, orders: entries, positions }),
    [staff, onDuty, entries, positions],
  );
  const isLive = useIsLive();
  const timeZone = useShop()?.timeZone;
  const now = useNow(10_000);
  const late = useMemo(
    () => new Set(entries.flatMap(({ id, data }) => (isOverdue(data, now) ? id : []))),
    [entries, now],
  );
  return (
    <div className="page-wide">
      <PageHeader
        title={texts.dispatch.title}
        badges={
          <>
            {late.size > 0 && (
              <Badge tone="danger" icon={TriangleAlert}>
                {texts.dispatch.lateCount({ count: String(late.size) })}
              </Badge>
            )}
            <TimeZoneNote timeZone={timeZone} />
          </>
        }
      />
      <ListLimit spec={deliveriesUnderWayQuery()} shown={entries.length} />
      <DispatchBoard
        entries={entries}
        couriers={couriers}
        late={late}
        timeZone={timeZone}
        frame={(lanes) => (
          <LiveContent
            live={deliveries}
            isLive={isLive}
            what={texts.dispatch.deliveriesWhat}
            nameOf={orderLabel}
            skeleton={<LanesSkeleton />}
          >
            {() => lanes}
          </LiveContent>
        )}
        aside={(shown) => (
          <>
            <h2 className="text-xl">{texts.dispatch.couriers}</h2>
            <LiveContent
              live={duties}
              isLive={isLive}
              what={texts.dispatch.couriersWhat}
              skeleton={<Skeleton className="h-20 w-full rounded-card" />}
            >
              {() => <CourierList couriers={shown} timeZone={timeZone} />}
            </LiveContent>
            <h2 className="mt-3 text-xl">{texts.dispatch.map}</h2>
            <DispatchMap couriers={couriers} entries={entries} late={late} />
          </>
        )}
      />
    </div>
  );
}

const none: readonly never[] = [];

function entriesOf<Value>(live: Live<LiveList<Value>>): readonly Entry<Value>[] {
  return live.status === 'ready' ? live.data.entries : none;
}

function LanesSkeleton() {
  return (
    <div className="grid gap-4 xl:grid-cols-3">
      <Skeleton className="h-64 w-full rounded-card" />
      <Skeleton className="h-64 w-full rounded-card" />
      <Skeleton className="h-64 w-full rounded-card" />
    </div>
  );
}
