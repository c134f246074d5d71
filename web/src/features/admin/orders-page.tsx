import { ClipboardList } from 'lucide-react';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useConnection } from '#lib/connection.ts';
import { useLiveQuery } from '#lib/live.ts';
import { useSession } from '#lib/session.ts';
import { useShop } from '#lib/shop.ts';
import { sources } from '#lib/sources.ts';
import { ButtonLink } from '#ui/button-link.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { LiveContent } from '#ui/live-content.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { RoleGate } from '#ui/role-gate.tsx';
import { BoardSkeleton } from './board-skeleton.tsx';
import { ClosedOrders } from './closed-orders.tsx';
import { OrderBoard } from './order-board.tsx';
import { columnOf, fillColumns } from './order-columns.ts';
import { OrderDetails } from './order-details.tsx';
import { StatusFilter } from './status-filter.tsx';

export function Component() {
  return (
    <RoleGate session={useSession()} roles={['admin']} title="Orders">
      {({ uid }) => <OrdersPage uid={uid} />}
    </RoleGate>
  );
}

/** Everything under way. The filter and the open order are in the address, so a reload keeps them. */
function OrdersPage({ uid }: { uid: string }) {
  const orders = useLiveQuery(sources.activeOrders());
  const isLive = useConnection().state === 'live';
  const timeZone = useShop()?.timeZone;
  const [search, setSearch] = useSearchParams();
  const chosen = columnOf(search.get('status'));

  const open = useCallback(
    (orderId: string | null) => {
      setSearch(
        (now) => {
          const next = new URLSearchParams(now);
          if (orderId === null) next.delete('order');
          else next.set('order', orderId);
          return next;
        },
        { preventScrollReset: true, replace: orderId === null },
      );
    },
    [setSearch],
  );

  return (
    <div className="page-wide">
      <PageHeader title="Orders" />
      <LiveContent live={orders} isLive={isLive} what="orders" skeleton={<BoardSkeleton />}>
        {(entries) => {
          const columns = fillColumns(entries);
          return (
            <>
              <StatusFilter columns={columns} chosen={chosen} search={search} />
              {entries.length === 0 ? (
                <EmptyState
                  icon={ClipboardList}
                  title="No orders under way"
                  text="New orders appear here by themselves, the moment they are placed."
                  action={<ButtonLink to="/">Look at the menu</ButtonLink>}
                />
              ) : (
                <OrderBoard
                  columns={columns}
                  chosen={chosen}
                  card={{ uid, isLive, timeZone, onOpen: open }}
                />
              )}
            </>
          );
        }}
      </LiveContent>
      <ClosedOrders isLive={isLive} timeZone={timeZone} onOpen={open} />
      <OrderDetails
        orderId={search.get('order')}
        uid={uid}
        isLive={isLive}
        timeZone={timeZone}
        onClose={() => open(null)}
      />
    </div>
  );
}
