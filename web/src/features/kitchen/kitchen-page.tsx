import type { Order } from '@fireline/domain/schemas/order';
import type { Shop } from '@fireline/domain/schemas/settings';
import { useSearchParams } from 'react-router-dom';
import { useConnection } from '#lib/connection.ts';
import { type Entry, useLiveQuery } from '#lib/live.ts';
import { useSession } from '#lib/session.ts';
import { useShop } from '#lib/shop.ts';
import { sources } from '#lib/sources.ts';
import { LiveContent } from '#ui/live-content.tsx';
import { usePageTitle } from '#ui/page-title.ts';
import { RoleGate, type StaffSession } from '#ui/role-gate.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { CaughtUp } from './caught-up.tsx';
import { LaneColumn } from './lane-column.tsx';
import { StationFilter } from './station-filter.tsx';
import { filterByStation, toLanes } from './tickets.ts';

export function Component() {
  return (
    <RoleGate session={useSession()} roles={['kitchen', 'admin']} title="Kitchen">
      {(session) => <KitchenPage session={session} />}
    </RoleGate>
  );
}

/** An admin who helps out acts as an admin: moves carry the role that the person really has. */
type KitchenSession = StaffSession<'kitchen' | 'admin'>;

/** The wall screen. Always dark: it hangs over a stove, not on a desk. */
function KitchenPage({ session }: { session: KitchenSession }) {
  const orders = useLiveQuery(sources.kitchenOrders());
  const shop = useShop();
  const isLive = useConnection().state === 'live';
  const waiting =
    orders.status === 'ready'
      ? orders.data.entries.filter(({ data }) => data.status === 'pending').length
      : 0;
  usePageTitle(waiting > 0 ? `(${waiting} new) Kitchen` : 'Kitchen');
  return (
    <div
      data-theme="dark"
      className="flex min-w-0 flex-1 flex-col bg-surface px-3 pt-3 pb-6 text-ink sm:px-5 xl:h-[calc(100dvh-3.3125rem)] xl:flex-none xl:pb-3"
    >
      <h1 tabIndex={-1} className="sr-only">
        Kitchen
      </h1>
      <LiveContent live={orders} isLive={isLive} what="tickets" skeleton={<TicketSkeleton />}>
        {(entries) => <Tickets entries={entries} session={session} shop={shop} isLive={isLive} />}
      </LiveContent>
    </div>
  );
}

/** Until the shop's settings are known, nothing is called late. */
const noLimits = {
  ticketWarnMinutes: Number.POSITIVE_INFINITY,
  ticketLateMinutes: Number.POSITIVE_INFINITY,
};
const noStations: readonly string[] = [];

function Tickets({
  entries,
  session,
  shop,
  isLive,
}: {
  entries: readonly Entry<Order>[];
  session: KitchenSession;
  shop: Shop | null;
  isLive: boolean;
}) {
  const [search, setSearch] = useSearchParams();
  const stations = shop?.stations ?? noStations;
  const station = stations.find((known) => known === search.get('station')) ?? null;
  const { shown, hidden } = filterByStation(entries, station, stations);

  function choose(next: string | null) {
    setSearch(next === null ? {} : { station: next }, { replace: true });
  }

  return (
    <>
      <StationFilter
        stations={stations}
        chosen={station}
        hidden={hidden}
        onChoose={choose}
        timeZone={shop?.timeZone}
      />
      {shown.length === 0 ? (
        <CaughtUp station={station} hidden={hidden} onShowAll={() => choose(null)} />
      ) : (
        <div className="grid min-h-0 flex-1 gap-6 xl:grid-cols-[1fr_1fr_1.15fr_1fr] xl:gap-4">
          {toLanes(shown).map((lane) => (
            <LaneColumn
              key={lane.status}
              lane={lane}
              ticket={{
                uid: session.uid,
                actorRole: session.role,
                station,
                stations,
                limits: shop ?? noLimits,
                timeZone: shop?.timeZone,
                isLive,
              }}
            />
          ))}
        </div>
      )}
    </>
  );
}

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
