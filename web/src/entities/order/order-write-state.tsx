import type { Order } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import type { Entry } from '#platform/live/state.ts';
import { dismissRefusedWrite, useRefusedWrite } from '#platform/outbox/refused-writes.ts';
import { useIsSending } from '#platform/outbox/unsent.ts';
import { WriteState } from '#ui/feedback/write-state.tsx';

/** The state of the last change to an order, for a card of it. */
export function OrderWriteState({ entry, isLive }: { entry: Entry<Order>; isLive: boolean }) {
  const path = paths.order(entry.id);
  return (
    <WriteState
      pending={useIsSending(path, entry.hasPendingWrites)}
      isLive={isLive}
      refused={useRefusedWrite(path)}
      onDismiss={() => dismissRefusedWrite(path)}
    />
  );
}
