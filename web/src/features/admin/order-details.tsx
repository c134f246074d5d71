import { orderLabel } from '@fireline/domain/order-number';
import { paths } from '@fireline/domain/paths';
import type { Order } from '@fireline/domain/schemas/order';
import { nextStatuses } from '@fireline/domain/transitions';
import { SearchX } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { type Entry, useLiveDocument } from '#lib/live.ts';
import { makeMove } from '#lib/make-move.ts';
import { useViewing } from '#lib/screen-beat.ts';
import { sources } from '#lib/sources.ts';
import { dismissRefusedWrite, useRefusedWrite } from '#lib/write-log.ts';
import { Dialog } from '#ui/dialog.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { ErrorState } from '#ui/error-state.tsx';
import { MoveButtons } from '#ui/move-buttons.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { StatusBadge } from '#ui/status-badge.tsx';
import { WriteState } from '#ui/write-state.tsx';
import { ContactCard } from './contact-card.tsx';
import { FulfilmentBadges } from './fulfilment-badges.tsx';
import { OrderLines } from './order-lines.tsx';
import { OrderTimeline } from './order-timeline.tsx';
import { PersonName } from './person-name.tsx';

interface OrderDetailsProps {
  /** Null closes it. */
  orderId: string | null;
  uid: string;
  isLive: boolean;
  timeZone: string | undefined;
  onClose: () => void;
}

/** Everything about one order. It stays open, and current, when the order leaves the board. */
export function OrderDetails({ orderId, onClose, ...rest }: OrderDetailsProps) {
  // The last one stays on show until the closing motion is over.
  const [shown, setShown] = useState(orderId);
  if (orderId !== null && orderId !== shown) setShown(orderId);
  return (
    <Dialog
      open={orderId !== null}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      onClosed={() => setShown(null)}
      title={shown === null ? 'Order' : `Order ${orderLabel(shown)}`}
      size="lg"
    >
      {shown !== null && <Details key={shown} orderId={shown} {...rest} />}
    </Dialog>
  );
}

function Details({
  orderId,
  ...rest
}: Omit<OrderDetailsProps, 'orderId' | 'onClose'> & { orderId: string }) {
  useViewing(orderId);
  const order = useLiveDocument(sources.order(orderId));
  if (order.status === 'loading') {
    return (
      <div role="status" aria-busy="true" aria-label="Loading the order" className="grid gap-3">
        <Skeleton className="h-8 w-48" />
        <Skeleton className="h-40 w-full" />
        <Skeleton className="h-24 w-full" />
      </div>
    );
  }
  if (order.status === 'error') {
    return <ErrorState title="The order cannot be shown" text={order.error.message} />;
  }
  if (order.data === null) {
    return (
      <EmptyState
        icon={SearchX}
        title="There is no such order"
        text="It may have been deleted, or the address is incomplete."
      />
    );
  }
  return <KnownOrder entry={order.data} {...rest} />;
}

function KnownOrder({
  entry,
  uid,
  isLive,
  timeZone,
}: Omit<OrderDetailsProps, 'orderId' | 'onClose'> & { entry: Entry<Order> }) {
  const { id, data: order } = entry;
  const path = paths.order(id);
  const refused = useRefusedWrite(path);
  const moves = nextStatuses(order, { uid, role: 'admin' }, Date.now());
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <StatusBadge status={order.status} />
        <FulfilmentBadges order={order} timeZone={timeZone} />
      </div>
      {order.reason && (
        <p className="rounded-control bg-surface-sunken px-3 py-2">
          <span className="font-semibold">Reason: </span>
          {order.reason}
        </p>
      )}
      <div className="grid gap-6 md:grid-cols-[3fr_2fr]">
        <div className="grid min-w-0 content-start gap-6">
          <Part title="Lines">
            <OrderLines order={order} />
          </Part>
          {order.note !== '' && (
            <Part title="Customer’s note">
              <p className="break-words rounded-control bg-warning-soft px-3 py-2">{order.note}</p>
            </Part>
          )}
        </div>
        <div className="grid min-w-0 content-start gap-6">
          <Part title="Customer">
            <ContactCard orderId={id} name={order.customerName} />
          </Part>
          {order.fulfilment.type === 'delivery' && (
            <Part title="Courier">
              {order.courierId === null ? (
                <p className="text-ink-muted">
                  Nobody yet. Couriers see it as soon as it is ready; you can send it out without
                  one.
                </p>
              ) : (
                <p>
                  <PersonName uid={order.courierId} fallback="A courier without a name" />
                </p>
              )}
            </Part>
          )}
          <Part title="Timeline">
            <OrderTimeline orderId={id} uid={uid} timeZone={timeZone} />
          </Part>
        </div>
      </div>
      <WriteState
        pending={entry.pending}
        isLive={isLive}
        refused={refused}
        onDismiss={() => dismissRefusedWrite(path)}
      />
      {moves.length > 0 && (
        <MoveButtons
          label={orderLabel(id)}
          from={order.status}
          actorRole="admin"
          moves={moves}
          onMove={(to, reason) => makeMove(entry, { uid, role: 'admin' }, to, reason)}
          className="border-line border-t pt-4"
        />
      )}
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid content-start gap-2">
      <h3 className="font-sans text-ink-muted text-sm tracking-normal">{title}</h3>
      {children}
    </section>
  );
}
