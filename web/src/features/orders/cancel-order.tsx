import { orderLabel } from '@fireline/domain/order-number';
import type { Order } from '@fireline/domain/schemas/order';
import { cancelDeadline, nextStatuses } from '@fireline/domain/transitions';
import { CircleX } from 'lucide-react';
import { useState } from 'react';
import { toast } from 'sonner';
import type { Entry } from '#lib/live.ts';
import { moveOrder } from '#lib/order-commands.ts';
import { Button } from '#ui/button.tsx';
import { ConfirmDialog } from '#ui/confirm-dialog.tsx';
import { useNow } from '#ui/use-now.ts';
import { stopwatchText } from '#ui/wait-text.ts';

/** Lets the customer cancel for as long as the table allows it, and says how long that is. */
export function CancelOrder({ order, uid }: { order: Entry<Order>; uid: string }) {
  const [isAsking, setAsking] = useState(false);
  const now = useNow();
  const actor = { uid, role: 'customer' } as const;
  const mayCancel = nextStatuses(order.data, actor, now).some(({ to }) => to === 'cancelled');
  const isTimed = order.data.status === 'confirmed';

  function cancel() {
    moveOrder(order, actor, 'cancelled').catch((error: unknown) => {
      toast.error('The order was not cancelled', {
        description: error instanceof Error ? error.message : undefined,
      });
    });
  }

  if (!mayCancel) {
    return isTimed ? (
      <p className="text-ink text-sm">
        The time to cancel by yourself is over. Call the shop if something is wrong.
      </p>
    ) : null;
  }
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <Button icon={CircleX} onClick={() => setAsking(true)}>
        Cancel order
      </Button>
      {isTimed && (
        <span className="numeric text-ink text-sm">
          possible for another {stopwatchText(cancelDeadline(order.data) - now)}
        </span>
      )}
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setAsking}
        title={`Cancel order ${orderLabel(order.id)}?`}
        description="The shop stops working on it at once. This cannot be undone."
        confirmLabel="Yes, cancel it"
        cancelLabel="Keep order"
        tone="danger"
        onConfirm={cancel}
      />
    </div>
  );
}
