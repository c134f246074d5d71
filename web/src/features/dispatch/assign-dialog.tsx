import type { Point } from '@fireline/domain/delivery/courier-position';
import { byAptness } from '@fireline/domain/delivery/dispatch';
import { orderLabel } from '@fireline/domain/order/number';
import type { Order } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { type ReactNode, useRef, useState } from 'react';
import type { Entry } from '#platform/live/state.ts';
import { Badge } from '#ui/feedback/badge.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { UserText } from '#ui/user-text.tsx';
import type { BoardCourier } from './couriers.ts';
import { loadText } from './load-text.ts';
import { canAssign, candidatesFor } from './use-assign.ts';

interface AssignDialogProps {
  open: boolean;
  /** What is to be assigned. */
  orders: readonly Entry<Order>[];
  /** All open deliveries. */
  entries: readonly Entry<Order>[];
  couriers: readonly BoardCourier[];
  /** Where the shop is, if that's known. */
  shop: Point | null;
  /** Null for any courier. */
  onChoose: (courierId: string | null) => void;
  onClose: () => void;
  onClosed: () => void;
}

/** Who should bring it: whoever is on duty, the most suitable first, and then everyone else. */
export function AssignDialog({
  open,
  orders,
  entries,
  couriers,
  shop,
  onChoose,
  onClose,
  onClosed,
}: AssignDialogProps) {
  const first = useRef<HTMLButtonElement>(null);
  const ids = orders.map(({ id }) => id);
  const apt = byAptness(candidatesFor(couriers, entries, ids), shop).map(({ uid }) => uid);
  // Nobody moves under the pointer: whoever comes on duty meanwhile comes last.
  const [held, setHeld] = useState<readonly string[] | null>(null);
  if (open && held === null) setHeld(apt);
  if (!open && held !== null) setHeld(null);
  const byUid = new Map(couriers.map((one) => [one.uid, one]));
  const onDuty = [...new Set([...(held ?? []).filter((uid) => apt.includes(uid)), ...apt])].flatMap(
    (uid) => byUid.get(uid) ?? [],
  );
  const offDuty = couriers.filter(({ isOnDuty, isCourier }) => !isOnDuty && isCourier);
  const isOpenToAll = orders.some(({ data }) => canAssign(data, null));
  const row = (courier: BoardCourier, isFirst: boolean, isSuggested: boolean) => (
    <li key={courier.uid}>
      <button
        ref={isFirst ? first : undefined}
        type="button"
        disabled={!orders.some(({ data }) => canAssign(data, courier.uid))}
        onClick={() => onChoose(courier.uid)}
        className={rowStyle}
      >
        <UserText className="font-semibold">{courier.name}</UserText>
        {isSuggested && <Badge tone="accent">{texts.dispatch.suggested}</Badge>}
        <span className="ml-auto text-ink-muted text-sm">{loadText(courier, shop)}</span>
      </button>
    </li>
  );
  return (
    <Dialog
      backCloses
      size="sm"
      open={open}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      onClosed={onClosed}
      initialFocus={first}
      title={texts.dispatch.assignTitle({
        count: orders.length,
        order: orders[0] ? orderLabel(orders[0].id) : '',
      })}
    >
      {onDuty.length === 0 && offDuty.length === 0 && <p>{texts.dispatch.noCouriers}</p>}
      {onDuty.length > 0 && (
        <Couriers title={texts.dispatch.assignOnDuty}>
          {onDuty.map((one, index) => row(one, index === 0, index === 0))}
        </Couriers>
      )}
      {offDuty.length > 0 && (
        <Couriers title={texts.dispatch.assignOffDuty}>
          {offDuty.map((one, index) => row(one, onDuty.length === 0 && index === 0, false))}
        </Couriers>
      )}
      {isOpenToAll && (
        <button type="button" onClick={() => onChoose(null)} className={rowStyle}>
          {texts.console.courierAny}
        </button>
      )}
    </Dialog>
  );
}

const rowStyle =
  'flex min-h-12 w-full flex-wrap items-center gap-x-3 gap-y-1 rounded-control border border-line px-3 py-2 text-left hover:border-line-strong hover:bg-surface-sunken disabled:pointer-events-none disabled:opacity-55';

function Couriers({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="grid gap-2">
      <h3 className="font-sans text-ink-muted text-sm tracking-normal">{title}</h3>
      <ul className="grid gap-2">{children}</ul>
    </section>
  );
}
