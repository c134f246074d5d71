import { orderLabel } from '@fireline/domain/order/number';
import { reachedAt } from '@fireline/domain/order/reached';
import type { Order } from '@fireline/domain/order/schema';
import { nextStatuses } from '@fireline/domain/order/transitions';
import { texts } from '@fireline/domain/texts/texts';
import { Clock, MessageSquareText, PanelRightOpen, Star } from 'lucide-react';
import { memo, useId } from 'react';
import type { ListedOrder } from '#entities/order/list/held-list.ts';
import { SelectBox } from '#entities/order/list/select-box.tsx';
import { OrderWriteState } from '#entities/order/order-write-state.tsx';
import { StatusBadge } from '#entities/order/status/status-badge.tsx';
import { setPriority } from '#entities/order/transitions/order-mutations.ts';
import { TransitionButtons } from '#entities/order/transitions/transition-buttons.tsx';
import {
  transitionWithUndo,
  useHeldTransition,
} from '#entities/order/undo/transition-with-undo.ts';
import { Price } from '#entities/product/price.tsx';
import { useLocale } from '#lib/locale.ts';
import { serverNow } from '#lib/time/clock.ts';
import { IconButton } from '#ui/button/icon-button.tsx';
import { classNames } from '#ui/class-names.ts';
import { Badge } from '#ui/feedback/badge.tsx';
import { NewMark } from '#ui/feedback/new-mark.tsx';
import { hidden } from '#ui/hidden.tsx';
import { Time } from '#ui/time/time.tsx';
import { UserText } from '#ui/user-text.tsx';
import { columnFor } from '../filters/order-columns.ts';
import type { WaitLimits } from '../filters/wait-level.ts';
import { OrderReason } from '../order/order-reason.tsx';
import { FulfilmentBadges } from './fulfilment-badges.tsx';
import { lastTransition, lineSummaries } from './order-words.ts';
import { Waiting } from './waiting.tsx';

interface OrderCardProps {
  listed: ListedOrder;
  isNew: boolean;
  isSelected: boolean;
  /** Whether Tab reaches it. */
  isActive: boolean;
  /** Uid of the viewer. */
  uid: string;
  timeZone: string | undefined;
  limits: WaitLimits | null;
  onOpen: (orderId: string) => void;
  onSelect: (orderId: string, isRange: boolean) => void;
}

/** An open order with the moves that an admin can make. */
export const OrderCard = memo(function OrderCard({
  listed: { entry, place, isGone },
  isNew,
  isSelected,
  isActive,
  uid,
  timeZone,
  limits,
  onOpen,
  onSelect,
}: OrderCardProps) {
  useLocale();
  const { id, data: order } = entry;
  const headingId = useId();
  const label = orderLabel(id);
  const held = useHeldTransition(id, order.version);
  const actor = { uid, role: 'admin' } as const;
  return (
    <article
      aria-labelledby={headingId}
      data-status={order.status}
      data-order-id={id}
      tabIndex={isActive ? 0 : -1}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.target !== event.currentTarget) return;
        event.preventDefault();
        onOpen(id);
      }}
      className={classNames(
        'grid grid-cols-[minmax(0,1fr)] content-start gap-3 rounded-card border p-4 shadow-card xl:p-3.5',
        isSelected ? 'bg-accent-soft' : 'bg-surface-raised',
        order.priority ? 'border-accent' : 'border-line',
        isNew && 'animate-glow',
        isGone && 'opacity-60',
      )}
    >
      <header className="grid grid-cols-[minmax(0,1fr)] gap-1.5">
        <div className="flex items-center justify-between gap-x-1">
          <div className="flex items-center gap-2">
            <SelectBox
              label={texts.console.select({ order: label })}
              checked={isSelected}
              onSelect={(isRange) => onSelect(id, isRange)}
            />
            <h3 id={headingId} className="numeric font-sans text-base tracking-normal">
              {label}
            </h3>
          </div>
          <div className="-my-2 -mr-2 ml-auto flex items-center *:first:-mr-2">
            <IconButton
              icon={Star}
              label={texts.console.priority}
              aria-pressed={order.priority}
              title={order.priority ? texts.console.priorityRemove : texts.console.priorityAdd}
              onClick={() => void setPriority({ orderId: id, priority: !order.priority })}
              className="xl:size-9 aria-pressed:text-accent-ink aria-pressed:[&_svg]:fill-current"
            />
            <IconButton
              icon={PanelRightOpen}
              label={texts.console.details}
              aria-haspopup="dialog"
              onClick={() => onOpen(id)}
              className="xl:size-9"
            />
          </div>
        </div>
        <p className="flex items-start justify-between gap-3 leading-6">
          <UserText className="font-semibold">{order.customerName}</UserText>
          <span className="flex shrink-0 items-center gap-1 text-ink-muted text-sm leading-6">
            <Clock aria-hidden className="size-4" />
            {texts.console.waiting({
              hidden,
              wait: () => <Waiting key="wait" order={order} limits={limits} />,
            })}
          </span>
        </p>
        <div className="flex flex-wrap gap-1.5 empty:hidden">
          {isNew && <NewMark />}
          {isGone && <Badge>{texts.console.noLongerHere}</Badge>}
          {!isGone && columnFor(order.status) !== columnFor(place.status) && (
            <StatusBadge status={order.status} />
          )}
          <FulfilmentBadges order={order} timeZone={timeZone} />
          {order.priority && (
            <Badge tone="accent" icon={Star}>
              {texts.console.priority}
            </Badge>
          )}
          {order.status === 'placed' && order.online === undefined && (
            <Badge tone="info">{texts.console.beingChecked}</Badge>
          )}
        </div>
      </header>

      <LineList order={order} />
      {order.note !== '' && (
        <p className="flex gap-2 rounded-control bg-warning-soft px-3 py-2 text-sm">
          <MessageSquareText aria-hidden className="mt-0.5 size-4 shrink-0 text-warning" />
          <UserText>{order.note}</UserText>
        </p>
      )}

      <OrderReason reason={order.reason} className="text-sm" />
      <div className="flex items-end justify-between gap-3 text-sm">
        <span className="text-ink-muted">
          {lastTransition(order, uid, () => (
            <Time key="time" at={reachedAt(order)} format="relative" timeZone={timeZone} />
          ))}
        </span>
        {order.total !== undefined && order.currency !== undefined && (
          <Price
            amount={order.total}
            currency={order.currency}
            className="shrink-0 font-semibold text-base"
          />
        )}
      </div>

      <OrderWriteState entry={entry} />
      {!isGone && (
        <TransitionButtons
          label={label}
          from={order.status}
          actorRole="admin"
          transitions={nextStatuses(order, actor, serverNow())}
          held={held}
          onTransition={(to, reason) => transitionWithUndo(entry, actor, to, reason)}
        />
      )}
    </article>
  );
});

/** How many lines a card shows before it only counts the rest. */
const shownLines = 4;

function LineList({ order }: { order: Order }) {
  const lines = lineSummaries(order);
  const more = lines.length > shownLines + 1 ? lines.length - shownLines : 0;
  return (
    <ul className="numeric grid gap-0.5 text-[0.9375rem]">
      {lines.slice(0, more > 0 ? shownLines : lines.length).map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of an order never change.
        <UserText as="li" key={index}>
          {line}
        </UserText>
      ))}
      {more > 0 && <li className="text-ink-muted">{texts.console.moreLines({ count: more })}</li>}
    </ul>
  );
}
