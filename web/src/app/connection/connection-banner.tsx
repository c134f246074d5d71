import { CloudOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { matchPath, useLocation } from 'react-router-dom';
import { type AppRoute, routeAt } from '#app/pages/routes.ts';
import { useIsSignedOut } from '#app/shell/use-is-signed-out.ts';
import { useShop } from '#entities/shop/shop.ts';
import { CallTheShop } from '#features/orders/order/shop-contact.tsx';
import { useStore } from '#lib/store.ts';
import { useConnection } from '#platform/connection/connection.ts';
import { refusal } from '#platform/live/live.ts';
import { conditionOf, connectionWords, isStale, waitingText } from './connection-words.ts';

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
  const { title, since, text } = isRefused
    ? { ...connectionWords(condition, refused.since, timeZone, refused.cause), since: null }
    : connectionWords(condition, connection.since, timeZone);
  return (
    <section
      aria-label={isRefused ? 'Not live' : 'Connection lost'}
      className="border-warning/30 border-t bg-warning-soft text-ink print:hidden"
    >
      <div
        className={`mx-auto flex items-start gap-3 px-4 py-2.5 text-sm sm:px-6 ${
          surface === 'customer' ? 'max-w-[76rem]' : ''
        }`}
      >
        <CloudOff aria-hidden className="mt-0.5 size-4.5 shrink-0 text-warning" />
        <p className="min-w-0">
          <strong>
            {title}
            {since && <span className="sm:hidden"> {since}</span>}.
          </strong>{' '}
          <span className={isRefused ? '' : 'max-sm:hidden'}>{text} </span>
          {isRefused && surface === 'customer' && (
            <>
              <CallTheShop /> if it’s about an order.{' '}
            </>
          )}
          {connection.unsaved > 0 && (
            <strong className="whitespace-nowrap">{waitingText(connection.unsaved, false)}.</strong>
          )}
        </p>
      </div>
    </section>
  );
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
