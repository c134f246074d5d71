import type { FulfilmentType, OrderStatus } from '@fireline/domain/order/status';
import { texts } from '@fireline/domain/texts/texts';
import { Check, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '#ui/class-names.ts';
import { NewMark } from '#ui/feedback/new-mark.tsx';
import { type Highlight, highlightClass } from '#ui/highlight.ts';
import { Time } from '#ui/time/time.tsx';
import { UserText } from '#ui/user-text.tsx';
import { type OrderStep, orderSteps } from './order-steps.ts';
import { statusIcons } from './status-icons.ts';

interface OrderStepListProps {
  status: OrderStatus;
  type: FulfilmentType;
  statusTimes: { readonly [Status in OrderStatus]?: number | undefined };
  timeZone: string | undefined;
  /** Below the last step reached: who and why. */
  detail?: ReactNode;
  /** Which steps have just changed. */
  highlightOf?: ((status: OrderStatus) => Highlight) | undefined;
}

/** The steps of an order with their times: done, current, ahead. */
export function OrderStepList({
  timeZone,
  detail,
  highlightOf = () => undefined,
  ...facts
}: OrderStepListProps) {
  const steps = orderSteps(facts);
  const last = steps.findLast(({ state }) => state !== 'ahead');
  return (
    <ol className="grid">
      {steps.map((step) => (
        <li
          key={step.status}
          data-status={facts.status}
          aria-current={step.state === 'current' ? 'step' : undefined}
          className="group grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 pb-5 last:pb-0"
        >
          <span className="relative grid justify-items-center">
            <StepMark step={step} />
            <span
              aria-hidden
              className={classNames(
                'absolute top-8 -bottom-4 w-0.5 rounded-full group-last:hidden',
                step.state === 'done' ? 'bg-status/60' : 'bg-line',
              )}
            />
          </span>
          <div className="min-w-0 pt-0.5">
            <p
              // Reaching a step again restarts the highlight.
              key={step.at}
              className={classNames(
                '-mx-2 flex flex-wrap items-baseline justify-between gap-x-3 rounded-control px-2',
                highlightClass(highlightOf(step.status)),
              )}
            >
              <span
                className={classNames(
                  step.state === 'ahead' ? 'text-ink-muted' : 'font-semibold',
                  step.state === 'failed' && 'text-danger',
                )}
              >
                {step.label}
                <span className="sr-only">{stateWords[step.state]}</span>
                {highlightOf(step.status) === 'away' && (
                  <span className="ml-2">
                    <NewMark />
                  </span>
                )}
              </span>
              {step.at !== null && (
                <Time at={step.at} timeZone={timeZone} className="text-ink-muted text-sm" />
              )}
            </p>
            {step === last && detail && (
              <UserText as="p" className="text-ink-muted text-sm">
                {detail}
              </UserText>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

const stateWords = {
  done: texts.order.stepIsDone,
  current: texts.order.stepIsCurrent,
  ahead: texts.order.stepIsAhead,
  failed: '',
} as const satisfies Record<OrderStep['state'], string>;

function StepMark({ step: { status, state } }: { step: OrderStep }) {
  const Icon = state === 'done' ? Check : state === 'failed' ? X : statusIcons[status];
  return (
    <span
      className={classNames(
        'z-1 grid size-7 place-items-center rounded-full',
        state === 'done' && 'bg-status-soft text-status',
        (state === 'current' || state === 'failed') && 'bg-status text-surface-raised',
        state === 'ahead' && 'border-2 border-line bg-surface-raised text-ink-muted/70',
      )}
    >
      <Icon aria-hidden className="size-4" strokeWidth={2.5} />
    </span>
  );
}
