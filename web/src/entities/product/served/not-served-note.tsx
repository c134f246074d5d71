import type { Product } from '@fireline/domain/catalog/product';
import { isServedAt } from '@fireline/domain/catalog/served';
import { servedWords } from '@fireline/domain/catalog/served-words';
import { texts } from '@fireline/domain/texts/texts';
import { Clock } from 'lucide-react';
import { useShop } from '#entities/shop/shop.ts';
import { useNow } from '#lib/time/use-now.ts';

/** Of a dish that can be ordered, but not for now. */
export function NotServedNote({ product }: { product: Pick<Product, 'served'> }) {
  const now = useNow(10_000);
  const timeZone = useShop()?.timeZone;
  if (timeZone === undefined || isServedAt(product, now, timeZone)) return null;
  return (
    <span className="flex items-start gap-1.5 text-info text-sm">
      <Clock aria-hidden className="mt-0.5 size-4 shrink-0" />
      {texts.dish.notServedNow({ hours: servedWords(product.served) })}
    </span>
  );
}
