import type { Order } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { SearchX } from 'lucide-react';
import type { ReactNode } from 'react';
import { sources } from '#entities/shop/sources.ts';
import { useLiveDocument } from '#platform/live/live.ts';
import type { Entry } from '#platform/live/state.ts';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { ErrorState } from '#ui/feedback/error-state.tsx';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import { ContactCard } from './order/contact-card.tsx';

/** Renders an order once it has loaded; until then, or if it can't be, says so. */
export function LiveOrder({
  orderId,
  frame = (content) => content,
  children,
}: {
  orderId: string;
  /** Wraps what is shown in place of the order. */
  frame?: (content: ReactNode) => ReactNode;
  children: (entry: Entry<Order>) => ReactNode;
}) {
  const order = useLiveDocument(sources.order(orderId));
  if (order.status === 'loading') {
    return frame(
      <div
        role="status"
        aria-busy="true"
        aria-label={texts.console.orderLoading}
        className="grid gap-3"
      >
        <Skeleton className="h-8 w-48" />
        <Skeleton className="h-40 w-full" />
        <Skeleton className="h-24 w-full" />
      </div>,
    );
  }
  if (order.status === 'error' && order.error.code === 'invalid-input') {
    return frame(
      <div className="grid gap-4">
        <ErrorState title={texts.console.orderDamagedTitle} text={texts.console.orderDamagedHint} />
        <ContactCard orderId={orderId} name={texts.console.orderDamagedName} isDelivery />
      </div>,
    );
  }
  if (order.status === 'error') {
    return frame(<ErrorState title={texts.console.orderErrorTitle} text={order.error.message} />);
  }
  if (order.data === null) {
    return frame(
      <EmptyState
        icon={SearchX}
        title={texts.console.orderMissingTitle}
        text={texts.console.orderMissingHint}
      />,
    );
  }
  return children(order.data);
}
