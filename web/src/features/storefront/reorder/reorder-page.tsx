import { orderLabel } from '@fireline/domain/order/number';
import type { Order } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { CloudOff, Lock, LogIn, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import { useOffered } from '#entities/product/sold-out/use-offered.ts';
import { useShop } from '#entities/shop/shop.ts';
import { sources } from '#entities/shop/sources.ts';
import { useSession } from '#platform/auth/session.ts';
import { useIsDisconnected } from '#platform/connection/connection.ts';
import { useLiveDocument, useLiveQuery } from '#platform/live/live.ts';
import type { Entry } from '#platform/live/state.ts';
import { BackLink } from '#ui/button/back-link.tsx';
import { ButtonLink } from '#ui/button/button-link.tsx';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { ErrorState } from '#ui/feedback/error-state.tsx';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { ReorderForm } from './reorder-form.tsx';

/** Reorders a past order as far as today's menu allows. */
export function Component() {
  const { orderId = '' } = useParams();
  const session = useSession();
  return (
    <div className="page-narrow">
      <PageHeader
        title={texts.reorder.title}
        tabTitle={texts.reorder.tabTitle({ order: orderLabel(orderId) })}
        text={texts.reorder.intro({ order: orderLabel(orderId) })}
        back={<BackLink to="/orders">{texts.reorder.back}</BackLink>}
      />
      {session.status === 'loading' && <ReorderSkeleton />}
      {session.status === 'signed-out' && (
        <NotYours icon={LogIn} title={texts.reorder.signInTitle} orderId={orderId} />
      )}
      {session.status === 'signed-in' && (
        <OwnOrder key={`${session.uid} ${orderId}`} orderId={orderId} uid={session.uid} />
      )}
    </div>
  );
}

function OwnOrder({ orderId, uid }: { orderId: string; uid: string }) {
  const live = useLiveDocument(sources.order(orderId));
  const isCutOff = useIsDisconnected();
  if (live.status === 'error' && live.error.code !== 'not-allowed') {
    return <ErrorState title={texts.reorder.orderFailed} text={live.error.message} />;
  }
  const isUnknown =
    live.status === 'loading' || (live.status === 'ready' && !live.data && live.fromCache);
  if (isUnknown) {
    return isCutOff ? <NotConnected /> : <ReorderSkeleton />;
  }
  const order = live.status === 'ready' ? live.data : null;
  if (!order || order.data.customerId !== uid) {
    return <NotYours icon={Lock} title={texts.reorder.notYoursTitle} orderId={orderId} />;
  }
  return <WithMenu order={order} />;
}

function WithMenu({ order }: { order: Entry<Order> }) {
  const menu = useOffered(useLiveQuery(sources.menu()));
  const shop = useShop();
  const isCutOff = useIsDisconnected();
  if (menu.status === 'error') {
    return <ErrorState title={texts.reorder.menuFailed} text={menu.error.message} />;
  }
  // An empty menu that only this device has saved was never loaded.
  const isKnown = menu.status === 'ready' && !(menu.fromCache && menu.data.entries.length === 0);
  if (!isKnown || !shop) {
    return isCutOff ? <NotConnected /> : <ReorderSkeleton />;
  }
  return <ReorderForm order={order} products={menu.data.entries} shop={shop} />;
}

function NotYours({
  icon,
  title,
  orderId,
}: {
  icon: LucideIcon;
  title: string;
  orderId: string;
}): ReactNode {
  return (
    <EmptyState
      icon={icon}
      title={title}
      text={texts.reorder.notYoursHint}
      action={
        <>
          <ButtonLink
            to={`/sign-in?next=${encodeURIComponent(`/again/${orderId}`)}`}
            variant="primary"
            icon={LogIn}
          >
            {texts.reorder.signIn}
          </ButtonLink>
          <ButtonLink to="/">{texts.reorder.toMenu}</ButtonLink>
        </>
      }
    />
  );
}

function NotConnected() {
  return (
    <EmptyState
      icon={CloudOff}
      title={texts.reorder.notConnectedTitle}
      text={texts.reorder.notConnectedHint}
    />
  );
}

function ReorderSkeleton() {
  return (
    <div role="status" aria-busy="true" aria-label={texts.reorder.loading} className="grid gap-3">
      <Skeleton className="h-24 w-full rounded-card" />
      <Skeleton className="h-24 w-full rounded-card" />
      <Skeleton className="h-32 w-full rounded-card" />
    </div>
  );
}
