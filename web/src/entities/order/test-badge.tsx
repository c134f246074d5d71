import type { Order } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { FlaskConical } from 'lucide-react';
import { Badge } from '#ui/feedback/badge.tsx';

/** Marks a test order; nothing for any other. */
export function TestBadge({ test }: Pick<Order, 'test'>) {
  if (!test) return null;
  return (
    <Badge tone="warning" icon={FlaskConical}>
      {texts.orders.test}
    </Badge>
  );
}
