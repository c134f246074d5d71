import type { Product } from '@fireline/domain/catalog/product';
import { isServedAt } from '@fireline/domain/catalog/served';
import { useNow } from '#lib/time/use-now.ts';
import { Badge } from '#ui/feedback/badge.tsx';
import { servedFromText } from './served-text.ts';

interface ServedBadgeProps {
  product: Pick<Product, 'served'>;
  timeZone: string;
}

/** From when a dish is served that isn't served now. */
export default function ServedBadge({ product, timeZone }: ServedBadgeProps) {
  const now = useNow(10_000);
  if (isServedAt(product, now, timeZone)) return null;
  return <Badge tone="neutral">{servedFromText(product, now, timeZone)}</Badge>;
}
