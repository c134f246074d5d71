import { assertNever } from '@fireline/domain/assert-never';
import type { OrderStatus } from '@fireline/domain/order/status';
import { nextStatuses } from '@fireline/domain/order/transitions';
import { texts } from '@fireline/domain/texts/texts';
import { type ReactNode, useEffect, useState } from 'react';
import type { LabOrder, LabRole } from '#entities/order/lab-actors.ts';
import { StatusBadge } from '#entities/order/status/status-badge.tsx';
import { TransitionButtons } from '#entities/order/transitions/transition-buttons.tsx';
import { tryTransition } from '#entities/order/transitions/try-transition.ts';
import { serverNow } from '#lib/time/clock.ts';
import type { Session } from '#platform/auth/session.ts';
import { Button } from '#ui/button/button.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { SelectField } from '#ui/form/select-field.tsx';
import { type ShownOrder, useShownOrder } from './use-shown-order.ts';

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
        {texts.live.orderLoading({ order: label })}
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
      setFailure(texts.live.actFailedText);
    }
  }
  function move(to: OrderStatus, reason: string | null) {
    if (!order || uid === null) return;
    void act(async () => {
      if (isSelf(role, session)) {
        await tryTransition(order, { uid, role }, to, reason);
        return;
      }
      const { transitionAs } = await import('#entities/order/lab-actors.ts');
      await transitionAs(role, order, to, reason);
    });
  }

  return (
    <article
      aria-label={texts.live.orderLabel({ order: label })}
      className="grid gap-3 border-line border-t pt-4"
    >
      <div className="flex flex-wrap items-center gap-2">
        <h3 className="numeric font-semibold">{label}</h3>
        <StatusBadge status={order.data.status} />
        <span className="numeric text-ink-muted text-sm">
          {texts.live.version({ version: order.data.version })}
        </span>
      </div>
      <p className="text-sm" data-shown={shown?.version ?? ''}>
        {shownText(shown, order.data.version)}
      </p>
      {order.data.reason && (
        <p className="text-ink-muted text-sm">{texts.live.reason({ reason: order.data.reason })}</p>
      )}
      <SelectField
        label={texts.live.actAs}
        value={role}
        onValueChange={setRole}
        options={[
          { value: 'kitchen', label: texts.live.actAsKitchen },
          { value: 'admin', label: texts.live.actAsAdmin },
          { value: 'courier', label: texts.live.actAsCourier },
          { value: 'customer', label: texts.live.actAsCustomer },
        ]}
        hint={isSelf(role, session) ? texts.live.actAsSelf : undefined}
      />
      {moves.length > 0 ? (
        <TransitionButtons
          label={label}
          from={order.data.status}
          actorRole={role}
          transitions={moves}
          onTransition={move}
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
          {texts.live.assign}
        </Button>
      )}
      {failure && (
        <Callout tone="danger" announce title={texts.live.actFailedTitle}>
          {failure}
        </Callout>
      )}
    </article>
  );
}

/** What this page shows, and how many versions that is behind the server's. */
function shownText(shown: ShownOrder | null, version: number): ReactNode {
  const label = (content: ReactNode) => (
    <span key="label" className="text-ink-muted">
      {content}
    </span>
  );
  if (shown === null) return texts.live.showsNothing({ label });
  const what = { label, status: texts.status[shown.status], version: shown.version };
  if (shown.version >= version) return texts.live.shows(what);
  return texts.live.showsBehind({
    ...what,
    count: version - shown.version,
    behind: (content) => (
      <strong key="behind" className="text-danger">
        {content}
      </strong>
    ),
  });
}

function isSelf(role: LabRole, session: Session): boolean {
  return session.status === 'signed-in' && session.role === role;
}

function nothingToDo(role: LabRole, { data }: LabOrder): string {
  if (data.status === 'placed') return texts.live.beingChecked;
  switch (role) {
    case 'courier':
      return texts.live.nothingForCourier;
    case 'customer':
      return texts.live.nothingForCustomer;
    case 'kitchen':
    case 'admin':
      return texts.live.nothingLeft;
    default:
      return assertNever(role);
  }
}

/** The order as the server has it, bypassing this page's listeners and their faults. */
function useServerOrder(orderId: string): LabOrder | null {
  const [order, setOrder] = useState<LabOrder | null>(null);
  useEffect(() => {
    let isMounted = true;
    let leave = () => {};
    import('#entities/order/lab-actors.ts')
      .then(({ watchTestOrder }) => watchTestOrder(orderId, setOrder))
      .then(
        (stop) => {
          if (isMounted) leave = stop;
          else stop();
        },
        (error: unknown) => console.warn('The order can’t be watched.', error),
      );
    return () => {
      isMounted = false;
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
    let isMounted = true;
    import('#entities/order/lab-actors.ts')
      .then(({ labUid }) => labUid(role, { data: { customerId } }))
      .then(
        (uid) => isMounted && setKnown({ role, uid }),
        (error: unknown) => console.warn(`No one can act as ${role}.`, error),
      );
    return () => {
      isMounted = false;
    };
  }, [role, own, customerId]);
  return own ?? (known?.role === role ? known.uid : null);
}
