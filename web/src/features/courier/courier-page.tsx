import { isOffer } from '@fireline/domain/delivery/offer';
import { limits } from '@fireline/domain/limits';
import type { Order } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { Bike, PackageCheck } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { arrangeRides } from '#entities/delivery/duty-mutations.ts';
import { staffLists } from '#entities/order/list/staff-lists.ts';
import { orderSources } from '#entities/order/order-sources.ts';
import { tabScreenId, useScreenBeat } from '#entities/screen/screen-beat.ts';
import { useShop } from '#entities/shop/shop.ts';
import { sources } from '#entities/shop/sources.ts';
import { RoleGate } from '#entities/user/role-gate.tsx';
import { knownSession, useSession } from '#platform/auth/session.ts';
import { useIsLive } from '#platform/connection/connection.ts';
import { onFirstVisit } from '#platform/firestore/read-ahead.ts';
import { readAheadOf } from '#platform/live/head-start.ts';
import { useLiveDocument, useLiveQuery } from '#platform/live/live.ts';
import type { Entry, Live, LiveList } from '#platform/live/state.ts';
import { PageHeader } from '#ui/page-header.tsx';
import { TimeZoneNote } from '#ui/time/time-zone-note.tsx';
import { Deliveries } from './deliveries-section.tsx';
import { DeliveryCard } from './delivery-card.tsx';
import { DutySwitch } from './duty-switch.tsx';
import { OfferCard } from './offer-card.tsx';
import { PositionSharing } from './position-sharing.tsx';
import { inRideOrder } from './ride-order.ts';
import { RidePlace } from './ride-place.tsx';
import { UnsentList } from './unsent-list.tsx';

export function Component() {
  useEffect(() => readAheadOf(ownDeliveries()), []);
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

const ownDeliveries = onFirstVisit(async () => {
  const session = await knownSession();
  return session.status === 'signed-in' ? staffLists.deliveriesOfCourier(session.uid) : null;
});

/** This courier's deliveries, and those that are still waiting for a courier. */
function CourierPage({ uid, name }: { uid: string; name: string }) {
  const assigned = useLiveQuery(staffLists.deliveriesOfCourier(uid));
  const offered = useMemo(() => only(assigned, isOffer), [assigned]);
  const known = useLiveDocument(orderSources.courier(uid));
  const own = known.status === 'ready' ? known.data : null;
  const arranged = own?.data.rides;
  // The first time writes more. What is on this device may be incomplete: only the server knows
  // that there is nothing.
  const mayArrange = own !== null || (known.status === 'ready' && !known.fromCache);
  const mine = useMemo(() => {
    const taken = only(assigned, (order) => !isOffer(order));
    if (taken.status !== 'ready') return taken;
    const entries = inRideOrder(taken.data.entries, arranged ?? []);
    return { ...taken, data: { ...taken.data, entries } };
  }, [assigned, arranged]);
  const offers = useLiveQuery(sources.deliveriesToFetch());
  const isLive = useIsLive();
  const timeZone = useShop()?.timeZone;
  // The rules require a name of limited length; an account's name may be empty or longer.
  const courier = { uid, name: name.trim().slice(0, limits.screenName) || texts.courier.unnamed };
  useScreenBeat({
    id: tabScreenId(uid),
    name: courier.name,
    uid,
    surface: 'courier',
    station: null,
  });
  // The card that a press moved to the other list; it keeps the focus and stays in view.
  const [justMoved, setMoved] = useState<{ id: string; to: 'mine' | 'offers' } | null>(null);
  const shown = [assigned, offers].flatMap((live) =>
    live.status === 'ready' ? live.data.entries.map(({ id }) => id) : [],
  );
  const offerCard = (entry: Entry<Order>) => (
    <OfferCard
      entry={entry}
      courier={courier}
      timeZone={timeZone}
      onTake={() => setMoved({ id: entry.id, to: 'mine' })}
    />
  );
  return (
    <div className="page-narrow">
      <PageHeader title={texts.courier.title} badges={<TimeZoneNote timeZone={timeZone} />} />
      <DutySwitch courier={courier} isLive={isLive} timeZone={timeZone} />
      <UnsentList isLive={isLive} shown={shown} timeZone={timeZone} />
      <PositionSharing uid={uid} mine={mine} />
      {offered.status === 'ready' && offered.data.entries.length > 0 && (
        <Deliveries
          title={texts.courier.offeredToYou}
          what={texts.courier.offersWhat}
          live={offered}
          isLive={isLive}
          moved={null}
        >
          {offerCard}
        </Deliveries>
      )}
      <Deliveries
        title={texts.courier.mine}
        what={texts.courier.mineWhat}
        live={mine}
        isLive={isLive}
        moved={justMoved?.to === 'mine' ? justMoved.id : null}
        empty={{
          icon: Bike,
          title: texts.courier.mineEmptyTitle,
          text: texts.courier.mineEmptyText,
        }}
      >
        {(entry, entries) => (
          <DeliveryCard
            entry={entry}
            uid={uid}
            isLive={isLive}
            timeZone={timeZone}
            place={
              mayArrange &&
              entries.length > 1 && (
                <RidePlace
                  id={entry.id}
                  ids={entries.map(({ id }) => id)}
                  onArrange={(rides) =>
                    void arrangeRides({
                      ...courier,
                      isKnown: own !== null,
                      rides: rides.slice(0, limits.arrangedRides),
                    })
                  }
                />
              )
            }
            onGiveBack={() => setMoved({ id: entry.id, to: 'offers' })}
          />
        )}
      </Deliveries>
      <Deliveries
        title={texts.courier.offers}
        what={texts.courier.offersWhat}
        live={offers}
        isLive={isLive}
        moved={justMoved?.to === 'offers' ? justMoved.id : null}
        empty={{
          icon: PackageCheck,
          title: texts.courier.offersEmptyTitle,
          text: texts.courier.offersEmptyText,
        }}
      >
        {offerCard}
      </Deliveries>
    </div>
  );
}

/** The part of a list that fits; what can't be read is with the rest. */
function only(live: Live<LiveList<Order>>, fits: (order: Order) => boolean): Live<LiveList<Order>> {
  if (live.status !== 'ready') return live;
  const entries = live.data.entries.filter(({ data }) => fits(data));
  return { ...live, data: { ...live.data, entries } };
}
