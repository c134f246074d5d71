import { orderLabel } from '@fireline/domain/order/number';
import { texts } from '@fireline/domain/texts/texts';
import { Navigate, useParams } from 'react-router-dom';
import { StatusBadge } from '#entities/order/status/status-badge.tsx';
import { useShop } from '#entities/shop/shop.ts';
import { RoleGate } from '#entities/user/role-gate.tsx';
import { useSession } from '#platform/auth/session.ts';
import { useIsLive } from '#platform/connection/connection.ts';
import { BackLink } from '#ui/button/back-link.tsx';
import { Card } from '#ui/card.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { TimeZoneNote } from '#ui/time/time-zone-note.tsx';
import { LiveOrder } from '../live-order.tsx';
import { OrderSheet } from './order-sheet.tsx';

/** One order on its own page, for a second window or a link. */
export function Component() {
  const { orderId = '' } = useParams();
  const session = useSession();
  // Viewers have the customer's page of the order, on which they can't press anything.
  if (session.status === 'signed-in' && session.grantedRole === 'viewer') {
    return <Navigate replace to={`/orders/${orderId}`} />;
  }
  return (
    <RoleGate
      session={session}
      roles={['admin']}
      title={texts.console.orderTitleNumber({ number: orderLabel(orderId) })}
    >
      {({ uid }) => <OrderPage key={orderId} orderId={orderId} uid={uid} />}
    </RoleGate>
  );
}

function OrderPage({ orderId, uid }: { orderId: string; uid: string }) {
  const isLive = useIsLive();
  const timeZone = useShop()?.timeZone;
  const label = orderLabel(orderId);
  const title = texts.console.orderTitleNumber({ number: label });
  const back = <BackLink to="/admin">{texts.console.title}</BackLink>;
  return (
    <div className="page">
      <LiveOrder
        orderId={orderId}
        frame={(content) => (
          <>
            <PageHeader title={title} back={back} />
            {content}
          </>
        )}
      >
        {(entry) => (
          <>
            <PageHeader
              title={title}
              tabTitle={texts.console.orderTabTitle({
                status: texts.status[entry.data.status],
                number: label,
              })}
              back={back}
              badges={
                <>
                  <StatusBadge status={entry.data.status} />
                  <TimeZoneNote timeZone={timeZone} />
                </>
              }
            />
            <Card className="grid gap-4">
              <h2 className="sr-only">{texts.console.details}</h2>
              <OrderSheet entry={entry} uid={uid} isLive={isLive} timeZone={timeZone} />
            </Card>
          </>
        )}
      </LiveOrder>
    </div>
  );
}
