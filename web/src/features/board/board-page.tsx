import type { Order } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { ChefHat, CircleCheckBig, CloudOff } from 'lucide-react';
import { useEffect } from 'react';
import { Link } from 'react-router-dom';
import { staffLists } from '#entities/order/list/staff-lists.ts';
import { tabScreenId, useScreenBeat } from '#entities/screen/screen-beat.ts';
import { silence, watchSilence } from '#entities/screen/silence.ts';
import { LiveContent } from '#entities/shop/live-content.tsx';
import { useShop } from '#entities/shop/shop.ts';
import { RoleGate, type StaffSession } from '#entities/user/role-gate.tsx';
import { useStore } from '#lib/store.ts';
import { useNow } from '#lib/time/use-now.ts';
import { useSession } from '#platform/auth/session.ts';
import { useIsLive } from '#platform/connection/connection.ts';
import { useLiveQuery } from '#platform/live/live.ts';
import type { Entry } from '#platform/live/state.ts';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import { Logo } from '#ui/logo.tsx';
import { usePageTitle } from '#ui/page-title.ts';
import { clockText } from '#ui/time/time-text.ts';
import { useWakeLock } from '#ui/use-wake-lock.ts';
import { boardOf, type CalledNumber } from './board-numbers.ts';

export function Component() {
  return (
    <RoleGate session={useSession()} roles={['kitchen', 'admin']} title={texts.board.title}>
      {(session) => <BoardPage session={session} />}
    </RoleGate>
  );
}

/** For a TV in the shop: a staff member signs in once, and after that the page runs unattended. */
function BoardPage({ session: { uid } }: { session: StaffSession<'kitchen' | 'admin'> }) {
  const orders = useLiveQuery(staffLists.kitchenOrders());
  useEffect(watchSilence, []);
  const isSilent = useStore(silence) !== null;
  const isLive = useIsLive() && !isSilent;
  useWakeLock();
  usePageTitle(texts.board.title);
  useScreenBeat({
    id: tabScreenId(uid),
    name: texts.board.title,
    uid,
    surface: 'board',
    station: null,
  });
  return (
    <div
      data-theme="dark"
      className="flex min-w-0 flex-1 flex-col bg-surface p-4 text-ink lg:h-dvh lg:flex-none lg:p-8"
    >
      <h1 tabIndex={-1} className="sr-only">
        {texts.board.title}
      </h1>
      <LiveContent
        live={orders}
        isLive={isLive}
        what={texts.board.orders}
        skeleton={<Skeleton className="h-96 w-full rounded-card" />}
      >
        {(entries) => <Board orders={entries} isLive={isLive} />}
      </LiveContent>
    </div>
  );
}

const noTimes = { ticketsAtOnce: 1, busyMinutes: 0 };

function Board({ orders, isLive }: { orders: readonly Entry<Order>[]; isLive: boolean }) {
  const shop = useShop();
  const now = useNow(5000);
  const { preparing, ready } = boardOf(orders, shop ?? noTimes, now);
  const look = preparingLooks[fullness(preparing.length, 8, 20)];
  const calls = readyLooks[fullness(ready.length, 4, 12)];
  return (
    <>
      <div className="grid min-h-0 flex-1 gap-6 md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)] md:overflow-hidden lg:gap-10">
        <section aria-labelledby="preparing" data-status="preparing" className="min-h-0 min-w-0">
          <Heading id="preparing" icon={ChefHat} text={texts.board.preparing} />
          <ul className={`grid gap-x-8 gap-y-3 pt-4 lg:pt-6 ${look.list}`}>
            {preparing.map((number) => (
              <li
                key={number}
                className={`numeric whitespace-nowrap font-semibold text-2xl text-ink-muted ${look.number}`}
              >
                <OrderNumber number={number} />
              </li>
            ))}
          </ul>
          {preparing.length === 0 && <Nothing text={texts.board.preparingNone} />}
        </section>
        <section aria-labelledby="ready" data-status="ready" className="min-h-0 min-w-0">
          <Heading id="ready" icon={CircleCheckBig} text={texts.board.ready} />
          {/* Screen readers announce each number as it's called. */}
          <ul aria-live="polite" className="flex flex-wrap items-start gap-4 pt-4 lg:gap-6 lg:pt-6">
            {ready.map((called) => (
              <Called key={called.number} {...called} look={calls} />
            ))}
          </ul>
          {ready.length === 0 && <Nothing text={texts.board.readyNone} />}
        </section>
      </div>
      <footer className="flex items-center gap-4 pt-4 text-ink-muted text-xl lg:text-2xl">
        {!isLive && (
          <p role="alert" className="flex items-center gap-2 text-warning">
            <CloudOff aria-hidden className="size-6" />
            {texts.board.notConnected}
          </p>
        )}
        <Link to="/kitchen" className="flex min-h-14 items-center gap-3 rounded-control">
          <Logo className="size-8" />
          {shop?.name ?? texts.board.kitchen}
        </Link>
        <p className="numeric ml-auto font-display font-semibold">
          {clockText(now, shop?.timeZone)}
        </p>
      </footer>
    </>
  );
}

function fullness(count: number, few: number, many: number): keyof typeof readyLooks {
  if (count <= few) return 'few';
  return count <= many ? 'many' : 'full';
}

/** More numbers, smaller type: a number that doesn't fit is a number that no one sees. */
const preparingLooks = {
  few: {
    list: 'grid-cols-[repeat(auto-fill,minmax(min(100%,15rem),1fr))] 2xl:grid-cols-2',
    number: 'lg:text-4xl 2xl:text-6xl',
  },
  many: {
    list: 'grid-cols-[repeat(auto-fill,minmax(min(100%,11rem),1fr))] 2xl:grid-cols-2',
    number: 'lg:text-3xl 2xl:text-6xl',
  },
  full: {
    list: 'grid-cols-[repeat(auto-fill,minmax(min(100%,9rem),1fr))] 2xl:grid-cols-3',
    number: '2xl:text-4xl',
  },
} as const;
/** Styles for a new call and for earlier ones. */
const readyLooks = {
  few: {
    now: 'w-full text-center text-[min(3rem,11vw)] md:text-6xl lg:py-5 lg:text-8xl',
    before: 'text-[min(1.875rem,9vw)] lg:text-6xl',
  },
  many: {
    now: 'text-[min(1.875rem,9vw)] lg:text-5xl 2xl:text-7xl',
    before: 'text-[min(1.875rem,9vw)] lg:text-4xl 2xl:text-6xl',
  },
  full: {
    now: 'text-[min(1.875rem,9vw)] lg:text-5xl',
    before: 'text-[min(1.5rem,8vw)] lg:text-4xl',
  },
} as const;

function Called({
  number,
  isNew,
  look,
}: CalledNumber & { look: (typeof readyLooks)[keyof typeof readyLooks] }) {
  return (
    <li
      data-called={isNew ? 'now' : 'before'}
      className={`numeric whitespace-nowrap rounded-card px-5 py-2 font-bold ${
        isNew
          ? `bg-success text-surface motion-safe:animate-pulse ${look.now}`
          : `bg-success-soft text-success ${look.before}`
      }`}
    >
      <OrderNumber number={number} />
    </li>
  );
}

/** The whole number as on the customer's page, with the part that people look for emphasized. */
function OrderNumber({ number }: { number: string }) {
  return (
    <>
      <span className="font-medium">{number.slice(0, -4)}</span>
      <span className="font-extrabold">{number.slice(-4)}</span>
    </>
  );
}

function Heading({ id, icon: Icon, text }: { id: string; icon: typeof ChefHat; text: string }) {
  return (
    <h2
      id={id}
      className="wrap-anywhere flex items-center gap-4 border-status border-b-6 pb-2 text-[min(1.875rem,8vw)] text-status lg:text-5xl"
    >
      <Icon aria-hidden className="size-[1em] shrink-0" />
      {text}
    </h2>
  );
}

function Nothing({ text }: { text: string }) {
  return <p className="pt-6 text-ink-muted text-xl lg:text-3xl">{text}</p>;
}
