import { texts } from '@fireline/domain/texts/texts';
import { ChevronRight } from 'lucide-react';
import { use, useEffect, useRef } from 'react';
import { Link } from 'react-router-dom';
import { statusIcons } from '#entities/order/status/status-icons.ts';
import { useShop } from '#entities/shop/shop.ts';
import { sources } from '#entities/shop/sources.ts';
import { loadAfterPaint } from '#lib/after-paint.ts';
import { loadTexts } from '#lib/language.ts';
import { useNow } from '#lib/time/use-now.ts';
import type { SignedIn } from '#platform/auth/session.ts';
import { useSession } from '#platform/auth/session.ts';
import { useLiveQuery } from '#platform/live/live.ts';
import { isForeignZone, zonePlace } from '#ui/time/time-zone.ts';
import { ActiveOrderPlace, rememberActiveOrderBar } from './active-order-place.tsx';
import { activeOrderWords, mostUrgent } from './active-order-words.ts';

/**
 * A slim bar that links to the customer's open order from other pages; renders nothing without one.
 * The shell loads it after the first paint.
 */
export default function ActiveOrderBar() {
  const session = useSession();
  if (session.status === 'signed-out') return null;
  if (session.status === 'loading') return <ActiveOrderPlace />;
  return <Bar key={session.uid} session={session} />;
}

let loading: Promise<void> | undefined;

/** The menu, for one, loads without them. */
function textsOfOrders(): Promise<void> {
  loading ??= loadAfterPaint(() => loadTexts('customer'));
  return loading;
}

function Bar({ session: { uid } }: { session: SignedIn }) {
  const live = useLiveQuery(sources.activeOrdersOfCustomer(uid));
  const timeZone = useShop()?.timeZone;
  const now = useNow(10_000);
  const orders = live.status === 'ready' ? live.data.entries : [];
  const order = mostUrgent(orders);
  const isOver = !order && live.status === 'ready' && !live.fromCache;
  const bar = useRef<HTMLElement>(null);
  // Its words may take another line.
  useEffect(() => {
    if (order || isOver) rememberActiveOrderBar(bar.current?.offsetHeight ?? 0);
  });
  if (!order) return isOver || live.status === 'error' ? null : <ActiveOrderPlace />;
  use(textsOfOrders());
  const { title, when } = activeOrderWords(order, now, timeZone);
  const { status, estimate } = order.data;
  const Icon = statusIcons[status];
  const isForeign = estimate !== undefined && isForeignZone(estimate.from, timeZone);
  return (
    <nav
      ref={bar}
      aria-label={texts.orders.barLabel}
      data-status={status}
      className="border-line border-b bg-status-soft text-ink"
    >
      <div className="mx-auto flex max-w-[76rem] items-center gap-x-4 px-3 sm:px-6">
        <Link
          to={`/orders/${order.id}`}
          className="group flex min-h-11 min-w-0 flex-1 items-center gap-2.5 py-1.5 text-sm"
        >
          <Icon aria-hidden className="size-4.5 shrink-0 text-status" />
          <span className="numeric wrap-anywhere min-w-0">
            <span className="font-semibold group-hover:underline">{title}</span>
            {when !== null && ` · ${when}`}
            {isForeign && timeZone && /\d/.test(when ?? '') && (
              <span className="text-ink-muted"> ({zonePlace(timeZone)})</span>
            )}
          </span>
          <ChevronRight aria-hidden className="ml-auto size-4 shrink-0 text-ink-muted" />
        </Link>
        {orders.length > 1 && (
          <Link
            to="/orders"
            className="touch-target shrink-0 rounded-md font-semibold text-sm text-status hover:underline"
          >
            <span aria-hidden>+{orders.length - 1}</span>
            <span className="sr-only">{texts.orders.barMore({ count: orders.length - 1 })}</span>
          </Link>
        )}
      </div>
    </nav>
  );
}
