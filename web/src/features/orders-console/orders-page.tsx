import { orderLabel } from '@fireline/domain/order/number';
import { activeOrdersQuery } from '@fireline/domain/order/queries';
import type { Order } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { Bookmark, Plus } from 'lucide-react';
import { memo, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { ListLimit } from '#entities/order/list/list-limit.tsx';
import { staffLists } from '#entities/order/list/staff-lists.ts';
import { useThrottledOrders } from '#entities/order/list/use-throttled-orders.ts';
import { ringForOrder } from '#entities/order/order-sound.ts';
import { resumeTransitions, useSendingOnLeave } from '#entities/order/undo/transition-with-undo.ts';
import { useWithNewOrders } from '#entities/order/with-new-orders.ts';
import { LiveContent } from '#entities/shop/live-content.tsx';
import { officeSources } from '#entities/shop/office-sources.ts';
import { useShop } from '#entities/shop/shop.ts';
import { RoleGate } from '#entities/user/role-gate.tsx';
import { useShortcuts } from '#lib/shortcuts.ts';
import { useNow } from '#lib/time/use-now.ts';
import { setParam, useSearch } from '#lib/use-search.ts';
import { useSession } from '#platform/auth/session.ts';
import { useIsLive } from '#platform/connection/connection.ts';
import { readAheadOf } from '#platform/live/head-start.ts';
import { useLiveQuery } from '#platform/live/live.ts';
import type { Entry, Live, LiveList } from '#platform/live/state.ts';
import { Button } from '#ui/button/button.tsx';
import { ButtonLink } from '#ui/button/button-link.tsx';
import { lateDialog } from '#ui/overlay/late-dialog.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { TimeZoneNote } from '#ui/time/time-zone-note.tsx';
import { customersOf } from './filters/customers.ts';
import { EverywhereSearch } from './filters/everywhere-search.tsx';
import { ExportButton } from './filters/export-button.tsx';
import { FilterChips } from './filters/filter-chips.tsx';
import {
  asksForPast,
  isUnfiltered,
  type ListQuery,
  readListQuery,
  viewSearch,
  withListQuery,
} from './filters/list-query.ts';
import { countByColumn, filterOrders, sortOrders } from './filters/order-filter.ts';
import { OrdersToolbar } from './filters/orders-toolbar.tsx';
import { StatusFilter } from './filters/status-filter.tsx';
import { BoardSkeleton } from './list/board-skeleton.tsx';
import { OrderList } from './list/order-list.tsx';
import { pageShortcuts } from './list/order-shortcuts.ts';
import { ResumeSetUp } from './list/resume-set-up.tsx';
import { MessageCustomers } from './message/message-customers.tsx';
import { ClosedOrders } from './past/closed-orders.tsx';
import { PastOrders } from './past/past-orders.tsx';
import { ReachCustomerLink } from './stuck/reach-customer-link.tsx';
import { StuckLane } from './stuck/stuck-lane.tsx';
import { isKitchenOffline, offlineScreens, stuckOrders } from './stuck/stuck-orders.ts';
import { useMissingEffects } from './stuck/use-missing-effects.ts';
import { SoundButton } from './unseen/sound-button.tsx';
import { UnseenNote } from './unseen/unseen-note.tsx';
import { useNewOrders } from './unseen/use-new-orders.ts';
import { useUnseen } from './unseen/use-unseen.ts';
import { ViewerOrders } from './viewer-orders.tsx';

const FilterDialog = lateDialog(
  async () => (await import('./filters/filter-dialog.tsx')).FilterDialog,
);
const ViewsDialog = lateDialog(
  async () => (await import('./filters/views-dialog.tsx')).ViewsDialog,
);
const OrderDetails = lateDialog(
  async () => (await import('./order/order-details.tsx')).OrderDetails,
);

export function Component() {
  const session = useSession();
  useEffect(() => readAheadOf(staffLists.activeOrders()), []);
  if (session.status === 'signed-in' && session.grantedRole === 'viewer') return <ViewerOrders />;
  return (
    <RoleGate session={session} roles={['admin']} title={texts.console.title}>
      {({ uid }) => <LiveOrders uid={uid} />}
    </RoleGate>
  );
}

const none: readonly Entry<Order>[] = [];

function LiveOrders({ uid }: { uid: string }) {
  return (
    <OrdersPage uid={uid} live={useThrottledOrders(useWithNewOrders(staffLists.activeOrders()))} />
  );
}

interface OrdersPageProps {
  uid: string;
  live: Live<LiveList<Order>>;
}

/** The shop's orders. What is shown, and which order is open, is stored in the URL. */
const OrdersPage = memo(function OrdersPage({ uid, live }: OrdersPageProps) {
  // Deferred, so that a burst of changes doesn't block key presses.
  const orders = useDeferredValue(live);
  const entries = orders.status === 'ready' ? orders.data.entries : none;
  const isLive = useIsLive();
  const shop = useShop();
  const timeZone = shop?.timeZone;
  const [search, setSearch] = useSearch();
  const address = search.toString();
  const query = useMemo(() => readListQuery(new URLSearchParams(address)), [address]);
  const [open, setOpen] = useState<'filters' | 'views' | null>(null);
  const searchField = useRef<HTMLInputElement>(null);

  const onQuery = useCallback(
    (changes: Partial<ListQuery>) => {
      setSearch((now) => withListQuery(now, changes), { preventScrollReset: true, replace: true });
    },
    [setSearch],
  );
  const show = useCallback(
    (orderId: string | null) => {
      setSearch((now) => setParam(now, 'order', orderId), {
        preventScrollReset: true,
        replace: orderId === null,
      });
    },
    [setSearch],
  );

  const isPast = asksForPast(query);
  const now = useNow(10_000);
  const warn = shop?.ticketWarnMinutes;
  const late = shop?.ticketLateMinutes;
  const limits = useMemo(
    () =>
      warn === undefined || late === undefined
        ? null
        : { ticketWarnMinutes: warn, ticketLateMinutes: late },
    [warn, late],
  );
  const shown = useMemo(
    () => sortOrders(filterOrders(entries, query, limits, now), query.sort),
    [entries, query, limits, now],
  );
  const counts = useMemo(
    () => countByColumn(entries, query, limits, now),
    [entries, query, limits, now],
  );

  useSendingOnLeave();
  const isSaved = orders.status === 'ready' && orders.fromCache;
  useEffect(() => {
    if (orders.status === 'ready') resumeTransitions(uid, entries, isSaved);
  }, [uid, orders.status, entries, isSaved]);

  // "None" is only certain once the server has confirmed it.
  const isKnown = orders.status === 'ready' && !(orders.fromCache && entries.length === 0);

  const newIds = useNewOrders(orders.status === 'ready' ? entries : null, ringForOrder);
  const { unseen, since, markSeen } = useUnseen(entries, uid);
  const missing = useMissingEffects(entries, isLive);
  const screens = useLiveQuery(officeSources.screens());
  const screenEntries = screens.status === 'ready' ? screens.data.entries : null;
  const refused = useLiveQuery(officeSources.refusedRefunds());
  const refusedEntries = refused.status === 'ready' ? refused.data.entries : none;
  const stuck = shop ? stuckOrders([...entries, ...refusedEntries], shop, missing, now) : [];
  const silentScreens = screenEntries ? offlineScreens(screenEntries, now) : [];
  const failed = useLiveQuery(officeSources.deadLetters(100));
  const failedCount = failed.status === 'ready' ? failed.data.entries.length : 0;
  const stuckCount = stuck.length + silentScreens.length + failedCount;

  const navigate = useNavigate();
  useShortcuts([
    ...pageShortcuts(query, onQuery, () => searchField.current?.focus()),
    {
      keys: 'Shift+n',
      label: texts.counter.keyNew,
      group: texts.console.title,
      run: () => navigate('/admin/orders/new'),
    },
  ]);

  const count = unseen.added + unseen.changed;
  const unfiltered = isUnfiltered(query);
  const customers = useMemo(() => customersOf(entries), [entries]);
  const openOrder = search.get('order');
  const customerName = customers.get(query.customer ?? '') ?? null;
  const rowContext = useMemo(() => ({ limits, timeZone, onOpen: show }), [limits, timeZone, show]);
  return (
    <div className="page-wide">
      <PageHeader
        title={texts.console.title}
        tabTitle={count > 0 ? texts.console.unseenTabTitle({ count }) : texts.console.title}
        badges={<TimeZoneNote timeZone={timeZone} />}
        actions={
          <>
            <ButtonLink icon={Plus} to="/admin/orders/new">
              {texts.counter.button}
            </ButtonLink>
            <SoundButton />
            <Button icon={Bookmark} aria-haspopup="dialog" onClick={() => setOpen('views')}>
              {texts.console.views}
            </Button>
            <MessageCustomers orderId={null} count={customers.size} />
            <ExportButton shop={shop} query={query} limits={limits} customerName={customerName} />
          </>
        }
      />
      {shop?.orderingPaused && <ResumeSetUp />}
      <UnseenNote unseen={unseen} since={since} timeZone={timeZone} onSeen={markSeen} />
      <OrdersToolbar
        query={query}
        onQuery={onQuery}
        onFilters={() => setOpen('filters')}
        searchField={searchField}
        stuckCount={stuckCount}
      />
      {query.layout !== 'stuck' && (
        <>
          <StatusFilter counts={isKnown ? counts : null} search={search} onQuery={onQuery} />
          <FilterChips query={query} onQuery={onQuery} customerName={customerName} />
        </>
      )}
      {isPast && query.layout !== 'stuck' ? (
        <PastOrders
          key={JSON.stringify([query.customer, query.from, query.to, query.statuses, timeZone])}
          query={query}
          onQuery={onQuery}
          timeZone={timeZone ?? 'UTC'}
          row={rowContext}
        />
      ) : (
        <>
          <ListLimit spec={activeOrdersQuery()} shown={entries.length} />
          <LiveContent
            live={orders}
            isLive={isLive}
            what={texts.console.ordersPlural}
            nameOf={orderLabel}
            linkOf={(id) => <ReachCustomerLink orderId={id} />}
            skeleton={<BoardSkeleton />}
          >
            {() =>
              query.layout === 'stuck' && shop ? (
                <StuckLane
                  stuck={stuck}
                  offlineScreens={silentScreens}
                  failedCount={failedCount}
                  isKitchenOffline={
                    screenEntries !== null && isKitchenOffline(screenEntries, entries, now)
                  }
                  shop={shop}
                  onOpen={show}
                />
              ) : (
                <OrderList
                  entries={shown}
                  all={entries}
                  query={query}
                  onQuery={onQuery}
                  newIds={newIds}
                  uid={uid}
                  timeZone={timeZone}
                  limits={limits}
                  onOpen={show}
                />
              )
            }
          </LiveContent>
        </>
      )}
      <EverywhereSearch
        text={query.text}
        above={isPast ? 0 : shown.length}
        timeZone={timeZone}
        onOpen={show}
      />
      {unfiltered && query.layout === 'board' && (
        <ClosedOrders isLive={isLive} timeZone={timeZone} onOpen={show} />
      )}
      <FilterDialog
        open={open === 'filters'}
        onOpenChange={(isOpen) => setOpen(isOpen ? 'filters' : null)}
        query={query}
        onQuery={onQuery}
        shop={shop}
        customers={customers}
        found={isPast ? null : shown.length}
      />
      <ViewsDialog
        open={open === 'views'}
        onOpenChange={(isOpen) => setOpen(isOpen ? 'views' : null)}
        uid={uid}
        search={viewSearch(search)}
      />
      <OrderDetails
        open={openOrder !== null}
        orderId={openOrder}
        uid={uid}
        isLive={isLive}
        timeZone={timeZone}
        onClose={() => show(null)}
      />
    </div>
  );
});
