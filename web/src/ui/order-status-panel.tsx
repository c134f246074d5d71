import type { FulfilmentType, OrderStatus } from '@fireline/domain/order-status';
import type { Estimate } from '@fireline/domain/schemas/order';
import { Clock } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { estimateWords, type OrderHeadline, orderHeadline } from './order-headline.ts';
import { orderSteps } from './order-steps.ts';
import { statusIcons } from './status-icons.ts';
import { useNow } from './use-now.ts';

interface OrderStatusPanelProps {
  status: OrderStatus;
  type: FulfilmentType;
  statusTimes: { readonly [Status in OrderStatus]?: number | undefined };
  estimate: Estimate | null;
  /** How many lines the kitchen has marked, of how many. */
  progress: { readonly prepared: number; readonly total: number };
  timeZone: string | undefined;
  /** Instead of the status's own words, such as while it is not sent yet. */
  headline?: OrderHeadline | undefined;
  /** Below the words: a reason, a button. */
  children?: ReactNode;
}

/** Where an order stands, in colour, icon and words; read out when it changes. */
export function OrderStatusPanel({
  headline,
  estimate,
  progress,
  timeZone,
  children,
  ...facts
}: OrderStatusPanelProps) {
  const { status } = facts;
  const Icon = statusIcons[status];
  const { title, text } = headline ?? orderHeadline(facts);
  const promise = estimateWords(facts, estimate, useNow(10_000), timeZone);
  const isPartlyPrepared = status === 'preparing' && progress.total > 0;
  return (
    <section
      data-status={status}
      aria-label="Status"
      className="grid gap-4 rounded-card bg-status-soft p-5 transition-colors duration-500 sm:p-6"
    >
      <div className="flex items-start gap-4">
        <span
          key={status}
          className="grid size-14 shrink-0 place-items-center rounded-full bg-status text-surface-raised"
        >
          <Icon aria-hidden className="size-7" />
        </span>
        <div role="status" className="grid min-w-0 gap-1 self-center">
          <h2 className="text-status text-xl sm:text-2xl">{title}</h2>
          <p className="text-ink">{text}</p>
          {isPartlyPrepared && (
            <p className="numeric text-ink">
              {progress.prepared} of {progress.total} prepared
            </p>
          )}
        </div>
      </div>
      <StepBar {...facts} />
      {promise && (
        <p className="flex items-start gap-2 text-ink">
          <Clock aria-hidden className="mt-1 size-4 shrink-0 text-status" />
          <span className="numeric">{promise}</span>
        </p>
      )}
      {children}
    </section>
  );
}

/** The way so far at a glance; the timeline says it in words. */
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
