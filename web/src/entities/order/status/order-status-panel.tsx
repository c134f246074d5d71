import type { Estimate } from '@fireline/domain/order/schema';
import type { FulfilmentType, OrderStatus } from '@fireline/domain/order/status';
import { texts } from '@fireline/domain/texts/texts';
import { minute } from '@fireline/domain/time/durations';
import type { ReactNode } from 'react';
import { useNow } from '#lib/time/use-now.ts';
import { classNames } from '#ui/class-names.ts';
import type { Highlight } from '#ui/highlight.ts';
import { TimeZoneNote } from '#ui/time/time-zone-note.tsx';
import { OrderEstimate } from './order-estimate.tsx';
import { type OrderHeadline, orderHeadline } from './order-headline.ts';
import { orderSteps } from './order-steps.ts';
import { statusIcons } from './status-icons.ts';

interface OrderStatusPanelProps {
  status: OrderStatus;
  type: FulfilmentType;
  statusTimes: { readonly [Status in OrderStatus]?: number | undefined };
  estimate: Estimate | null;
  /** The time the customer chose; null or omitted for as soon as possible. */
  requestedFor?: number | null | undefined;
  /** How many lines the kitchen has marked, out of how many. */
  progress: { readonly prepared: number; readonly total: number };
  timeZone: string | undefined;
  /** Replaces the status's own words, for example while the order is unsent. */
  headline?: OrderHeadline | undefined;
  /** Nobody knows yet when it will be ready. */
  isOnHold?: boolean;
  /** Set when the estimate has changed. */
  estimateHighlight?: Highlight;
  /** Below the text: a reason, a button. */
  children?: ReactNode;
}

/** An order's status as color, icon, and text; screen readers announce changes. */
export function OrderStatusPanel({
  headline,
  estimate,
  requestedFor = null,
  estimateHighlight,
  isOnHold = false,
  progress,
  timeZone,
  children,
  ...facts
}: OrderStatusPanelProps) {
  const { status } = facts;
  const Icon = statusIcons[status];
  const now = useNow(minute);
  const dueIn = (estimate?.from ?? requestedFor ?? now) - now;
  const { title, text } = headline ?? orderHeadline({ ...facts, dueIn });
  // Text that is about to appear or was there a moment ago keeps its space, so that nothing moves
  // under a finger that is about to press Cancel.
  const hasRoom = status === 'placed' || status === 'confirmed';
  const room = hasRoom ? orderHeadline({ ...facts, status: 'pending', dueIn }) : null;
  const isPartlyPrepared = status === 'preparing' && progress.total > 0;
  return (
    <section
      data-status={status}
      aria-label={texts.order.headlineLabel}
      className="grid gap-4 rounded-card bg-status-soft p-5 transition-colors duration-500 sm:p-6"
    >
      <div className="flex flex-wrap items-start gap-4">
        <span
          key={status}
          className="grid size-14 shrink-0 place-items-center rounded-full bg-status text-surface-raised"
        >
          <Icon aria-hidden className="size-7" />
        </span>
        <div role="status" className="grid min-w-0 flex-1 basis-40 gap-1 self-center">
          <h2 className="grid text-status text-xl sm:text-2xl">
            <Stacked room={room?.title}>{title}</Stacked>
          </h2>
          <p className="grid text-ink">
            <Stacked room={room?.text}>{text}</Stacked>
          </p>
          {isPartlyPrepared && (
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1.5 pt-1 text-ink">
              <span className="numeric font-semibold">{texts.order.progress(progress)}</span>
              <Ticks {...progress} />
            </p>
          )}
        </div>
      </div>
      <StepBar {...facts} />
      {!isOnHold && (
        <OrderEstimate
          {...facts}
          requestedFor={requestedFor}
          estimate={estimate}
          timeZone={timeZone}
          highlight={estimateHighlight}
        />
      )}
      {children}
      <TimeZoneNote timeZone={timeZone} />
    </section>
  );
}

/** Text that takes up at least the space of another text, which is hidden from everyone. */
function Stacked({ room, children }: { room: string | undefined; children: string }) {
  return (
    <>
      <span className="col-start-1 row-start-1">{children}</span>
      {room !== undefined && (
        <span
          aria-hidden
          data-room={room}
          className="invisible col-start-1 row-start-1 before:content-[attr(data-room)]"
        />
      )}
    </>
  );
}

/** One dot per line, filled as the kitchen marks them; a bar if there are too many. */
function Ticks({ prepared, total }: OrderStatusPanelProps['progress']) {
  if (total > 12) {
    return (
      <span aria-hidden className="h-2 w-40 overflow-hidden rounded-full bg-status/20">
        <span
          className="block h-full rounded-full bg-status transition-[width] duration-500"
          style={{ width: `${(100 * prepared) / total}%` }}
        />
      </span>
    );
  }
  return (
    <span aria-hidden className="flex gap-1.5">
      {Array.from({ length: total }, (_, index) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: the dots differ only by position.
          key={index}
          className={classNames(
            'size-2.5 rounded-full transition-colors duration-500',
            index < prepared ? 'bg-status' : 'bg-status/25',
          )}
        />
      ))}
    </span>
  );
}

/** The progress at a glance; the timeline has it in words. */
function StepBar(facts: Pick<OrderStatusPanelProps, 'status' | 'type' | 'statusTimes'>) {
  if (facts.status === 'cancelled' || facts.status === 'rejected') return null;
  return (
    <div aria-hidden className="flex gap-1.5">
      {orderSteps(facts).map(({ status, state }) => (
        <span
          key={status}
          className={classNames(
            'h-1.5 flex-1 rounded-full transition-colors duration-500',
            state === 'ahead' ? 'bg-status/20' : 'bg-status',
            state === 'current' && 'animate-shimmer',
          )}
        />
      ))}
    </div>
  );
}
