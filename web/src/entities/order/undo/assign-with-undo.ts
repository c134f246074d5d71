/**
 * Assigning deliveries to couriers, which can be undone for some seconds: each goes back to whom it
 * was with, unless it has moved on or someone else has assigned it since.
 */
import type { Order } from '@fireline/domain/order/schema';
import { assignCourier } from '#entities/order/transitions/order-mutations.ts';
import type { Entry } from '#platform/live/state.ts';
import { toast } from '#ui/overlay/toast.ts';
import { offerUndo } from './undo-toast.ts';

interface Assignment {
  readonly order: Pick<Entry<Order>, 'id' | 'data'>;
  readonly courierId: string | null;
}

let offers = 0;

/** Assigns all of them at once. `text` says so; `current` is an order as it's known later. */
export function assignWithUndo(
  assignments: readonly Assignment[],
  text: string,
  current: (orderId: string) => Order | undefined,
): void {
  for (const { order, courierId } of assignments) {
    void assignCourier({ orderId: order.id, courierId });
  }
  offers += 1;
  const toastId = `assigned:${offers}`;
  const close = () => {
    removeKey();
    toast.dismiss(toastId);
  };
  const removeKey = offerUndo({
    toastId,
    text,
    onClose: close,
    onUndo() {
      close();
      for (const { order, courierId } of assignments) {
        const now = current(order.id);
        const stands = now?.courierId === courierId && now.status === order.data.status;
        if (stands) void assignCourier({ orderId: order.id, courierId: order.data.courierId });
      }
    },
  });
}
