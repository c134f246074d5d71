import type { Order } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import { useIsLive } from '#platform/connection/connection.ts';
import type { Entry } from '#platform/live/state.ts';
import { dismissRefusedWrite, useRefusedWrite } from '#platform/outbox/refused-writes.ts';
import { useIsSending } from '#platform/outbox/unsent.ts';
import { WriteState } from '#ui/feedback/write-state.tsx';

/** The state of the last change to an order, for a card of it. */
export function OrderWriteState({ entry }: { entry: Entry<Order> }) {
  const path = paths.order(entry.id);
  return (
    <WriteState
      pending={useIsSending(path, entry.hasPendingWrites)}
      isLive={useIsLive()}
      refused={useRefusedWrite(path)}
      onDismiss={() => dismissRefusedWrite(path)}
    />
  );
}
