import { needsCode, needsPhoto } from '@fireline/domain/delivery/proof';
import { limits } from '@fireline/domain/limits';
import { orderLabel } from '@fireline/domain/order/number';
import type { Order } from '@fireline/domain/order/schema';
import { nextStatuses } from '@fireline/domain/order/transitions';
import { texts } from '@fireline/domain/texts/texts';
import { MessageSquareText } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { OrderWriteState } from '#entities/order/order-write-state.tsx';
import { TakePayment } from '#entities/order/payment/take-payment.tsx';
import { StatusBadge } from '#entities/order/status/status-badge.tsx';
import { giveBackDelivery } from '#entities/order/transitions/courier-mutations.ts';
import { TransitionButtons } from '#entities/order/transitions/transition-buttons.tsx';
import { tryTransition } from '#entities/order/transitions/try-transition.ts';
import { serverNow } from '#lib/time/clock.ts';
import type { Entry } from '#platform/live/state.ts';
import { Button } from '#ui/button/button.tsx';
import { Card } from '#ui/card.tsx';
import { ConfirmDialog } from '#ui/overlay/confirm-dialog.tsx';
import { lateDialog } from '#ui/overlay/late-dialog.tsx';
import { UserText } from '#ui/user-text.tsx';
import { Bag } from './bag.tsx';
import { DeliveryHead } from './delivery-head.tsx';
import { RideUpdates } from './ride-updates.tsx';
import { WhereTo } from './where-to.tsx';

const CodeDialog = lateDialog(async () => (await import('./code-dialog.tsx')).CodeDialog);
const PhotoDialog = lateDialog(async () => (await import('./photo-dialog.tsx')).PhotoDialog);

interface DeliveryCardProps {
  entry: Entry<Order>;
  uid: string;
  isLive: boolean;
  timeZone: string | undefined;
  /** Moves the card among the courier's others. */
  place: ReactNode;
  onGiveBack: () => void;
}

/** One of this courier's deliveries: where to, whom to call, and what has been done. */
export function DeliveryCard({
  entry,
  uid,
  isLive,
  timeZone,
  place,
  onGiveBack,
}: DeliveryCardProps) {
  const { id, data: order } = entry;
  const headingId = useId();
  const [isAsking, setAsking] = useState(false);
  const [isReturning, setReturning] = useState(false);
  const actor = { uid, role: 'courier' } as const;
  return (
    <article aria-labelledby={headingId}>
      <Card className="grid gap-4">
        <div className="flex min-h-11 items-center gap-1">
          <StatusBadge status={order.status} />
          <span className="flex-1" />
          {place}
        </div>
        <DeliveryHead id={headingId} entry={entry} timeZone={timeZone} />
        <WhereTo orderId={id} isLive={isLive} isConfirmed={!entry.hasPendingWrites} />
        <TakePayment entry={entry} by={actor} timeZone={timeZone} during={['out_for_delivery']} />
        <Bag order={order} />
        {order.note !== '' && (
          <p className="flex gap-2 rounded-control bg-warning-soft px-3 py-2">
            <MessageSquareText aria-hidden className="mt-1 size-4 shrink-0 text-warning" />
            <UserText>{order.note}</UserText>
          </p>
        )}
        <OrderWriteState entry={entry} />
        <TransitionButtons
          label={orderLabel(id)}
          from={order.status}
          actorRole="courier"
          transitions={nextStatuses(order, actor, serverNow())}
          onTransition={(to, reason) => {
            if (to === 'completed') setAsking(true);
            else void tryTransition(entry, actor, to, reason);
          }}
          size="lg"
        />
        <RideUpdates entry={entry} uid={uid} isLive={isLive} timeZone={timeZone} />
        {order.status === 'ready' && (
          <Button variant="ghost" onClick={() => setReturning(true)}>
            {texts.courier.giveBack}
          </Button>
        )}
      </Card>
      {needsCode(order) && (
        <CodeDialog entry={entry} uid={uid} open={isAsking} onOpenChange={setAsking} />
      )}
      {needsPhoto(order) && (
        <PhotoDialog entry={entry} uid={uid} open={isAsking} onOpenChange={setAsking} />
      )}
      {/* It can't be undone, and phones get pressed in pockets. */}
      {order.proof === undefined && (
        <ConfirmDialog
          backCloses
          open={isAsking}
          onOpenChange={setAsking}
          title={texts.courier.deliveredTitle({ name: order.customerName })}
          description={texts.courier.deliveredText({ order: orderLabel(id) })}
          confirmLabel={texts.courier.deliveredConfirm}
          cancelLabel={texts.courier.deliveredCancel}
          onConfirm={() => void tryTransition(entry, actor, 'completed', null)}
        />
      )}
      <ConfirmDialog
        backCloses
        open={isReturning}
        onOpenChange={setReturning}
        title={texts.courier.giveBackTitle({ order: orderLabel(id) })}
        description={texts.courier.giveBackText}
        confirmLabel={texts.courier.giveBack}
        cancelLabel={texts.courier.keep}
        reason={{
          label: texts.courier.declineReason,
          required: true,
          maxLength: limits.reason,
          suggestions: [
            texts.courier.declineFull,
            texts.courier.giveBackBreakdown,
            texts.courier.declineEnding,
          ],
        }}
        onConfirm={(reason) => {
          onGiveBack();
          void giveBackDelivery(entry, uid, reason);
        }}
      />
    </article>
  );
}
