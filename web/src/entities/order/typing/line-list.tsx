import type { Product } from '@fireline/domain/catalog/product';
import { limits } from '@fireline/domain/limits';
import { chosenOf, unitPriceOf } from '@fireline/domain/money/pricing';
import type { OrderItem } from '@fireline/domain/order/item';
import { texts } from '@fireline/domain/texts/texts';
import { Price } from '#entities/product/price.tsx';
import { ServedWarning } from '#entities/product/served/served-warning.tsx';
import { NumberStepper } from '#ui/form/number-stepper.tsx';

interface LineListProps {
  items: readonly OrderItem[];
  menu: ReadonlyMap<string, Product>;
  currency: string;
  /** The time (ms) that the order is for; null: as soon as possible. */
  at: number | null;
  /** By the index of the item. */
  problems: ReadonlyMap<number, string>;
  onQuantity: (index: number, quantity: number) => void;
}

/** The dishes of the order so far. */
export function LineList({ items, menu, currency, at, problems, onQuantity }: LineListProps) {
  if (items.length === 0) return <p className="text-ink-muted">{texts.counter.noLines}</p>;
  return (
    <ul aria-label={texts.counter.lines} className="grid gap-3">
      {items.map((item, index) => {
        const product = menu.get(item.productId);
        const name = product?.name ?? texts.counter.gone;
        const chosen = product ? chosenOf(product, item.choices).map(({ label }) => label) : [];
        return (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place.
            key={index}
            className="grid grid-cols-[1fr_auto] items-center gap-x-3 gap-y-1"
          >
            <span className="min-w-0">
              <span dir="auto" className="wrap-anywhere font-medium">
                {name}
              </span>
              {chosen.length > 0 && (
                <span className="wrap-anywhere block text-ink-muted text-sm">
                  {chosen.join(', ')}
                </span>
              )}
              {product && (
                <Price
                  amount={unitPriceOf(product, item.choices) * item.quantity}
                  currency={currency}
                  className="block text-sm"
                />
              )}
              {product && <ServedWarning product={product} at={at} />}
              <span role="status" className="block font-medium text-danger text-sm empty:hidden">
                {problems.get(index)}
              </span>
            </span>
            <NumberStepper
              label={texts.counter.quantityOf({ name })}
              value={item.quantity}
              max={limits.quantityPerItem}
              onValueChange={(quantity) => onQuantity(index, quantity)}
              onRemove={() => onQuantity(index, 0)}
            />
          </li>
        );
      })}
    </ul>
  );
}
