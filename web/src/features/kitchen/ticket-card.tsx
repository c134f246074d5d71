import { orderLabel } from '@fireline/domain/order-number';
import { paths } from '@fireline/domain/paths';
import type { Order } from '@fireline/domain/schemas/order';
import { nextStatuses } from '@fireline/domain/transitions';
import { Bike, Check, MessageSquareText, ShoppingBag } from 'lucide-react';
import { memo, useId } from 'react';
import type { Entry } from '#lib/live.ts';
import { makeMove } from '#lib/make-move.ts';
import { markPrepared } from '#lib/order-commands.ts';
import { dismissRefusedWrite, useRefusedWrite } from '#lib/write-log.ts';
import { Button } from '#ui/button.tsx';
import { MoveButtons } from '#ui/move-buttons.tsx';
import { WriteState } from '#ui/write-state.tsx';
import { TicketHead } from './ticket-head.tsx';
import { TicketLines } from './ticket-lines.tsx';
import { type AgeLimits, linesFor } from './tickets.ts';

interface TicketCardProps {
  entry: Entry<Order>;
  uid: string;
  actorRole: 'kitchen' | 'admin';
  /** Whose lines are shown; null is everybody's. */
  station: string | null;
  stations: readonly string[];
  limits: AgeLimits;
  timeZone: string | undefined;
  isLive: boolean;
}

export const TicketCard = memo(function TicketCard({
  entry,
  uid,
  actorRole,
  station,
  stations,
  limits,
  timeZone,
  isLive,
}: TicketCardProps) {
  const { id, data: order } = entry;
  const headingId = useId();
  const path = paths.order(id);
  const refused = useRefusedWrite(path);
  const actor = { uid, role: actorRole } as const;
  const { lines, alsoAt, waitingFor } = linesFor(order, station, stations);
  // Ending an order needs a reason and a keyboard: that is done on the admin's page.
  // And a station that sees a part of an order finishes its part: the last one moves the order on.
  const isPartial = order.status === 'preparing' && waitingFor.length > 0;
  const moves = nextStatuses(order, actor, Date.now()).filter(
    ({ to, needsReason }) => !needsReason && !(isPartial && to === 'ready'),
  );
  const unprepared = lines.filter(({ isPrepared }) => !isPrepared).map((line) => line.id);
  return (
    <article
      aria-labelledby={headingId}
      data-status={order.status}
      className={`relative overflow-clip rounded-card bg-surface-raised ${
        order.status === 'pending' ? 'outline-4 outline-accent' : ''
      }`}
    >
      <TicketHead
        id={headingId}
        label={orderLabel(id)}
        order={order}
        limits={limits}
        timeZone={timeZone}
      />
      <div className="grid gap-3 p-4">
        <p className="flex items-center gap-2 font-semibold text-xl">
          {order.fulfilment.type === 'delivery' ? (
            <Bike aria-hidden className="size-6 shrink-0 text-info" />
          ) : (
            <ShoppingBag aria-hidden className="size-6 shrink-0 text-ink-muted" />
          )}
          <span className="min-w-0 break-words">{order.customerName}</span>
          <span className="ml-auto font-medium text-base text-ink-muted">
            {order.fulfilment.type === 'delivery' ? 'Delivery' : 'Pickup'}
          </span>
        </p>
        <TicketLines
          lines={lines}
          isCompact={order.status === 'ready'}
          onMark={
            order.status === 'preparing'
              ? (lineId, isPrepared) => void markPrepared(id, [lineId], isPrepared)
              : undefined
          }
        />
        {alsoAt.length > 0 && (
          <p className="text-base text-ink-muted">
            Also at: <span className="capitalize">{alsoAt.join(', ')}</span>
          </p>
        )}
        {order.note !== '' && (
          <p className="flex gap-2.5 rounded-control bg-warning px-3 py-2 font-semibold text-lg text-surface">
            <MessageSquareText aria-hidden className="mt-1 size-5 shrink-0" />
            <span className="min-w-0 break-words">{order.note}</span>
          </p>
        )}
        {order.reason && order.status === 'preparing' && (
          <p className="font-semibold text-lg text-warning">Recalled: {order.reason}</p>
        )}
        <WriteState
          pending={entry.pending}
          isLive={isLive}
          refused={refused}
          onDismiss={() => dismissRefusedWrite(path)}
        />
        {order.status === 'ready' && order.fulfilment.type === 'delivery' && (
          <p className="text-base text-ink-muted">
            {order.courierId === null ? 'Waiting for a courier' : 'A courier is coming for it'}
          </p>
        )}
        {isPartial && unprepared.length === 0 && (
          <p className="font-semibold text-lg text-success">
            Done here. Waiting for <span className="capitalize">{waitingFor.join(', ')}</span>.
          </p>
        )}
        {isPartial && unprepared.length > 0 && (
          <Button
            variant="primary"
            size="xl"
            wide
            icon={Check}
            onClick={() => void markPrepared(id, unprepared, true)}
          >
            Done here
          </Button>
        )}
        <MoveButtons
          label={orderLabel(id)}
          from={order.status}
          actorRole={actorRole}
          moves={moves}
          onMove={(to, reason) => makeMove(entry, actor, to, reason)}
          size="xl"
        />
      </div>
    </article>
  );
});
