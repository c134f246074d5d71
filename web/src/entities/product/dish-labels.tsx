import { labelNames } from '@fireline/domain/catalog/labels';
import { Badge } from '#ui/feedback/badge.tsx';

/** `Vegan`, `Spicy`: what the dish is, of `products.labels`. */
export default function DishLabels({ labels }: { labels: string }) {
  return labelNames(labels).map((name) => (
    <Badge key={name} tone="success">
      {name}
    </Badge>
  ));
}
