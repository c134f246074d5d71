import type { Screen } from '@fireline/domain/shop/screen';
import type { Shop } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { CircleCheck, MonitorOff } from 'lucide-react';
import { useId } from 'react';
import type { Entry } from '#platform/live/state.ts';
import { ButtonLink } from '#ui/button/button-link.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { hidden } from '#ui/hidden.tsx';
import { Time } from '#ui/time/time.tsx';
import { WaitTime } from '#ui/time/wait-time.tsx';
import { UserText } from '#ui/user-text.tsx';
import { CompactRow, CompactRows } from '../list/compact-row.tsx';
import { type StuckKind, type StuckOrder, stuckAfter, stuckKinds } from './stuck-orders.ts';

interface StuckLaneProps {
  stuck: readonly StuckOrder[];
  offlineScreens: readonly Entry<Screen>[];
  isKitchenOffline: boolean;
  /** Number of failed events. */
  failedCount: number;
  shop: Shop;
  onOpen: (orderId: string) => void;
}

/** What doesn't move by itself, why it counts as stuck, and what helps. */
export function StuckLane({
  stuck,
  offlineScreens,
  isKitchenOffline,
  failedCount,
  shop,
  onOpen,
}: StuckLaneProps) {
  const kinds = stuckKinds.filter((kind) => stuck.some((order) => order.kind === kind));
  const isCalm =
    kinds.length === 0 && offlineScreens.length === 0 && !isKitchenOffline && failedCount === 0;
  return (
    <div className="grid max-w-4xl gap-6">
      {isCalm && (
        <EmptyState
          icon={CircleCheck}
          title={texts.console.stuckNoneTitle}
          text={texts.console.stuckNoneHint}
        />
      )}
      {isKitchenOffline && (
        <Callout tone="warning" title={texts.console.noScreenTitle} announce>
          {texts.console.noScreenHint}
        </Callout>
      )}
      {failedCount > 0 && (
        <Callout
          tone="warning"
          title={texts.console.failedEvents({ count: failedCount })}
          action={
            <ButtonLink to="/admin/failed" size="sm">
              {texts.console.failedEventsView}
            </ButtonLink>
          }
        >
          {texts.console.failedEventsHint}
        </Callout>
      )}
      {offlineScreens.length > 0 && (
        <OfflineScreens screens={offlineScreens} timeZone={shop.timeZone} />
      )}
      {kinds.map((kind) => (
        <Lane
          key={kind}
          kind={kind}
          orders={stuck.filter((order) => order.kind === kind)}
          shop={shop}
          onOpen={onOpen}
        />
      ))}
      <Thresholds shop={shop} />
    </div>
  );
}

interface LaneProps {
  kind: StuckKind;
  orders: readonly StuckOrder[];
  shop: Shop;
  onOpen: (orderId: string) => void;
}

function Lane({ kind, orders, shop, onOpen }: LaneProps) {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className="grid gap-2">
      <h2 id={headingId} className="flex items-center gap-2 text-lg">
        {laneTitle(kind)}
        <span className="numeric font-normal font-sans text-base text-ink-muted">
          {orders.length}
        </span>
      </h2>
      <p className="text-ink-muted text-sm">{explain(kind, shop)}</p>
      <CompactRows>
        {orders.map(({ entry: { id, data }, since }) => (
          <CompactRow key={id} id={id} order={data} onOpen={onOpen}>
            <span className="font-semibold text-danger text-sm">
              {texts.console.stuckFor({
                hidden,
                wait: () => <WaitTime key="wait" since={since} />,
              })}
            </span>
          </CompactRow>
        ))}
      </CompactRows>
    </section>
  );
}

interface OfflineScreensProps {
  screens: readonly Entry<Screen>[];
  timeZone: string;
}

function OfflineScreens({ screens, timeZone }: OfflineScreensProps) {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className="grid gap-2">
      <h2 id={headingId} className="text-lg">
        {texts.console.screensOffline}
      </h2>
      <p className="text-ink-muted text-sm">{texts.console.screensOfflineHint}</p>
      <CompactRows>
        {screens.map(({ id, data }) => (
          <li key={id} className="flex min-h-14 flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2.5">
            <MonitorOff aria-hidden className="size-5 text-danger" />
            <UserText className="min-w-32 flex-1 font-semibold">{data.name}</UserText>
            <span className="text-ink-muted text-sm">
              {data.station ?? texts.console.anyStation}
            </span>
            <span className="text-sm">
              {texts.console.screenLastSeen({
                time: () => (
                  <Time key="time" at={data.lastBeatAt} format="relative" timeZone={timeZone} />
                ),
              })}
            </span>
          </li>
        ))}
      </CompactRows>
    </section>
  );
}

/** Explains the limits, so that it is clear why an order is, or isn't, here. */
function Thresholds({ shop }: { shop: Shop }) {
  const takesOnline = shop.paymentWays.includes('online');
  return (
    <section aria-label={texts.console.stuckLimits} className="text-ink-muted text-sm">
      <h2 className="mb-1 font-sans font-semibold text-sm tracking-normal">
        {texts.console.stuckLimits}
      </h2>
      <ul className="list-disc pl-5">
        {stuckKinds
          .filter((kind) => kind !== 'unrefunded' || takesOnline)
          .map((kind) => (
            <li key={kind}>{explain(kind, shop)}</li>
          ))}
      </ul>
    </section>
  );
}

function laneTitle(kind: StuckKind): string {
  const titles: Record<StuckKind, string> = {
    unchecked: texts.console.stuckUnchecked,
    unseen: texts.console.stuckUnseen,
    unconfirmed: texts.console.stuckUnconfirmed,
    uncollected: texts.console.stuckUncollected,
    unfollowed: texts.console.stuckUnfollowed,
    unrefunded: texts.console.stuckUnrefunded,
  };
  return titles[kind];
}

function explain(kind: StuckKind, shop: Shop): string {
  const after = stuckAfter(shop)[kind];
  const minutes = Math.round(after / 6000) / 10;
  switch (kind) {
    case 'unchecked':
      return texts.console.stuckUncheckedWhy({ minutes });
    case 'unseen':
      return texts.console.stuckUnseenWhy({ seconds: after / 1000 });
    case 'unconfirmed':
      return texts.console.stuckUnconfirmedWhy({ minutes });
    case 'uncollected':
      return texts.console.stuckUncollectedWhy({ minutes });
    case 'unfollowed':
      return texts.console.stuckUnfollowedWhy({ minutes });
    case 'unrefunded':
      return texts.console.stuckUnrefundedWhy;
  }
}
