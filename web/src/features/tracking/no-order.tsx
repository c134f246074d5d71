import type { TrackingPage } from '@fireline/domain/order/tracking';
import { CloudOff, ReceiptText, Search, Unlink } from 'lucide-react';
import type { Entry, Live } from '#platform/live/state.ts';
import { ButtonLink } from '#ui/button/button-link.tsx';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { ErrorState } from '#ui/feedback/error-state.tsx';
import { Skeleton } from '#ui/feedback/skeleton.tsx';

interface NoOrderProps {
  live: Live<Entry<TrackingPage> | null>;
  isCutOff: boolean;
}

/** Shown in place of the order: loading, no connection, or no longer available. */
export function NoOrder({ live, isCutOff }: NoOrderProps) {
  if (live.status === 'error' && live.error.code !== 'not-allowed') {
    return (
      <ErrorState
        title="The order couldn’t be loaded"
        text={live.error.message}
        onRetry={() => window.location.reload()}
      />
    );
  }
  const isUnknown =
    live.status === 'loading' || (live.status === 'ready' && live.data === null && live.saved);
  if (isUnknown && isCutOff) {
    return (
      <EmptyState
        icon={CloudOff}
        title="Not connected"
        text="This order isn’t saved on this device. It’ll show up once the connection is back."
      />
    );
  }
  if (isUnknown) {
    return (
      <div role="status" aria-busy="true" aria-label="Loading the order" className="grid gap-5">
        <Skeleton className="h-44 w-full rounded-card" />
        <Skeleton className="h-64 w-full rounded-card" />
      </div>
    );
  }
  // Announced to screen readers: it may replace an order that someone is viewing.
  return (
    <div role="alert">
      <EmptyState
        icon={Unlink}
        title="This link no longer works"
        text="It may have expired, be incomplete, or no longer be shared. If it’s your order, you’ll find it under My orders on the device or account you ordered with, or with Find my order unless you stopped sharing it."
        action={
          <>
            <ButtonLink to="/orders" variant="primary" icon={ReceiptText}>
              My orders
            </ButtonLink>
            <ButtonLink to="/find" icon={Search}>
              Find my order
            </ButtonLink>
          </>
        }
      />
    </div>
  );
}
