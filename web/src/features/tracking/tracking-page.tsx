import type { TrackingPage } from '@fireline/domain/schemas/records';
import { CloudOff, LinkIcon } from 'lucide-react';
import { useParams } from 'react-router-dom';
import { useConnection } from '#lib/connection.ts';
import { useLiveDocument } from '#lib/live.ts';
import { useShop } from '#lib/shop.ts';
import { sources } from '#lib/sources.ts';
import { ButtonLink } from '#ui/button-link.tsx';
import { Card } from '#ui/card.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { ErrorState } from '#ui/error-state.tsx';
import { OrderStatusPanel } from '#ui/order-status-panel.tsx';
import { OrderStepList } from '#ui/order-step-list.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { useNow } from '#ui/use-now.ts';

/** An order for everybody who was given its link: where it stands, and a first name. */
export function Component() {
  const { token = '' } = useParams();
  const live = useLiveDocument(sources.tracking(token));
  const { state } = useConnection();
  const now = useNow(60_000);
  const page = live.status === 'ready' ? (live.data?.data ?? null) : null;
  if (page && page.expiresAt > now) return <Tracking page={page} />;
  const isCutOff = state === 'offline' || state === 'unreachable';
  const isUnknown = live.status === 'loading' || (live.status === 'ready' && !page && live.saved);
  return (
    <div className="page-narrow">
      <PageHeader title="Order" />
      {live.status === 'error' && live.error.code !== 'not-allowed' ? (
        <ErrorState
          title="The order cannot be shown"
          text={live.error.message}
          onRetry={() => window.location.reload()}
        />
      ) : isUnknown && isCutOff ? (
        <EmptyState
          icon={CloudOff}
          title="Not connected"
          text="This order is not saved on this device. It appears as soon as the connection is back."
        />
      ) : isUnknown ? (
        <div role="status" aria-busy="true" aria-label="Loading the order" className="grid gap-5">
          <Skeleton className="h-44 w-full rounded-card" />
          <Skeleton className="h-64 w-full rounded-card" />
        </div>
      ) : (
        <EmptyState
          icon={LinkIcon}
          title="This link does not work any more"
          text="It has expired, or a letter of it is missing. Ask the person who sent it for a new one."
          action={
            <ButtonLink to="/" variant="primary">
              To the menu
            </ButtonLink>
          }
        />
      )}
    </div>
  );
}

function Tracking({ page }: { page: TrackingPage }) {
  const timeZone = useShop()?.timeZone;
  const { number, firstName, status, type, statusTimes, estimate, progress } = page;
  return (
    <div className="page-narrow">
      <PageHeader
        title={`Order #${number}`}
        text={`For ${firstName}, ${type === 'pickup' ? 'to be collected' : 'to be delivered'}.`}
      />
      <div className="grid gap-5">
        <OrderStatusPanel
          status={status}
          type={type}
          statusTimes={statusTimes}
          estimate={estimate}
          progress={progress}
          timeZone={timeZone}
        />
        <Card className="grid gap-4">
          <h2 className="text-lg">Timeline</h2>
          <OrderStepList
            status={status}
            type={type}
            statusTimes={statusTimes}
            timeZone={timeZone}
          />
        </Card>
      </div>
    </div>
  );
}
