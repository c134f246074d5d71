import type { TrackingPage } from '@fireline/domain/order/tracking';
import { texts } from '@fireline/domain/texts/texts';
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
        title={texts.tracking.failed}
        text={live.error.message}
        onRetry={() => window.location.reload()}
      />
    );
  }
  const isUnknown =
    live.status === 'loading' || (live.status === 'ready' && live.data === null && live.fromCache);
  if (isUnknown && isCutOff) {
    return (
      <EmptyState
        icon={CloudOff}
        title={texts.tracking.notConnectedTitle}
        text={texts.tracking.notConnectedText}
      />
    );
  }
  if (isUnknown) {
    return (
      <div
        role="status"
        aria-busy="true"
        aria-label={texts.tracking.loading}
        className="grid gap-5"
      >
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
        title={texts.tracking.deadLinkTitle}
        text={texts.tracking.deadLinkText}
        action={
          <>
            <ButtonLink to="/orders" variant="primary" icon={ReceiptText}>
              {texts.tracking.toOrders}
            </ButtonLink>
            <ButtonLink to="/find" icon={Search}>
              {texts.tracking.find}
            </ButtonLink>
          </>
        }
      />
    </div>
  );
}
