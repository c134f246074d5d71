import { orderLabel } from '@fireline/domain/order-number';
import { statusLabels } from '@fireline/domain/order-status';
import { type Order, progressOf } from '@fireline/domain/schemas/order';
import { Bike, CloudUpload, Store } from 'lucide-react';
import { useConnection } from '#lib/connection.ts';
import type { Entry } from '#lib/live.ts';
import type { SignedIn } from '#lib/session.ts';
import { useShop } from '#lib/shop.ts';
import { BackLink } from '#ui/back-link.tsx';
import { Badge } from '#ui/badge.tsx';
import { ButtonLink } from '#ui/button-link.tsx';
import { Card } from '#ui/card.tsx';
import { OrderStatusPanel } from '#ui/order-status-panel.tsx';
import { OrderStepList } from '#ui/order-step-list.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { ShareOrder } from '#ui/share-order.tsx';
import { StatusBadge } from '#ui/status-badge.tsx';
import { Time } from '#ui/time.tsx';
import { CancelOrder } from './cancel-order.tsx';
import { OrderContact } from './order-contact.tsx';
import { OrderLines } from './order-lines.tsx';
import { endingOf, pendingWords } from './order-words.ts';

/** An order that is there, for whom it is for. */
export function OrderView({ order, session }: { order: Entry<Order>; session: SignedIn }) {
  const { id, data } = order;
  const timeZone = useShop()?.timeZone;
  const { state } = useConnection();
  const { type } = data.fulfilment;
  const isOwn = data.customerId === session.uid;
  const label = orderLabel(id);
  const unsent = pendingWords(order, state);
  const ending = endingOf(data, session.uid);
  return (
    <div className="page max-w-[62rem]!">
      <PageHeader
        title={`Order ${label}`}
        tabTitle={`${unsent?.badge ?? statusLabels[data.status]} ${label}`}
        back={
          isOwn ? (
            <BackLink to="/orders">My orders</BackLink>
          ) : (
            <BackLink to={staffHomes[session.role ?? 'admin']}>Back to work</BackLink>
          )
        }
        badges={
          <>
            {unsent ? (
              <Badge icon={CloudUpload}>{unsent.badge}</Badge>
            ) : (
              <StatusBadge status={data.status} />
            )}
            <Badge icon={type === 'pickup' ? Store : Bike}>
              {type === 'pickup' ? 'Pickup' : 'Delivery'}
            </Badge>
          </>
        }
        text={
          <>
            Placed <Time at={data.placedAt} timeZone={timeZone} />
          </>
        }
        actions={
          data.trackingToken !== undefined && (
            <ShareOrder
              orderId={id}
              token={data.trackingToken}
              title={`Order ${label}`}
              canManage={isOwn || session.role === 'admin'}
            />
          )
        }
      />
      {/* On phones in one column, the timeline right below the status. */}
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="contents gap-5 lg:grid">
          <OrderStatusPanel
            status={data.status}
            type={type}
            statusTimes={data.statusTimes}
            estimate={data.estimate ?? null}
            progress={progressOf(data)}
            timeZone={timeZone}
            headline={unsent}
          >
            {ending && !order.pending && <p className="text-ink">{ending}</p>}
            {data.status === 'rejected' && isOwn && (
              <ButtonLink to="/" className="w-fit">
                Back to your cart
              </ButtonLink>
            )}
            {isOwn && <CancelOrder order={order} uid={session.uid} />}
          </OrderStatusPanel>
          <Card className="grid gap-4 max-lg:order-1">
            <h2 className="text-lg">{isOwn ? 'Your order' : 'What was ordered'}</h2>
            <OrderLines order={data} />
          </Card>
        </div>
        <div className="contents gap-5 lg:grid">
          <Card className="grid gap-4">
            <h2 className="text-lg">Timeline</h2>
            <OrderStepList
              status={data.status}
              type={type}
              statusTimes={data.statusTimes}
              timeZone={timeZone}
              detail={unsent?.badge ?? ending ?? (data.reason && `“${data.reason}”`)}
            />
          </Card>
          <Card className="grid gap-4 max-lg:order-2">
            <h2 className="text-lg">{type === 'delivery' ? 'Where to' : 'For whom'}</h2>
            <OrderContact order={order} session={session} />
          </Card>
        </div>
      </div>
    </div>
  );
}

const staffHomes = { admin: '/admin', kitchen: '/kitchen', courier: '/courier' } as const;
