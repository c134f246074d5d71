import { orderLabel } from '@fireline/domain/order/number';
import type { Order } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import { texts } from '@fireline/domain/texts/texts';
import { CloudOff, Hourglass, Lock, LogIn, SearchX } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { useParams } from 'react-router-dom';
import { orderSources } from '#entities/order/order-sources.ts';
import { useIsShopKnown } from '#entities/shop/use-is-shop-known.ts';
import { useStore } from '#lib/store.ts';
import { type SignedIn, useSession } from '#platform/auth/session.ts';
import { useConnection } from '#platform/connection/connection.ts';
import { readAheadOf } from '#platform/live/head-start.ts';
import { useLiveDocument } from '#platform/live/live.ts';
import type { Entry, Live } from '#platform/live/state.ts';
import { dismissRefusedWrite, useRefusedWrite } from '#platform/outbox/refused-writes.ts';
import { unsent } from '#platform/outbox/unsent.ts';
import { BackLink } from '#ui/button/back-link.tsx';
import { Button } from '#ui/button/button.tsx';
import { ButtonLink } from '#ui/button/button-link.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { ErrorState } from '#ui/feedback/error-state.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { OrderPageSkeleton } from './order-page-skeleton.tsx';
import { OrderView } from './order-view.tsx';

export function Component() {
  const { orderId = '' } = useParams();
  const session = useSession();
  useEffect(() => readAheadOf(orderSources.order(orderId)), [orderId]);
  switch (session.status) {
    case 'loading':
      return (
        <Frame orderId={orderId}>
          <OrderPageSkeleton />
        </Frame>
      );
    case 'signed-out':
      return (
        <Frame orderId={orderId}>
          <EmptyState
            icon={LogIn}
            title={texts.orders.signInTitle}
            text={texts.orders.signInText}
            action={<SignInButton orderId={orderId} />}
          />
        </Frame>
      );
    case 'signed-in':
      return (
        <SignedInOrder key={`${session.uid} ${orderId}`} orderId={orderId} session={session} />
      );
  }
}

function SignedInOrder({ orderId, session }: { orderId: string; session: SignedIn }) {
  const live = useLiveDocument(orderSources.order(orderId));
  const order = live.status === 'ready' ? live.data : null;
  const isShopKnown = useIsShopKnown();
  // The device may have saved the order for another user.
  if (order && mayLookAt(order.data, session)) {
    if (!isShopKnown) {
      return (
        <Frame orderId={orderId}>
          <OrderPageSkeleton />
        </Frame>
      );
    }
    return (
      <>
        <Refusal orderId={orderId} />
        <OrderView
          order={order}
          session={session}
          isCurrent={live.status === 'ready' && !live.fromCache}
        />
      </>
    );
  }
  return (
    <Frame orderId={orderId}>
      <NoOrder orderId={orderId} live={live} />
    </Frame>
  );
}

function mayLookAt(order: Order, { uid, grantedRole }: SignedIn): boolean {
  return order.customerId === uid || grantedRole !== null;
}

/** Shown in place of the order: loading, refused, unknown, or someone else's. */
function NoOrder({ orderId, live }: { orderId: string; live: Live<Entry<Order> | null> }) {
  const connection = useConnection();
  const refused = useRefusedWrite(paths.order(orderId));
  const isWaiting = useStore(unsent).some(({ path }) => path === paths.order(orderId));
  if (refused) {
    return (
      <ErrorState
        title={texts.orders.refusedTitle}
        text={texts.orders.refusedText({ reason: refused.message })}
        action={
          <ButtonLink to="/" variant="primary">
            {texts.orders.backToCart}
          </ButtonLink>
        }
      />
    );
  }
  if (live.status === 'error' && live.error.code !== 'not-allowed') {
    return (
      <ErrorState
        title={texts.orders.failed}
        text={live.error.message}
        onRetry={() => window.location.reload()}
      />
    );
  }
  if (live.status === 'error' || (live.status === 'ready' && live.data)) {
    return (
      <EmptyState
        icon={Lock}
        title={texts.orders.notYoursTitle}
        text={texts.orders.notYoursText}
        action={
          <>
            <SignInButton orderId={orderId} />
            <ButtonLink to="/orders">{texts.orders.title}</ButtonLink>
          </>
        }
      />
    );
  }
  if (isWaiting && live.status === 'ready' && !live.fromCache) {
    return (
      <EmptyState icon={Hourglass} title={texts.orders.nextTitle} text={texts.orders.nextText} />
    );
  }
  // An order placed a moment ago may not be in the cache yet.
  if (live.status === 'loading' || (connection.unsentCount > 0 && !live.fromCache)) {
    return <OrderPageSkeleton />;
  }
  if (live.fromCache) {
    return connection.state === 'live' || connection.state === 'connecting' ? (
      <OrderPageSkeleton />
    ) : (
      <EmptyState
        icon={CloudOff}
        title={texts.orders.notConnectedTitle}
        text={texts.orders.notConnectedText}
      />
    );
  }
  return (
    <EmptyState
      icon={SearchX}
      title={texts.orders.notFoundTitle}
      text={texts.orders.notFoundText}
      action={
        <>
          <ButtonLink to="/orders" variant="primary">
            {texts.orders.title}
          </ButtonLink>
          <ButtonLink to="/">{texts.orders.toMenu}</ButtonLink>
        </>
      }
    />
  );
}

/** A change to the order was refused, usually a cancellation that came too late. */
function Refusal({ orderId }: { orderId: string }) {
  const path = paths.order(orderId);
  const refused = useRefusedWrite(path);
  if (!refused) return null;
  return (
    <div className="mx-auto w-full max-w-[62rem] px-4 pt-5 sm:px-6">
      <Callout
        tone="danger"
        announce
        title={refused.title}
        action={
          <Button size="sm" onClick={() => dismissRefusedWrite(path)}>
            {texts.orders.dismiss}
          </Button>
        }
      >
        {refused.message}
      </Callout>
    </div>
  );
}

function Frame({ orderId, children }: { orderId: string; children: ReactNode }) {
  return (
    <div className="page max-w-[62rem]!">
      <PageHeader
        title={texts.orders.orderTitle({ label: orderLabel(orderId) })}
        back={<BackLink to="/orders">{texts.orders.title}</BackLink>}
      />
      {children}
    </div>
  );
}

function SignInButton({ orderId }: { orderId: string }) {
  return (
    <ButtonLink
      to={`/sign-in?next=${encodeURIComponent(`/orders/${orderId}`)}`}
      variant="primary"
      icon={LogIn}
    >
      {texts.orders.signIn}
    </ButtonLink>
  );
}
