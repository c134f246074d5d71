import { needsCode } from '@fireline/domain/delivery/code';
import { orderLabel } from '@fireline/domain/order/number';
import type { Order } from '@fireline/domain/order/schema';
import { nextStatuses } from '@fireline/domain/order/transitions';
import { paths } from '@fireline/domain/paths';
import { texts } from '@fireline/domain/texts/texts';
import { MessageSquareText } from 'lucide-react';
import { useId, useState } from 'react';
import { StatusBadge } from '#entities/order/status/status-badge.tsx';
import { assignCourier } from '#entities/order/transitions/order-mutations.ts';
import { TransitionButtons } from '#entities/order/transitions/transition-buttons.tsx';
import { tryTransition } from '#entities/order/transitions/try-transition.ts';
import type { Entry } from '#platform/live/state.ts';
import { dismissRefusedWrite, useRefusedWrite } from '#platform/outbox/refused-writes.ts';
import { useIsSending } from '#platform/outbox/unsent.ts';
import { Button } from '#ui/button/button.tsx';
import { Card } from '#ui/card.tsx';
import { WriteState } from '#ui/feedback/write-state.tsx';
import { ConfirmDialog } from '#ui/overlay/confirm-dialog.tsx';
import { UserText } from '#ui/user-text.tsx';
import { CodeDialog } from './code-dialog.tsx';
import { DeliveryHead } from './delivery-head.tsx';
import { WhereTo } from './where-to.tsx';

interface DeliveryCardProps {
  entry: Entry<Order>;
  uid: string;
  isLive: boolean;
  timeZone: string | undefined;
  onGiveBack: () => void;
}

/** One of this courier's deliveries: where to, whom to call, and what has been done. */
export function DeliveryCard({ entry, uid, isLive, timeZone, onGiveBack }: DeliveryCardProps) {
  const { id, data: order } = entry;
  const headingId = useId();
  const path = paths.order(id);
  const refused = useRefusedWrite(path);
  const isSending = useIsSending(path, entry.hasPendingWrites);
  const [isAsking, setAsking] = useState(false);
  const actor = { uid, role: 'courier' } as const;
  return (
    <article aria-labelledby={headingId}>
      <Card className="grid gap-4">
        <StatusBadge status={order.status} />
        <DeliveryHead id={headingId} entry={entry} timeZone={timeZone} />
        <WhereTo orderId={id} isLive={isLive} isConfirmed={!entry.hasPendingWrites} />
        {order.note !== '' && (
          <p className="flex gap-2 rounded-control bg-warning-soft px-3 py-2">
            <MessageSquareText aria-hidden className="mt-1 size-4 shrink-0 text-warning" />
            <UserText>{order.note}</UserText>
          </p>
        )}
        <WriteState
          pending={isSending}
          isLive={isLive}
          refused={refused}
          onDismiss={() => dismissRefusedWrite(path)}
        />
        <TransitionButtons
          label={orderLabel(id)}
          from={order.status}
          actorRole="courier"
          transitions={nextStatuses(order, actor, Date.now())}
          onTransition={(to, reason) => {
            if (to === 'completed') setAsking(true);
            else void tryTransition(entry, actor, to, reason);
          }}
          size="lg"
        />
        {order.status === 'ready' && (
          <Button
            variant="ghost"
            onClick={() => {
              onGiveBack();
              void assignCourier({ orderId: id, courierId: null });
            }}
          >
            {texts.courier.giveBack}
          </Button>
        )}
      </Card>
      {needsCode(order) ? (
        <CodeDialog entry={entry} uid={uid} open={isAsking} onOpenChange={setAsking} />
      ) : (
        /* It can't be undone, and phones get pressed in pockets. */
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
    </article>
  );
}
