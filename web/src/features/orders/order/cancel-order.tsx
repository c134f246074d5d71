import { orderLabel } from '@fireline/domain/order/number';
import type { Order } from '@fireline/domain/order/schema';
import type { OrderStatus } from '@fireline/domain/order/status';
import { cancelDeadline, nextStatuses } from '@fireline/domain/order/transitions';
import { texts } from '@fireline/domain/texts/texts';
import { CircleX } from 'lucide-react';
import { useState } from 'react';
import { transition } from '#entities/order/transitions/order-mutations.ts';
import { useNow } from '#lib/time/use-now.ts';
import type { Entry } from '#platform/live/state.ts';
import { Button } from '#ui/button/button.tsx';
import { ConfirmDialog } from '#ui/overlay/confirm-dialog.tsx';
import { toast } from '#ui/overlay/toast.ts';
import { stopwatchText } from '#ui/time/wait-text.ts';
import { CallTheShop } from './shop-contact.tsx';

/** Lets the customer cancel as long as the transition table allows it, with a countdown. */
export function CancelOrder({ order, uid }: { order: Entry<Order>; uid: string }) {
  const [isAsking, setAsking] = useState(false);
  const now = useNow();
  const actor = { uid, role: 'customer' } as const;
  const mayCancel = nextStatuses(order.data, actor, now).some(({ to }) => to === 'cancelled');
  const isTimed = order.data.status === 'confirmed';
  // `isAsking` turns false on an answer, so the dialog keeps its text while it closes.
  const isTooLate = isAsking && !mayCancel;
  const left = cancelDeadline(order.data) - now;

  function cancel() {
    transition(order, actor, 'cancelled').catch((error: unknown) => {
      toast.error(texts.orders.cancelFailed, {
        description: error instanceof Error ? error.message : undefined,
      });
    });
  }

  return (
    <>
      {mayCancel && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button icon={CircleX} onClick={() => setAsking(true)}>
            {texts.orders.cancel}
          </Button>
          {order.data.status === 'pending' && <CountdownRoom />}
          {isTimed && <Countdown left={left} window={order.data.cancelWindowSeconds ?? 0} />}
        </div>
      )}
      {!mayCancel && isTimed && (
        <p role="status" className="text-ink text-sm">
          {texts.orders.tooLate({
            call: (content) => <CallTheShop key="call">{content}</CallTheShop>,
          })}
        </p>
      )}
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setAsking}
        backCloses
        title={
          isTooLate
            ? texts.orders.tooLateTitle({ label: orderLabel(order.id) })
            : texts.orders.cancelTitle({ label: orderLabel(order.id) })
        }
        description={
          <span role="status">
            {isTooLate ? tooLateWords(order.data.status) : texts.orders.cancelText}
          </span>
        }
        confirmLabel={isTooLate ? null : texts.orders.cancelConfirm}
        cancelLabel={isTooLate ? texts.orders.close : texts.orders.cancelKeep}
        tone="danger"
        onConfirm={cancel}
      />
    </>
  );
}

/** Why the order can no longer be canceled: time ran out, or it has moved on. */
function tooLateWords(status: OrderStatus): string {
  return status === 'confirmed'
    ? texts.orders.tooLateConfirmed
    : texts.orders.tooLateMoved({ status: texts.status[status] });
}

/** Reserves the space of the countdown, which starts once the order is confirmed. */
function CountdownRoom() {
  return (
    <span
      aria-hidden
      data-room={texts.orders.cancelTimeLeft({ time: '0:00' })}
      className="numeric invisible grid min-w-[min(10rem,100%)] gap-1 text-sm before:content-[attr(data-room)]"
    >
      <span className="h-1" />
    </span>
  );
}

/** `left` in milliseconds, `window` in seconds. */
function Countdown({ left, window }: { left: number; window: number }) {
  const share = Math.min(1, Math.max(0, left / (window * 1000)));
  return (
    <span className="grid min-w-[min(10rem,100%)] gap-1">
      <span className="numeric text-ink text-sm">
        {texts.orders.cancelTimeLeft({ time: stopwatchText(left) })}
      </span>
      <span aria-hidden className="h-1 overflow-hidden rounded-full bg-status/20">
        <span
          className="block h-full origin-left rounded-full bg-status transition-transform duration-1000 ease-linear"
          style={{ transform: `scaleX(${share})` }}
        />
      </span>
    </span>
  );
}
