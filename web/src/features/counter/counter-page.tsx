import type { Product } from '@fireline/domain/catalog/product';
import { texts } from '@fireline/domain/texts/texts';
import { useState } from 'react';
import { nextOrderId } from '#entities/order/next-order-id.ts';
import { useOffered } from '#entities/product/sold-out/use-offered.ts';
import { LiveContent } from '#entities/shop/live-content.tsx';
import { useShop } from '#entities/shop/shop.ts';
import { sources } from '#entities/shop/sources.ts';
import { RoleGate } from '#entities/user/role-gate.tsx';
import { useSession } from '#platform/auth/session.ts';
import { useIsLive } from '#platform/connection/connection.ts';
import { useLiveQuery } from '#platform/live/live.ts';
import type { Entry } from '#platform/live/state.ts';
import { BackLink } from '#ui/button/back-link.tsx';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { type Draft, OrderEditor } from './order-editor.tsx';
import { TakenOrder } from './taken-order.tsx';

export function Component() {
  return (
    <RoleGate session={useSession()} roles={['admin']} title={texts.counter.title}>
      {() => <CounterPage />}
    </RoleGate>
  );
}

/** Staff type in an order for someone on the phone or at the counter. */
function CounterPage() {
  const menu = useOffered(useLiveQuery(sources.menu()));
  const isLive = useIsLive();
  return (
    <div className="page max-w-[62rem]!">
      <PageHeader
        title={texts.counter.title}
        back={<BackLink to="/admin">{texts.counter.back}</BackLink>}
      />
      <LiveContent
        live={menu}
        isLive={isLive}
        what={texts.counter.dishes}
        skeleton={<Skeleton className="h-72 w-full" />}
      >
        {(entries) => <Orders menu={entries} />}
      </LiveContent>
    </div>
  );
}

/** One order after the other. */
function Orders({ menu }: { menu: readonly Entry<Product>[] }) {
  const shop = useShop();
  const [orderId, setOrderId] = useState(nextOrderId);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [isSent, setSent] = useState(false);

  function begin(next: Draft | null) {
    setDraft(next);
    setOrderId(nextOrderId());
    setSent(false);
  }

  if (shop === null) return <Skeleton className="h-72 w-full" />;
  if (isSent && draft !== null) {
    const { phone, email } = draft.form;
    return (
      <TakenOrder
        orderId={orderId}
        phone={phone}
        email={email}
        onNext={() => begin(null)}
        onChange={() => begin(draft)}
      />
    );
  }
  return (
    <OrderEditor
      key={orderId}
      orderId={orderId}
      menu={menu}
      shop={shop}
      draft={draft}
      onSent={(sent) => {
        setDraft(sent);
        setSent(true);
      }}
    />
  );
}
