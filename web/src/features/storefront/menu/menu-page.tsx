import type { Product } from '@fireline/domain/catalog/product';
import { isPaused } from '@fireline/domain/shop/pause';
import { isDeliveryLimited } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useOffered } from '#entities/product/sold-out/use-offered.ts';
import { LiveContent } from '#entities/shop/live-content.tsx';
import { menuSources } from '#entities/shop/menu-sources.ts';
import { afterPaint, loadAfterPaint, loadPersistently } from '#lib/after-paint.ts';
import { loadTexts } from '#lib/language.ts';
import { useNow } from '#lib/time/use-now.ts';
import { useIsLive } from '#platform/connection/connection.ts';
import { useLiveDocument, useLiveQuery } from '#platform/live/live.ts';
import type { Live, LiveList } from '#platform/live/state.ts';
import { Card } from '#ui/card.tsx';
import { ErrorState } from '#ui/feedback/error-state.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { CartBar } from '../cart/cart-bar.tsx';
import type { CheckedLine } from '../cart/cart-check.ts';
import { CartPanel, CartSheet, cartDialogPart, contentsPart } from '../cart/cart-parts.tsx';
import { useCart, useCheckedCart } from '../cart/use-cart.ts';
import { sheetPart, useProductSheet } from '../product/use-product-sheet.tsx';
import { Menu } from './menu.tsx';
import { MenuSkeleton } from './menu-skeleton.tsx';
import { ShopNow, ShopNowPlace } from './shop-now.tsx';

const NotSetUp = lazy(() =>
  loadPersistently(async () => {
    await loadTexts('customer');
    return import('./not-set-up.tsx');
  }),
);
const PausedNote = lazy(() =>
  loadAfterPaint(async () => {
    await loadTexts('customer');
    return import('./notes/paused-note.tsx');
  }),
);
const DeliveryNote = lazy(() =>
  loadAfterPaint(async () => {
    await loadTexts('customer');
    return import('./delivery-note.tsx');
  }),
);

/** The shop's home page: the live menu, with the cart beside it. */
export function Component() {
  const shop = useLiveDocument(menuSources.shop());
  const menu = useOffered(useLiveQuery(menuSources.menu()));
  const isLive = useIsLive();
  const cart = useCart();
  const settings = shop.status === 'ready' ? (shop.data?.data ?? null) : null;
  const checked = useCheckedCart(cart, menu, settings, 'pickup');
  const products = menu.status === 'ready' ? menu.data.entries : [];
  const sheet = useProductSheet(products, cart, settings);
  const [isCartOpen, setCartOpen] = useState(false);
  const now = useNow(10_000);
  const paused = settings !== null && isPaused(settings, now);
  useParts();

  if (shop.status === 'error') {
    return (
      <div className="page">
        <PageHeader title={texts.menu.title} />
        <ErrorState
          title={texts.menu.failedTitle}
          text={shop.error.message}
          onRetry={() => window.location.reload()}
        />
      </div>
    );
  }
  // Without settings, or closed and without a dish: it's still being set up.
  const isEmpty = menu.status === 'ready' && !menu.fromCache && products.length === 0;
  if (shop.status === 'ready' && !shop.fromCache && (!settings || (paused && isEmpty))) {
    return (
      <div className="page">
        <PageHeader title={texts.menu.title} />
        <Suspense>
          <NotSetUp />
        </Suspense>
      </div>
    );
  }

  const contents = {
    cart,
    checked,
    isPaused: paused,
    timeZone: settings?.timeZone,
    onEdit: ({ key, line }: CheckedLine) => sheet.edit(key, line),
  };
  function editFromSheet({ key, line }: CheckedLine) {
    setCartOpen(false);
    sheet.edit(key, line, () => setCartOpen(true));
  }
  return (
    <div className="page max-lg:pb-28!">
      <PageHeader title={texts.menu.heading} tabTitle={texts.menu.title} text={texts.menu.intro} />
      {settings && products.length > 0 ? (
        <ShopNow shop={settings} products={products} checked={checked} />
      ) : (
        menu.status === 'loading' && !paused && <ShopNowPlace />
      )}
      {settings && !paused && isDeliveryLimited(settings) && (
        // As high as what is loaded later.
        <div className="-mt-1 mb-4 min-h-6">
          <Suspense>
            <DeliveryNote shop={settings} />
          </Suspense>
        </div>
      )}
      {paused && (
        <Suspense>
          <PausedNote shop={settings} now={now} />
        </Suspense>
      )}
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="min-w-0">
          <LiveContent
            live={settings ? menu : unknownMenu(shop.status)}
            isLive={isLive}
            what={texts.menu.products}
            skeleton={<MenuSkeleton />}
          >
            {(entries) =>
              settings && <Menu entries={entries} shop={settings} cart={cart} onOpen={sheet.open} />
            }
          </LiveContent>
        </div>
        <aside aria-label={texts.cart.label} className="sticky top-20 max-lg:hidden">
          <Card className="max-h-[calc(100dvh-6.5rem)] overflow-y-auto">
            <h2 className="mb-3 text-xl">{texts.cart.title}</h2>
            <CartPanel {...contents} />
          </Card>
        </aside>
      </div>
      <CartBar cart={cart} checked={checked} onOpen={() => setCartOpen(true)} />
      <CartSheet
        open={isCartOpen}
        onOpenChange={setCartOpen}
        {...contents}
        onEdit={editFromSheet}
      />
      {sheet.element}
    </div>
  );
}

/** Prefetches what a tap opens, after the first paint. */
function useParts(): void {
  useEffect(() => {
    void afterPaint().then(() => {
      for (const part of [sheetPart, contentsPart, cartDialogPart]) part.prefetch();
    });
  }, []);
}

/** There are no prices without the shop's settings, neither saved here nor from the server. */
function unknownMenu(shop: 'loading' | 'ready'): Live<LiveList<Product>> {
  if (shop === 'loading') return { status: 'loading' };
  return { status: 'ready', data: { entries: [], invalidIds: [] }, fromCache: true };
}
