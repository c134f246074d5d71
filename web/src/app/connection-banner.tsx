import { CloudOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { matchPath, useLocation } from 'react-router-dom';
import { useConnection } from '#lib/connection.ts';
import { useShop } from '#lib/shop.ts';
import { conditionOf, connectionWords, isStale, waitingText } from './connection-words.ts';
import { routeAt } from './routes.ts';

/** What lasts shorter (ms) is told by the pill alone. */
const patience = 6000;
/** Where customers act on what they read; on the menu the pill is enough. */
const hurtsCustomers = ['/orders/:orderId', '/t/:token', '/checkout'];

/** Says across the page that it may be out of date, where that hurts and once it lasts. */
export default function ConnectionBanner() {
  const connection = useConnection();
  const condition = conditionOf(connection, false);
  const timeZone = useShop()?.timeZone;
  const isLate = useLasts(isStale(condition), patience);
  if (!useHurts() || !isLate) return null;
  const { title, text } = connectionWords(condition, connection.since, timeZone);
  return (
    <section
      aria-label="Connection lost"
      className="border-warning/30 border-b bg-warning-soft text-ink print:hidden"
    >
      <div className="mx-auto flex max-w-[76rem] items-start gap-3 px-4 py-2.5 text-sm sm:px-6">
        <CloudOff aria-hidden className="mt-0.5 size-4.5 shrink-0 text-warning" />
        <p className="min-w-0">
          <strong>{title}.</strong> {text}{' '}
          {connection.unsaved > 0 && (
            <strong className="whitespace-nowrap">{waitingText(connection.unsaved, false)}.</strong>
          )}
        </p>
      </div>
    </section>
  );
}

/** Whether `is` has been true for so many milliseconds. */
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

/** A wall and a TV tell it in their own way, to be read from afar. */
function useHurts(): boolean {
  const { pathname } = useLocation();
  const { surface } = routeAt(pathname);
  if (surface === 'customer') return hurtsCustomers.some((path) => matchPath(path, pathname));
  return surface === 'staff';
}
