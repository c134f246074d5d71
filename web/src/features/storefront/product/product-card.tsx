import { allergenNames } from '@fireline/domain/catalog/allergen-names';
import { lowStock } from '@fireline/domain/catalog/low-stock';
import { isOrderable, type Product } from '@fireline/domain/catalog/product';
import { backAt, wholeProduct } from '@fireline/domain/catalog/sold-out';
import { texts } from '@fireline/domain/texts/texts';
import { lazy, memo, Suspense, useId } from 'react';
import { Price } from '#entities/product/price.tsx';
import { ProductImage } from '#entities/product/product-image.tsx';
import { soldOutText } from '#entities/product/sold-out/sold-out-text.ts';
import { loadAfterPaint } from '#lib/after-paint.ts';
import { loadTexts } from '#lib/language.ts';
import { useLocale } from '#lib/locale.ts';
import { useNow } from '#lib/time/use-now.ts';
import type { Entry } from '#platform/live/state.ts';
import { Card } from '#ui/card.tsx';
import { classNames } from '#ui/class-names.ts';
import { Badge } from '#ui/feedback/badge.tsx';

const DishLabels = lazy(() =>
  loadAfterPaint(async () => {
    await loadTexts('customer');
    return import('#entities/product/dish-labels.tsx');
  }),
);

const ServedBadge = lazy(() =>
  loadAfterPaint(async () => {
    await loadTexts('customer');
    return import('#entities/product/served/served-badge.tsx');
  }),
);

interface ProductCardProps {
  product: Entry<Product>;
  currency: string;
  timeZone: string;
  eager: boolean;
  /** What it cost when this page first showed it. */
  firstPrice: number;
  /** Quantity in the cart. */
  inCart: number;
  onOpen: (productId: string) => void;
}

/** A product on the menu: a row on phones, otherwise a card with its picture on top. */
export const ProductCard = memo(function ProductCard({
  product,
  currency,
  timeZone,
  eager,
  firstPrice,
  inCart,
  onOpen,
}: ProductCardProps) {
  useLocale();
  const id = useId();
  const { name, description, image, price, allergens, labels, stock } = product.data;
  const isSoldOut = !isOrderable(product.data);
  const isLowStock = !isSoldOut && stock !== null && stock <= lowStock;
  return (
    <li>
      <Card
        interactive
        padding="none"
        className="flex h-full flex-row-reverse sm:flex-col"
        data-product={product.id}
      >
        <div className="relative w-[31%] shrink-0 self-stretch sm:w-full">
          <ProductImage
            src={image}
            eager={eager}
            faded={isSoldOut}
            className="size-full min-h-28 max-sm:aspect-auto"
          />
          {inCart > 0 && (
            <span
              key={inCart}
              className="numeric absolute top-2 right-2 grid h-7 min-w-7 animate-glow place-items-center rounded-full bg-accent px-2 font-bold text-on-accent text-sm shadow-card"
            >
              {texts.menu.inCart({
                count: inCart,
                label: (content) => (
                  <span key="label" className="sr-only">
                    {content}
                  </span>
                ),
              })}
            </span>
          )}
        </div>
        <div className="flex min-w-0 flex-1 flex-col gap-1 p-3.5 sm:p-4">
          <h3 className="text-base sm:text-lg">
            <button
              type="button"
              onClick={() => onOpen(product.id)}
              aria-describedby={`${id}-about`}
              className="wrap-anywhere text-left after:absolute after:inset-0 after:rounded-card focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-accent focus-visible:after:outline-offset-[-3px]"
            >
              {name}
            </button>
          </h3>
          <div id={`${id}-about`} className="flex flex-1 flex-col gap-1">
            {description && (
              <p className="line-clamp-2 wrap-anywhere text-ink-muted text-sm text-pretty sm:line-clamp-3">
                {description}
              </p>
            )}
            {allergens.length > 0 && (
              <p className="text-ink-muted text-xs">
                {texts.menu.contains({ allergens: allergenNames(allergens) })}
              </p>
            )}
            <div className="mt-auto flex flex-wrap items-center gap-2 pt-1.5">
              <Price
                // A new key for each price, so that a change is highlighted briefly.
                key={price}
                amount={price}
                was={firstPrice}
                currency={currency}
                className={classNames(
                  isSoldOut ? 'text-ink-muted' : 'font-bold',
                  price !== firstPrice && '-mx-1 animate-glow rounded-md px-1',
                )}
              />
              {labels && (
                <Suspense>
                  <DishLabels labels={labels} />
                </Suspense>
              )}
              {product.data.served && !isSoldOut && (
                <Suspense>
                  <ServedBadge product={product.data} timeZone={timeZone} />
                </Suspense>
              )}
              {isSoldOut && (
                <Badge tone="neutral">
                  <SoldOut product={product.data} timeZone={timeZone} />
                </Badge>
              )}
              {isLowStock && <Badge tone="warning">{texts.menu.onlyLeft({ count: stock })}</Badge>}
            </div>
          </div>
        </div>
      </Card>
    </li>
  );
});

function SoldOut({ product, timeZone }: { product: Product; timeZone: string }) {
  const now = useNow(60_000);
  return soldOutText(backAt(product, wholeProduct, now), now, timeZone);
}
