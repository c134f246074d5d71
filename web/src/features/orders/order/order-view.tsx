import { canRequest } from '@fireline/domain/changes/request';
import { formatMoney } from '@fireline/domain/money/money';
import { orderLabel } from '@fireline/domain/order/number';
import { reachedTimes } from '@fireline/domain/order/reached';
import { isAsking, type Order, progressOf } from '@fireline/domain/order/schema';
import { isFinal, type OrderStatus } from '@fireline/domain/order/status';
import { texts } from '@fireline/domain/texts/texts';
import {
  Bike,
  CalendarClock,
  CloudUpload,
  CreditCard,
  ReceiptText,
  RotateCcw,
  ShoppingBasket,
  Store,
} from 'lucide-react';
import { lazy, type ReactNode, Suspense } from 'react';
import { useCountAsFollowed } from '#entities/order/count-as-followed.ts';
import { DeliveryPhoto } from '#entities/order/delivery/delivery-photo.tsx';
import { receiptLinks } from '#entities/order/payment/receipt-links.ts';
import { ShareOrder, ShareRoom } from '#entities/order/share-order.tsx';
import { OrderStatusPanel } from '#entities/order/status/order-status-panel.tsx';
import { OrderStepList } from '#entities/order/status/order-step-list.tsx';
import { StatusBadge } from '#entities/order/status/status-badge.tsx';
import { TestBadge } from '#entities/order/test-badge.tsx';
import { useShop } from '#entities/shop/shop.ts';
import { loadPersistently } from '#lib/after-paint.ts';
import { useNow } from '#lib/time/use-now.ts';
import type { SignedIn } from '#platform/auth/session.ts';
import { useConnection } from '#platform/connection/connection.ts';
import type { Entry } from '#platform/live/state.ts';
import { BackLink } from '#ui/button/back-link.tsx';
import { ButtonLink } from '#ui/button/button-link.tsx';
import { Card } from '#ui/card.tsx';
import { Badge } from '#ui/feedback/badge.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Time } from '#ui/time/time.tsx';
import { UserText } from '#ui/user-text.tsx';
import { CancelOrder } from './cancel-order.tsx';
import { ChangesNote } from './changes-note.tsx';
import { CourierPosition } from './courier-position.tsx';
import { DeliveryCode } from './delivery-code.tsx';
import { HowItIsPaid } from './how-it-is-paid.tsx';
import { OrderContact } from './order-contact.tsx';
import { OrderEvents } from './order-events.tsx';
import { OrderJourney } from './order-journey.tsx';
import { OrderLines } from './order-lines.tsx';
import { endingOf, paymentWords, pendingWords, questionOf } from './order-words.ts';
import { PayOnline } from './pay-online.tsx';
import { QueueNote } from './queue-note.tsx';
import { CallTheShop, ShopContact } from './shop-contact.tsx';
import { ShopMessages } from './shop-messages.tsx';
import { useOrderChanges } from './use-order-changes.ts';

/** Few orders are changed. */
const ChangeQuestion = lazy(() => loadPersistently(() => import('../change/change-question.tsx')));
const ChangeRequest = lazy(() => loadPersistently(() => import('../change/change-request.tsx')));

const callNumberClass =
  'numeric inline-flex items-baseline gap-2 rounded-control bg-accent-soft px-3 py-1 text-accent-ink';
const callNumberDigits = 'font-extrabold text-2xl tracking-wide';

/** What the shop calls out; large, because it's read off the phone at the counter. */
function CallNumber({ number }: { number: string }) {
  return (
    <span className={callNumberClass}>
      <span className="text-sm">{texts.orders.callNumber}</span>
      <strong className={callNumberDigits}>{number}</strong>
    </span>
  );
}

/**
 * Reserves space for what a placed order gets within moments, so that nothing moves under a finger.
 */
function CallNumberRoom() {
  return (
    <span aria-hidden className={`${callNumberClass} invisible`}>
      <span
        data-room={texts.orders.callNumber}
        className="text-sm before:content-[attr(data-room)]"
      />
      <span className={`${callNumberDigits} before:content-['MMMM']`} />
    </span>
  );
}

/** A badge with enough space reserved for the status that follows. */
function WithRoom({ status, children }: { status: OrderStatus; children: ReactNode }) {
  return (
    <span className="inline-grid max-w-full *:col-start-1 *:row-start-1">
      {children}
      <span
        aria-hidden
        data-room={texts.status[status]}
        className="invisible px-5 font-semibold text-sm before:content-[attr(data-room)]"
      />
    </span>
  );
}

interface OrderViewProps {
  order: Entry<Order>;
  session: SignedIn;
  /** Whether the server has confirmed this state. */
  isCurrent: boolean;
}

/** An order, for those who may see it. */
export function OrderView({ order, session, isCurrent }: OrderViewProps) {
  const { id, data } = order;
  const timeZone = useShop()?.timeZone;
  const { state } = useConnection();
  const { type } = data.fulfilment;
  const isPickup = type === 'pickup';
  const isOwn = data.customerId === session.uid;
  const isViewer = !isOwn && session.role === null;
  const followsRide = isOwn || session.role === 'admin' || session.role === 'courier';
  const label = orderLabel(id);
  const unsent = pendingWords(order, state);
  const unpaid = unsent ? undefined : paymentWords(data);
  const ending = endingOf(data, session.uid);
  const changes = useOrderChanges(order, isCurrent && isOwn);
  useCountAsFollowed(order, isCurrent && isOwn);
  const { requestedFor } = data.fulfilment;
  const isLate = useIsLate(data);
  const badge = unsent ? (
    <Badge icon={CloudUpload}>{unsent.badge}</Badge>
  ) : unpaid ? (
    <Badge icon={CreditCard}>{unpaid.badge}</Badge>
  ) : (
    <StatusBadge status={data.status} />
  );
  return (
    <div className="page max-w-[62rem]!">
      <PageHeader
        isStacked
        title={texts.orders.orderTitle({ label })}
        tabTitle={`${(unsent ?? unpaid)?.badge ?? texts.status[data.status]} ${label}`}
        back={
          isOwn ? (
            <BackLink to="/orders">{texts.orders.title}</BackLink>
          ) : (
            <BackLink to={staffHomes[session.role ?? 'admin']}>{texts.orders.backToWork}</BackLink>
          )
        }
        badges={
          <>
            {/* On its own line on phones, so that a new status moves nothing else. */}
            <span className="grid max-sm:basis-full">
              {data.status === 'placed' ? <WithRoom status="pending">{badge}</WithRoom> : badge}
            </span>
            {isPickup && data.callNumber !== undefined && <CallNumber number={data.callNumber} />}
            {isPickup && data.status === 'placed' && <CallNumberRoom />}
            <TestBadge test={data.test} />
            <Badge icon={isPickup ? Store : Bike}>
              {isPickup ? texts.orders.pickup : texts.orders.delivery}
            </Badge>
            {requestedFor !== null && (
              <Badge tone="info" icon={CalendarClock}>
                {texts.orders.requestedFor({
                  time: () => <Time key="time" at={requestedFor} timeZone={timeZone} />,
                })}
              </Badge>
            )}
          </>
        }
        text={texts.orders.placedAt({
          time: () => <Time key="time" at={data.placedAt} timeZone={timeZone} />,
        })}
        actions={
          isViewer ? null : data.trackingToken === undefined ? (
            data.status === 'placed' && <ShareRoom />
          ) : (
            <ShareOrder
              orderId={id}
              token={data.trackingToken}
              title={texts.orders.orderTitle({ label })}
              canManage={isOwn || session.role === 'admin'}
            />
          )
        }
      />
      {isOwn && !isFinal(data.status) && (
        <ShopMessages orderId={id} uid={session.uid} timeZone={timeZone} />
      )}
      {isOwn && data.proposal && (
        <Suspense fallback={null}>
          <ChangeQuestion entry={order} timeZone={timeZone} />
        </Suspense>
      )}
      {changes.away && <ChangesNote order={data} changes={changes.away} timeZone={timeZone} />}
      {/* One column on phones, with the timeline right below the status. */}
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="contents gap-5 lg:grid">
          <OrderStatusPanel
            status={data.status}
            type={type}
            statusTimes={reachedTimes(data)}
            estimate={data.estimate ?? null}
            requestedFor={requestedFor}
            progress={progressOf(data)}
            timeZone={timeZone}
            headline={unsent ?? unpaid ?? questionOf(data)}
            isOnHold={unpaid !== undefined}
            estimateHighlight={changes.ofEstimate}
          >
            {isOwn && !order.hasPendingWrites && <PayOnline order={order} timeZone={timeZone} />}
            {isOwn && <DeliveryCode order={order} />}
            {isOwn && <CancelOrder order={order} uid={session.uid} />}
            {isOwn && !order.hasPendingWrites && <QueueNote order={data} />}
            {isOwn && isLate && (
              <p className="text-ink text-sm">
                {texts.orders.askHowLong({
                  call: (content) => <CallTheShop key="call">{content}</CallTheShop>,
                })}
              </p>
            )}
            {ending && !order.hasPendingWrites && (
              <UserText as="p" className="text-ink">
                {ending}
              </UserText>
            )}
            {isOwn && !order.hasPendingWrites && isFinal(data.status) && <WhatNext order={order} />}
          </OrderStatusPanel>
          <Card className="grid gap-4 max-lg:order-1">
            <h2 className="text-lg">
              {isOwn ? texts.orders.linesTitle : texts.orders.othersLinesTitle}
            </h2>
            <OrderLines order={data} timeZone={timeZone} highlightOf={changes.ofLine} />
            {isOwn && !order.hasPendingWrites && (canRequest(data) || data.request) && (
              <Suspense fallback={null}>
                <ChangeRequest entry={order} timeZone={timeZone} />
              </Suspense>
            )}
            <HowItIsPaid order={data} />
            {receiptLinks(id, data).map(({ to, label }) => (
              <ButtonLink key={to} to={to} icon={ReceiptText} className="justify-self-start">
                {label}
              </ButtonLink>
            ))}
          </Card>
        </div>
        <div className="contents gap-5 lg:grid">
          {followsRide && <CourierPosition order={order} />}
          {followsRide && <OrderJourney order={order} timeZone={timeZone} />}
          {isOwn && (
            <DeliveryPhoto
              order={order}
              timeZone={timeZone}
              frame={(photo) => (
                <Card className="grid gap-4">
                  <h2 className="text-lg">{texts.orders.deliveryPhoto}</h2>
                  {photo}
                </Card>
              )}
            />
          )}
          <Card className="grid gap-4">
            <h2 className="text-lg">{texts.orders.timeline}</h2>
            <OrderStepList
              status={data.status}
              type={type}
              statusTimes={reachedTimes(data)}
              timeZone={timeZone}
              highlightOf={changes.ofStep}
              detail={
                (unsent ?? unpaid)?.badge ??
                ending ??
                (data.reason && texts.orders.quoted({ text: data.reason }))
              }
            />
            {isOwn && !order.hasPendingWrites && data.version > 0 && (
              <OrderEvents orderId={id} timeZone={timeZone} />
            )}
          </Card>
          <Card className="grid gap-6 max-lg:order-2">
            <section className="grid gap-3">
              <h2 className="text-lg">
                {type === 'delivery' ? texts.orders.deliveryAddress : texts.orders.contactDetails}
              </h2>
              <OrderContact order={order} session={session} />
            </section>
            {isOwn && <ShopContact isPickup={isPickup} />}
          </Card>
        </div>
      </div>
    </div>
  );
}

/** What to do next once an order is over. */
function WhatNext({ order: { id, data } }: { order: Entry<Order> }) {
  // If the shop never accepted it, its items are back in the cart on the device that sent it.
  const isInCart = data.status === 'rejected' && data.version === 1;
  if (isAsking(data)) {
    return (
      <div className="flex flex-wrap gap-3">
        <ButtonLink to={`/checkout?again=${id}`} variant="primary" icon={RotateCcw}>
          {texts.orders.orderAgainFor({
            price: formatMoney(data.total ?? 0, data.currency ?? 'USD'),
          })}
        </ButtonLink>
        <ButtonLink to="/" icon={ShoppingBasket}>
          {texts.orders.backToCart}
        </ButtonLink>
      </div>
    );
  }
  return (
    <div className="flex flex-wrap gap-3">
      {isInCart && (
        <ButtonLink to="/" variant="primary" icon={ShoppingBasket}>
          {texts.orders.backToCart}
        </ButtonLink>
      )}
      <ButtonLink to={`/again/${id}`} icon={RotateCcw}>
        {texts.orders.orderAgain}
      </ButtonLink>
    </div>
  );
}

/** Whether the estimate has passed while the customer is still waiting. */
function useIsLate({ status, estimate, fulfilment }: Order): boolean {
  const now = useNow(10_000);
  const isAwaited = !isFinal(status) && !(status === 'ready' && fulfilment.type === 'pickup');
  return isAwaited && estimate !== undefined && now > estimate.to;
}

const staffHomes = { admin: '/admin', kitchen: '/kitchen', courier: '/courier' } as const;
