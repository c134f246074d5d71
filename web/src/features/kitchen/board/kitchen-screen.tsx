import type { Order } from '@fireline/domain/order/schema';
import type { Shop } from '@fireline/domain/shop/settings';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useOrderInHash } from '#entities/order/order-in-hash.ts';
import { withHeld } from '#entities/order/undo/undo-list.ts';
import { tabScreenId, useScreenBeat } from '#entities/screen/screen-beat.ts';
import type { StaffSession } from '#entities/user/role-gate.tsx';
import { loadPersistently } from '#lib/after-paint.ts';
import { onPageLeave } from '#lib/on-page-leave.ts';
import { useStore } from '#lib/store.ts';
import { useNow } from '#lib/time/use-now.ts';
import type { Entry } from '#platform/live/state.ts';
import { useWakeLock } from '#ui/use-wake-lock.ts';
import { alarmOf, hearing } from '../alarm/alarm.ts';
import { AlarmBar } from '../alarm/alarm-bar.tsx';
import { alertsOf } from '../alarm/alerts.ts';
import { turnSoundOn } from '../alarm/sound.ts';
import { StaleBanner, useStaleness } from '../alarm/stale-banner.tsx';
import { useNewTickets } from '../alarm/use-new-tickets.ts';
import { useRinging } from '../alarm/use-ringing.ts';
import { useSeen } from '../alarm/use-seen.ts';
import { useStaleRing } from '../alarm/use-stale-ring.ts';
import { KitchenKeys } from '../keys/kitchen-keys.tsx';
import { showTicket, useSelectionInput } from '../keys/selection.ts';
import { usePerson } from '../person/use-person.ts';
import { followOrders, resumeStarts, undoList } from '../tickets/kitchen-actions.ts';
import { LinesLayout } from '../tickets/lines-layout.tsx';
import { nextStep } from '../tickets/next-step.ts';
import { FieldLayout, LanesLayout } from '../tickets/ticket-layouts.tsx';
import { inOrder, isDoneInView, splitLater } from '../tickets/tickets.ts';
import { UndoBar } from '../tickets/undo-bar.tsx';
import {
  allView,
  expoView,
  filterByView,
  searchOf,
  type View,
  viewKey,
  viewOf,
} from '../tickets/views.ts';
import { CaughtUp } from './caught-up.tsx';
import { type ScreenContext, ScreenProvider } from './screen-context.ts';
import {
  layouts,
  type ScreenSettings,
  type TextSize,
  useScreenSettings,
  zooms,
} from './screen-settings.ts';
import { SidePanel } from './side-panel.tsx';
import { TimesStrip } from './times-strip.tsx';
import { type Sheet, Toolbar } from './toolbar.tsx';
import { useStationTimes } from './use-station-times.ts';

const Sheets = lazy(() => loadPersistently(() => import('./kitchen-sheets.tsx')));

interface KitchenScreenProps {
  orders: readonly Entry<Order>[];
  /** The latest canceled orders. */
  cancelled: readonly Entry<Order>[];
  shop: Shop;
  session: StaffSession<'kitchen' | 'admin'>;
  isLive: boolean;
  /** Whether the orders come from this device only. */
  isSaved: boolean;
}

export function KitchenScreen({
  orders,
  cancelled,
  shop,
  session,
  isLive,
  isSaved,
}: KitchenScreenProps) {
  const { stations, ticketWarnMinutes, ticketLateMinutes, timeZone } = shop;
  const { ticketsAtOnce, busyMinutes } = shop;
  const [search, setSearch] = useSearchParams();
  const view = useMemo(() => viewOf(search, stations), [search, stations]);
  const [settings, change] = useScreenSettings(viewKey(view));
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const undoable = useStore(undoList.open);
  const now = useNow(5000);
  const stale = useStaleness();
  const staleRing = useStaleRing(stale, settings.alarm);
  const wanted = useOrderInHash();
  const isAwake = useWakeLock();
  useLeaving();
  useSelectionInput();
  useEffect(() => {
    if (wanted !== null) showTicket(wanted);
  }, [wanted]);

  const { uid, role } = session;
  const who = usePerson(uid);
  const person = who.person?.uid;
  useEffect(() => {
    followOrders(orders);
    resumeStarts(uid, isSaved);
  }, [orders, uid, isSaved]);
  useScreenBeat({
    id: tabScreenId(uid),
    name: nameOf(view),
    uid,
    surface: 'kitchen',
    station: view.kind === 'station' ? view.station : null,
  });
  const screen = useMemo<ScreenContext>(
    () => ({
      actor: { uid, role, ...(person !== undefined && { person }) },
      view,
      stations,
      limits: { ticketWarnMinutes, ticketLateMinutes },
      times: { ticketsAtOnce, busyMinutes },
      timeZone,
    }),
    [
      uid,
      role,
      person,
      view,
      stations,
      ticketWarnMinutes,
      ticketLateMinutes,
      ticketsAtOnce,
      busyMinutes,
      timeZone,
    ],
  );

  const shownAs = useMemo(
    () => inOrder(withHeld(orders, undoable), shop),
    [orders, undoable, shop],
  );
  const { shown, hidden } = useMemo(
    () => filterByView(shownAs, view, stations),
    [shownAs, view, stations],
  );
  const { due, later } = splitLater(shown, shop, now);
  // In lanes, an order whose part is done stays in the lane of its status.
  const isOver = ({ data }: Entry<Order>) =>
    settings.layout === 'lanes'
      ? data.status === 'ready'
      : isDoneInView(data, view, stations) && nextStep(data, view, stations) === null;
  const open = due.filter((ticket) => !isOver(ticket));
  const done = due.filter(isOver);
  const heard = { view, stations, choice: settings.alarm };
  const alarm = alarmOf(shownAs, alertsOf(orders, cancelled, now), heard);
  const isAudible = useRinging(staleRing.isHeard ? 'stale' : alarm.sound);
  useNewTickets(orders, hearing(heard));
  useSeen(orders, isLive);
  const stationTimes = useStationTimes(orders, stations, timeZone);
  const textSize = settings.textSize ?? usualSize();

  const show = (next: View) => setSearch(searchOf(next), { replace: true });
  return (
    <ScreenProvider value={screen}>
      {stale && <StaleBanner stale={stale} timeZone={timeZone} ring={staleRing} />}
      <Toolbar
        onView={show}
        hidden={hidden}
        later={later.length}
        isPanelOpen={settings.panel}
        onPanel={() => change({ panel: !settings.panel })}
        isSilent={settings.alarm === 'silent'}
        shop={shop}
        who={who}
        onSheet={setSheet}
      />
      <AlarmBar alarm={alarm} isAudible={isAudible} />
      <div className="flex min-h-0 flex-1 flex-col gap-4 xl:flex-row">
        {open.length === 0 && done.length === 0 ? (
          <CaughtUp hidden={hidden} later={later.length} onShowAll={() => show(allView)} />
        ) : (
          <Tickets layout={settings.layout} open={open} done={done} zoom={zooms[textSize]} />
        )}
        {settings.panel && <SidePanel open={open} later={later} times={shop} />}
      </div>
      <footer className="flex flex-col gap-x-6 gap-y-2 pt-2 xl:flex-row xl:items-center">
        <TimesStrip times={stationTimes} isAwake={isAwake} />
        <UndoBar />
      </footer>
      <KitchenKeys
        tickets={[...open, ...done]}
        alerts={alarm.alerts}
        station={() => show(nextView(view, stations))}
        layout={() => change({ layout: nextLayout(settings.layout) })}
        panel={() => change({ panel: !settings.panel })}
        ordering={() => setSheet('ordering')}
        soldOut={() => setSheet('sold-out')}
        sound={() => void turnSoundOn()}
        help={() => setSheet('keys')}
      />
      {sheet !== null && (
        <Suspense fallback={null}>
          <Sheets
            sheet={sheet}
            onClose={() => setSheet(null)}
            shop={shop}
            who={who}
            settings={settings}
            usualSize={usualSize()}
            onChange={change}
          />
        </Suspense>
      )}
    </ScreenProvider>
  );
}

function Tickets({
  layout,
  ...rest
}: {
  layout: ScreenSettings['layout'];
  open: readonly Entry<Order>[];
  done: readonly Entry<Order>[];
  zoom: number;
}) {
  if (layout === 'lanes') return <LanesLayout {...rest} />;
  if (layout === 'lines') return <LinesLayout {...rest} />;
  return <FieldLayout layout={layout} {...rest} />;
}

/** Sends held moves when the page or the screen is left. */
function useLeaving(): void {
  useEffect(() => {
    const settle = () => undoList.settle();
    const stop = onPageLeave(settle);
    return () => {
      stop();
      settle();
    };
  }, []);
}

/** Stored in English, and shown by the admin's pages. */
function nameOf(view: View): string {
  return view.kind === 'station' ? `Kitchen, ${view.station}` : nameWithout[view.kind];
}
const nameWithout = { all: 'Kitchen', expo: 'Kitchen, expo' } as const;

/** A wall screen is viewed from farther away than a tablet. */
function usualSize(): TextSize {
  return window.innerWidth >= 1800 ? 'large' : 'normal';
}

function nextLayout(layout: ScreenSettings['layout']): ScreenSettings['layout'] {
  return layouts[(layouts.indexOf(layout) + 1) % layouts.length] ?? 'lanes';
}

function nextView(view: View, stations: readonly string[]): View {
  const views: readonly View[] = [
    allView,
    ...stations.map((station) => ({ kind: 'station', station }) as const),
    expoView,
  ];
  const at = views.findIndex((other) => viewKey(other) === viewKey(view));
  return views[(at + 1) % views.length] ?? allView;
}
