import { texts } from '@fireline/domain/texts/texts';
import { minute } from '@fireline/domain/time/durations';
import { useParams } from 'react-router-dom';
import { orderSources } from '#entities/order/order-sources.ts';
import { useIsShopKnown } from '#entities/shop/use-is-shop-known.ts';
import { useNow } from '#lib/time/use-now.ts';
import { useConnection, useIsDisconnected } from '#platform/connection/connection.ts';
import { useLiveDocument } from '#platform/live/live.ts';
import { PageHeader } from '#ui/page-header.tsx';
import { NoOrder } from './no-order.tsx';
import { SharedOrder } from './shared-order.tsx';

/** An order for anyone with its link: where it stands, and what the customer is called. */
export function Component() {
  const { token = '' } = useParams();
  const live = useLiveDocument(orderSources.tracking(token));
  const { state } = useConnection();
  const isCutOff = useIsDisconnected();
  const isShopKnown = useIsShopKnown();
  const now = useNow(minute);
  const page = live.status === 'ready' ? (live.data?.data ?? null) : null;
  const isThere = page !== null && page.expiresAt > now;
  return (
    <div className="page-narrow">
      {/* A link to one person's order doesn't belong in a search engine. */}
      <meta name="robots" content="noindex, nofollow" />
      {isThere && isShopKnown ? (
        <SharedOrder
          token={token}
          page={page}
          isCutOff={isCutOff}
          isLive={state === 'live' && live.status === 'ready' && !live.fromCache}
        />
      ) : (
        <>
          <PageHeader title={texts.tracking.title} />
          <NoOrder live={isThere ? { status: 'loading' } : live} isCutOff={isCutOff} />
        </>
      )}
    </div>
  );
}
