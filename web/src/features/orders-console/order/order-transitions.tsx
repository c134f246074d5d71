import { orderLabel } from '@fireline/domain/order/number';
import type { Order } from '@fireline/domain/order/schema';
import { isFinal, type OrderStatus } from '@fireline/domain/order/status';
import { type Actor, nextStatuses } from '@fireline/domain/order/transitions';
import { paths } from '@fireline/domain/paths';
import { texts } from '@fireline/domain/texts/texts';
import { NotebookPen, Undo2 } from 'lucide-react';
import { TransitionButtons } from '#entities/order/transitions/transition-buttons.tsx';
import {
  transitionWithUndo,
  useHeldTransition,
  useUndo,
} from '#entities/order/undo/transition-with-undo.ts';
import { serverNow } from '#lib/time/clock.ts';
import type { Entry } from '#platform/live/state.ts';
import { dismissRefusedWrite, useRefusedWrite } from '#platform/outbox/refused-writes.ts';
import { useIsSending } from '#platform/outbox/unsent.ts';
import { Button } from '#ui/button/button.tsx';
import { WriteState } from '#ui/feedback/write-state.tsx';

interface OrderTransitionsProps {
  entry: Entry<Order>;
  actor: Actor;
  isLive: boolean;
  /** Receives what was typed for a move that was refused. */
  onKeep: (typed: string) => void;
}

/** The moves that an admin can make, the outcome of the last one, and undo. */
export function OrderTransitions({ entry, actor, isLive, onKeep }: OrderTransitionsProps) {
  const { id, data: order } = entry;
  const path = paths.order(id);
  const refused = useRefusedWrite(path);
  const isSending = useIsSending(path, entry.hasPendingWrites);
  const undo = useUndo(id);
  const held = useHeldTransition(id, order.version);
  const moves = nextStatuses(order, actor, serverNow());
  const typed = refused?.typed;
  if (isFinal(order.status) && !refused && !isSending) return null;
  return (
    <section aria-label={texts.console.actionsLabel} className="grid content-start gap-3">
      <WriteState
        pending={isSending}
        isLive={isLive}
        refused={refused}
        onDismiss={() => dismissRefusedWrite(path)}
        action={
          typed && (
            <Button
              size="sm"
              icon={NotebookPen}
              onClick={() => {
                dismissRefusedWrite(path);
                onKeep(typed);
              }}
            >
              {texts.console.saveAsNote}
            </Button>
          )
        }
      />
      {undo && !held && (
        <Button icon={Undo2} onClick={undo} wide>
          {texts.console.undoMove}
        </Button>
      )}
      <TransitionButtons
        label={orderLabel(id)}
        from={order.status}
        actorRole="admin"
        transitions={moves}
        held={held}
        onTransition={(to: OrderStatus, reason) => transitionWithUndo(entry, actor, to, reason)}
      />
    </section>
  );
}
