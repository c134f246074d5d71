import { texts } from '@fireline/domain/texts/texts';
import { CloudOff } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { matchPath, useLocation } from 'react-router-dom';
import { type AppRoute, routeAt } from '#app/pages/routes.ts';
import { useIsSignedOut } from '#app/shell/use-is-signed-out.ts';
import { useShop } from '#entities/shop/shop.ts';
import { CallTheShop } from '#features/orders/order/shop-contact.tsx';
import { useStore } from '#lib/store.ts';
import { useConnection } from '#platform/connection/connection.ts';
import { refusal } from '#platform/live/screen-state.ts';
import { clockTextFor } from '#ui/time/time-zone.ts';
import { type Condition, conditionOf, connectionWords, isStale } from './connection-words.ts';

/** Shorter interruptions (ms) show only on the pill. */
const patience = 6000;
/** Pages where customers act on what they read; on the menu, the pill is enough. */
const hurtsCustomers = ['/orders/:orderId', '/t/:token', '/checkout'];

/** A banner that the page may be out of date, shown where that matters once it lasts. */
export default function ConnectionBanner() {
  const connection = useConnection();
  const refused = useStore(refusal);
  const isSignedOut = useIsSignedOut();
  const condition = conditionOf(connection, { isSignedOut, isRefused: refused !== null });
  const isRefused = condition === 'refused' && refused !== null;
  const timeZone = useShop()?.timeZone;
  const isLate = useLasts(isStale(condition), patience);
  const { pathname } = useLocation();
  const { surface } = routeAt(pathname);
  if (!isLate || !(hurts(surface, pathname) || (isRefused && surface === 'customer'))) return null;
  const since = isRefused ? refused.since : connection.since;
  const { text } = connectionWords(condition, since, timeZone, refused?.cause);
  return (
    <section
      aria-label={isRefused ? texts.connection.refused : texts.connection.bannerLabel}
      className="border-warning/30 border-t bg-warning-soft text-ink print:hidden"
    >
      <div
        className={`mx-auto flex items-start gap-3 px-4 py-2.5 text-sm sm:px-6 ${
          surface === 'customer' ? 'max-w-[76rem]' : ''
        }`}
      >
        <CloudOff aria-hidden className="mt-0.5 size-4.5 shrink-0 text-warning" />
        <p className="min-w-0">
          <strong>{titleOf(condition, clockTextFor(since, timeZone))}</strong>{' '}
          <span className={isRefused ? '' : 'max-sm:hidden'}>{text} </span>
          {isRefused && surface === 'customer' && (
            <>
              {texts.connection.bannerCall({
                call: (content: ReactNode) => <CallTheShop key="call">{content}</CallTheShop>,
              })}{' '}
            </>
          )}
          {connection.unsentCount > 0 && (
            <strong className="whitespace-nowrap">
              {texts.connection.bannerWaiting({ count: connection.unsentCount })}
            </strong>
          )}
        </p>
      </div>
    </section>
  );
}

/** With the time only on phones, where the rest of the text has no room. */
function titleOf(condition: Condition, time: string): ReactNode {
  const when = (content: ReactNode) => (
    <span key="when" className="sm:hidden">
      {content}
    </span>
  );
  switch (condition) {
    case 'offline':
      return texts.connection.bannerOffline({ time, when });
    case 'unreachable':
      return texts.connection.bannerUnreachable({ time, when });
    case 'portal':
      return texts.connection.bannerPortal;
    default:
      return texts.connection.bannerRefused({ time });
  }
}

/** Whether `is` has been true for this many milliseconds. */
function useLasts(is: boolean, milliseconds: number): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!is) return;
    const timer = setTimeout(() => setLasts(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setLasts(false);
    };
  }, [is, milliseconds]);
  return is && lasts;
}

/** Wall screens and TVs show it in their own way, to be read from a distance. */
function hurts(surface: AppRoute['surface'], pathname: string): boolean {
  if (surface === 'customer') return hurtsCustomers.some((path) => matchPath(path, pathname));
  return surface === 'staff';
}
