import { assertNever } from '@fireline/domain/assert-never';
import { type OrderStatus, statusLabels } from '@fireline/domain/order/status';
import { nextStatuses } from '@fireline/domain/order/transitions';
import { useEffect, useState } from 'react';
import type { LabOrder, LabRole } from '#entities/order/lab-actors.ts';
import { makeMove } from '#entities/order/moves/make-move.ts';
import { MoveButtons } from '#entities/order/moves/move-buttons.tsx';
import { StatusBadge } from '#entities/order/status/status-badge.tsx';
import type { Session } from '#platform/auth/session.ts';
import { serverNow } from '#platform/connection/server-clock.ts';
import { Button } from '#ui/button/button.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { SelectField } from '#ui/form/select-field.tsx';
import { useShownOrder } from './use-shown-order.ts';

interface TestOrderProps {
  orderId: string;
  /** `#7F3KQ2ZD`. */
  label: string;
  session: Session;
  onToken: (token: string | null) => void;
}

/** A test order: its status, what this page shows of it, and what each demo user may do. */
export function TestOrder({ orderId, label, session, onToken }: TestOrderProps) {
  const order = useServerOrder(orderId);
  const [role, setRole] = useState<LabRole>('kitchen');
  const [failure, setFailure] = useState<string | null>(null);
  const uid = useUidOf(role, session, order);
  const token = order?.data.trackingToken ?? null;
  const shown = useShownOrder(orderId, token, session);
  useEffect(() => onToken(token), [token, onToken]);

  if (!order) {
    return (
      <p role="status" className="text-ink-muted text-sm">
        Looking for {label}…
      </p>
    );
  }
  const moves = uid === null ? [] : nextStatuses(order.data, { uid, role }, serverNow());
  const isToBeGiven =
    role === 'admin' && order.data.fulfilment.type === 'delivery' && order.data.courierId === null;

  async function act(work: () => Promise<unknown>) {
    setFailure(null);
    try {
      await work();
    } catch (error) {
      console.warn(`${label} wasn’t changed.`, error);
      setFailure('The rules refused it, or someone was faster.');
    }
  }
  function move(to: OrderStatus, reason: string | null) {
    if (!order || uid === null) return;
    void act(async () => {
      if (isSelf(role, session)) {
        await makeMove(order, { uid, role }, to, reason);
        return;
      }
      const { moveAs } = await import('#entities/order/lab-actors.ts');
      await moveAs(role, order, to, reason);
    });
  }

  return (
    <article aria-label={`Test order ${label}`} className="grid gap-3 border-line border-t pt-4">
      <div className="flex flex-wrap items-center gap-2">
        <h3 className="numeric font-semibold">{label}</h3>
        <StatusBadge status={order.data.status} />
        <span className="numeric text-ink-muted text-sm">v{order.data.version}</span>
      </div>
      <p className="text-sm" data-shown={shown?.version ?? ''}>
        <span className="text-ink-muted">This page shows: </span>
        {shown === null ? 'nothing yet' : `${statusLabels[shown.status]}, v${shown.version}`}
        {shown !== null && shown.version < order.data.version && (
          <strong className="text-danger"> ({order.data.version - shown.version} behind)</strong>
        )}
      </p>
      {order.data.reason && <p className="text-ink-muted text-sm">“{order.data.reason}”</p>}
      <SelectField
        label="Act as"
        value={role}
        onValueChange={setRole}
        options={[
          { value: 'kitchen', label: 'the kitchen' },
          { value: 'admin', label: 'an admin' },
          { value: 'courier', label: 'the courier' },
          { value: 'customer', label: 'the customer who placed it' },
        ]}
        hint={isSelf(role, session) ? 'That’s you, with your own session.' : undefined}
      />
      {moves.length > 0 ? (
        <MoveButtons
          label={label}
          from={order.data.status}
          actorRole={role}
          moves={moves}
          onMove={move}
        />
      ) : (
        <p className="text-ink-muted text-sm">{nothingToDo(role, order)}</p>
      )}
      {isToBeGiven && (
        <Button
          size="sm"
          onClick={() =>
            void act(async () =>
              (await import('#entities/order/lab-actors.ts')).giveToCourier(orderId),
            )
          }
        >
          Assign to the courier
        </Button>
      )}
      {failure && (
        <Callout tone="danger" announce title="That didn’t go through">
          {failure}
        </Callout>
      )}
    </article>
  );
}

function isSelf(role: LabRole, session: Session): boolean {
  return session.status === 'signed-in' && session.role === role;
}

function nothingToDo(role: LabRole, { data }: LabOrder): string {
  if (data.status === 'placed') return 'Fireline is checking it…';
  switch (role) {
    case 'courier':
      return 'Nothing for the courier to do. They need a delivery that’s ready and assigned to them by an admin.';
    case 'customer':
      return 'The customer can no longer change it.';
    case 'kitchen':
    case 'admin':
      return 'Nothing left to do.';
    default:
      return assertNever(role);
  }
}

/** The order as the server has it, bypassing this page's listeners and their faults. */
function useServerOrder(orderId: string): LabOrder | null {
  const [order, setOrder] = useState<LabOrder | null>(null);
  useEffect(() => {
    let isHere = true;
    let leave = () => {};
    import('#entities/order/lab-actors.ts')
      .then(({ watchTestOrder }) => watchTestOrder(orderId, setOrder))
      .then(
        (stop) => {
          if (isHere) leave = stop;
          else stop();
        },
        (error: unknown) => console.warn('The order can’t be watched.', error),
      );
    return () => {
      isHere = false;
      leave();
    };
  }, [orderId]);
  return order;
}

/** The uid that acts as `role` on `order`; null until signed in. */
function useUidOf(role: LabRole, session: Session, order: LabOrder | null): string | null {
  const own = isSelf(role, session) && session.status === 'signed-in' ? session.uid : null;
  const [known, setKnown] = useState<{ role: LabRole; uid: string } | null>(null);
  const customerId = order?.data.customerId;
  useEffect(() => {
    if (own !== null || customerId === undefined) return;
    let isHere = true;
    import('#entities/order/lab-actors.ts')
      .then(({ labUid }) => labUid(role, { data: { customerId } }))
      .then(
        (uid) => isHere && setKnown({ role, uid }),
        (error: unknown) => console.warn(`No one can act as ${role}.`, error),
      );
    return () => {
      isHere = false;
    };
  }, [role, own, customerId]);
  return own ?? (known?.role === role ? known.uid : null);
}
