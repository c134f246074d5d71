import type { Product } from '@fireline/domain/catalog/product';
import { isServedAt } from '@fireline/domain/catalog/served';
import { servedWords } from '@fireline/domain/catalog/served-words';
import { texts } from '@fireline/domain/texts/texts';
import { useShop } from '#entities/shop/shop.ts';
import { useNow } from '#lib/time/use-now.ts';

interface ServedWarningProps {
  product: Pick<Product, 'served'>;
  /** The time (ms) that the order is for; null: as soon as possible. */
  at: number | null;
}

/** For staff, who may order a dish at a time at which it isn't served. */
export function ServedWarning({ product, at }: ServedWarningProps) {
  const now = useNow(10_000);
  const timeZone = useShop()?.timeZone;
  if (timeZone === undefined || isServedAt(product, at ?? now, timeZone)) return null;
  return (
    <span className="block text-sm text-warning">
      {texts.dish.notServedThen({ hours: servedWords(product.served) })}
    </span>
  );
}
