import type { Product } from '@fireline/domain/catalog/product';
import { estimateFor } from '@fireline/domain/estimate/estimate';
import { isPaused } from '@fireline/domain/shop/pause';
import type { Shop } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { Clock, Flame, MoonStar } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { menuSources } from '#entities/shop/menu-sources.ts';
import { loadAfterPaint } from '#lib/after-paint.ts';
import { loadTexts } from '#lib/language.ts';
import { useNow } from '#lib/time/use-now.ts';
import { useIsDisconnected } from '#platform/connection/connection.ts';
import { useLiveDocument } from '#platform/live/live.ts';
import type { Entry } from '#platform/live/state.ts';
import type { CheckedCart } from '../cart/cart-check.ts';
import { knownKitchen, typicalWork, waitWords, workOf } from '../cart/cart-estimate.ts';
import { shopHours } from './shop-hours.ts';

interface ShopNowProps {
  shop: Shop;
  products: readonly Entry<Product>[];
  checked: CheckedCart | null;
}

const LastOrders = lazy(() =>
  loadAfterPaint(async () => {
    await loadTexts('customer');
    return import('./notes/last-orders.tsx');
  }),
);
const ClosedNote = lazy(() => loadAfterPaint(() => import('./notes/closed-note.tsx')));

/** Under the menu's title: whether the shop is open, and how long an order takes now. */
export function ShopNow({ shop, products, checked }: ShopNowProps) {
  const now = useNow(30_000);
  const { isOpen, until } = shopHours(shop, now);
  const paused = isPaused(shop, now);
  const wait = <Wait shop={shop} products={products} checked={checked} now={now} />;
  if (!isOpen) return <Closed shop={shop} until={until} now={now} />;
  return (
    <ul className="-mt-2 mb-4 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm sm:-mt-3">
      <li className="flex items-center gap-2">
        <span aria-hidden className="size-2 rounded-full bg-success" />
        <span>
          {until === null ? (
            <strong>{texts.menu.open}</strong>
          ) : (
            texts.menu.openUntil({
              until,
              strong: (content) => <strong key="open">{content}</strong>,
            })
          )}
        </span>
      </li>
      {!paused && shop.lastOrderMinutes > 0 ? (
        <Suspense fallback={wait}>
          <LastOrders shop={shop} now={now}>
            {wait}
          </LastOrders>
        </Suspense>
      ) : (
        !paused && wait
      )}
      {!shop.taxIncluded && (shop.taxRate > 0 || shop.taxRates.length > 0) && (
        <li className="text-ink-muted">
          {shop.taxRates.length > 0
            ? texts.menu.taxesNotIncluded
            : texts.menu.taxNotIncluded({ rate: shop.taxRate })}
        </li>
      )}
      {!paused && shop.busyMinutes > 0 && (
        <li role="status" className="flex items-center gap-1.5 text-warning">
          <Flame aria-hidden className="size-4 shrink-0" />
          {texts.menu.busy({ count: shop.busyMinutes })}
        </li>
      )}
    </ul>
  );
}

/** While the menu is loading: as high as what is usually there, which is two lines on a phone. */
export function ShopNowPlace() {
  return <div className="-mt-2 mb-4 h-11 sm:-mt-3 sm:h-5" />;
}

function Wait({ shop, products, checked, now }: ShopNowProps & { now: number }) {
  const isCutOff = useIsDisconnected();
  const kitchen = knownKitchen(useLiveDocument(menuSources.queue()), now);
  // An unknown wait isn't shown.
  if (!kitchen && isCutOff) return null;
  const chosen = checked ? workOf(checked) : [];
  const lines = chosen.length > 0 ? chosen : typicalWork(products.map(({ data }) => data));
  const order = { fulfilment: { type: 'pickup', requestedFor: null }, lines } as const;
  return (
    <li className="flex items-center gap-1.5">
      <Clock aria-hidden className="size-4 shrink-0 text-accent-ink" />
      <span>
        {texts.menu.readyIn({
          time: kitchen ? waitWords(estimateFor(order, { ...kitchen, shop, now }), now) : '…',
          wait: (content) =>
            kitchen ? (
              <strong key="wait" className="numeric whitespace-nowrap">
                {content}
              </strong>
            ) : (
              <span key="wait" aria-hidden>
                {content}
              </span>
            ),
        })}
      </span>
    </li>
  );
}

function Closed({ shop, until, now }: { shop: Shop; until: string | null; now: number }) {
  return (
    <div
      role="status"
      className="mb-5 flex items-start gap-3 rounded-card border border-line bg-surface-raised px-4 py-3.5"
    >
      <MoonStar aria-hidden className="mt-0.5 size-5 shrink-0 text-accent-ink" />
      <div>
        <p className="font-semibold">
          {until === null ? texts.menu.closed : texts.menu.closedOpens({ when: until })}
        </p>
        <p className="text-ink-muted text-sm">
          <Suspense fallback={texts.menu.closedLookAround}>
            <ClosedNote shop={shop} now={now} />
          </Suspense>
        </p>
      </div>
    </div>
  );
}
