import { texts } from '@fireline/domain/texts/texts';
import { LogIn, ReceiptText, Search, UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useShop } from '#entities/shop/shop.ts';
import { sources } from '#entities/shop/sources.ts';
import { useIsShopKnown } from '#entities/shop/use-is-shop-known.ts';
import { type SignedIn, useSession } from '#platform/auth/session.ts';
import { useIsDisconnected } from '#platform/connection/connection.ts';
import { useLiveQuery } from '#platform/live/live.ts';
import { ButtonLink } from '#ui/button/button-link.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { ErrorState } from '#ui/feedback/error-state.tsx';
import { Segmented } from '#ui/form/segmented.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { TimeZoneNote } from '#ui/time/time-zone-note.tsx';
import { type Filter, filterOf } from './history.ts';
import { OrderList } from './order-list.tsx';
import { OrdersSkeleton } from './orders-skeleton.tsx';
import { PastOrders } from './past-orders.tsx';
import { UnreadableOrders } from './unreadable-orders.tsx';
import { useClosedOrders } from './use-closed-orders.ts';

/** The user's own orders: open ones live, the others by page. */
export function Component() {
  const session = useSession();
  return (
    <div className="page-narrow">
      <PageHeader title={texts.orders.title} />
      {session.status === 'loading' && <OrdersSkeleton />}
      {session.status === 'signed-out' && (
        <EmptyState
          icon={ReceiptText}
          title={texts.orders.signedOutTitle}
          text={texts.orders.signedOutText}
          action={
            <>
              <ButtonLink to="/sign-in?next=/orders" variant="primary" icon={LogIn}>
                {texts.orders.signIn}
              </ButtonLink>
              <ButtonLink to="/find" icon={Search}>
                {texts.orders.findByNumber}
              </ButtonLink>
            </>
          }
        />
      )}
      {session.status === 'signed-in' && <OwnOrders key={session.uid} session={session} />}
    </div>
  );
}

const filterLabels = () =>
  [
    { value: 'all', label: texts.orders.filterAll },
    { value: 'completed', label: texts.orders.filterCompleted },
    { value: 'cancelled', label: texts.orders.filterCanceled },
  ] as const satisfies readonly { value: Filter; label: string }[];

function OwnOrders({ session: { uid, isGuest } }: { session: SignedIn }) {
  const timeZone = useShop()?.timeZone;
  const [search, setSearch] = useSearchParams();
  const filter = filterOf(search.get('show'));
  return (
    <div className="grid gap-6">
      {isGuest && <GuestHint />}
      <Segmented<Filter>
        label={texts.orders.filterLabel}
        value={filter}
        onValueChange={(show) => setSearch(show === 'all' ? {} : { show }, { replace: true })}
        options={filterLabels()}
      />
      <Orders uid={uid} filter={filter} timeZone={timeZone} />
      <TimeZoneNote timeZone={timeZone} className="justify-center" />
    </div>
  );
}

function Orders({
  uid,
  filter,
  timeZone,
}: {
  uid: string;
  filter: Filter;
  timeZone: string | undefined;
}) {
  const isCutOff = useIsDisconnected();
  const isShopKnown = useIsShopKnown();
  const live = useLiveQuery(sources.activeOrdersOfCustomer(uid));
  const active = live.status === 'ready' ? live.data.entries : null;
  // An empty saved list is no answer: this device may simply have saved nothing. Once there was an
  // answer, the page stays: a lost connection must not remove what was loaded.
  const hasAnswer =
    live.status === 'ready' && (!live.fromCache || live.data.entries.length > 0 || isCutOff);
  const [isKnown, setKnown] = useState(hasAnswer);
  if (hasAnswer && !isKnown) setKnown(true);
  const closed = useClosedOrders(active);
  const ids = new Set(active?.map(({ id }) => id));
  const showsActive = filter === 'all' && active !== null && active.length > 0;
  if (live.status === 'error') {
    return <ErrorState title={texts.orders.listFailed} text={live.error.message} />;
  }
  if (!isKnown || !isShopKnown || live.status === 'loading') {
    return (
      <div role="status" aria-busy="true" aria-label={texts.orders.listLoading}>
        <OrdersSkeleton />
      </div>
    );
  }
  return (
    <>
      <UnreadableOrders ids={live.data.invalidIds} />
      {showsActive && (
        <OrderList
          title={texts.orders.openTitle}
          orders={active.toSorted((one, other) => other.data.placedAt - one.data.placedAt)}
          timeZone={timeZone}
        />
      )}
      <PastOrders
        key={filter}
        uid={uid}
        filter={filter}
        closed={closed.filter(({ id }) => !ids.has(id))}
        hasActive={showsActive}
        timeZone={timeZone}
      />
    </>
  );
}

function GuestHint() {
  return (
    <Callout
      tone="info"
      title={texts.orders.guestTitle}
      action={
        <ButtonLink to="/sign-in?next=/orders" size="sm" icon={UserRoundPlus}>
          {texts.orders.createAccount}
        </ButtonLink>
      }
    >
      {texts.orders.guestText}
    </Callout>
  );
}
