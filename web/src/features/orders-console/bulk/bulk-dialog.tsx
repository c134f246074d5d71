import { transitionRefusalText } from '@fireline/domain/errors';
import { limits } from '@fireline/domain/limits';
import { orderLabel } from '@fireline/domain/order/number';
import type { Order } from '@fireline/domain/order/schema';
import type { OrderStatus } from '@fireline/domain/order/status';
import type { Actor } from '@fireline/domain/order/transitions';
import { paths } from '@fireline/domain/paths';
import { texts } from '@fireline/domain/texts/texts';
import { CircleCheck, CircleMinus, CircleX, CloudUpload } from 'lucide-react';
import { useState } from 'react';
import { StatusBadge } from '#entities/order/status/status-badge.tsx';
import { reasonWords, transitionWords } from '#entities/order/transitions/transition-words.ts';
import { tryTransition } from '#entities/order/transitions/try-transition.ts';
import { serverNow } from '#lib/time/clock.ts';
import { useIsLive } from '#platform/connection/connection.ts';
import type { Entry } from '#platform/live/state.ts';
import { useRefusedWrite } from '#platform/outbox/refused-writes.ts';
import { Button } from '#ui/button/button.tsx';
import { Spinner } from '#ui/button/spinner.tsx';
import { SelectField } from '#ui/form/select-field.tsx';
import { TextAreaField } from '#ui/form/text-area-field.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import {
  bulkChoices,
  closedMeanwhile,
  type PlannedTransition,
  planTransitions,
  reasonFor,
} from './bulk-transitions.ts';

interface BulkDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** The selected orders in their current state. */
  entries: readonly Entry<Order>[];
  actor: Actor;
}

/** Moves many orders: choose a move, see what it will do to each, then what it did. */
export function BulkDialog({ open, onOpenChange, entries, ...rest }: BulkDialogProps) {
  return (
    <Dialog
      backCloses
      open={open}
      onOpenChange={onOpenChange}
      title={texts.console.bulkTitle}
      size="lg"
    >
      <BulkTransition entries={entries} onClose={() => onOpenChange(false)} {...rest} />
    </Dialog>
  );
}

type Outcome = 'sent' | 'moved' | 'refused';

interface Run {
  readonly to: OrderStatus;
  readonly reason: string | null;
  /** The orders that it was started for, in their state at that time. */
  readonly orders: readonly Entry<Order>[];
}

function BulkTransition({
  entries,
  actor,
  onClose,
}: Omit<BulkDialogProps, 'open' | 'onOpenChange'> & { onClose: () => void }) {
  // Every selected order must be accounted for, even those that leave the list.
  const [selected] = useState(entries);
  const isLive = useIsLive();
  const gone = closedMeanwhile(selected, entries);
  const choices = bulkChoices(entries, actor, serverNow());
  const [chosen, setChosen] = useState<OrderStatus | null>(null);
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [run, setRun] = useState<Run | null>(null);
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const choice = choices.find(({ to }) => to === chosen) ?? choices[0];

  function start(orders: readonly Entry<Order>[], to: OrderStatus, why: string | null) {
    for (const entry of orders) {
      const tell = (outcome: Outcome) =>
        setOutcomes((known) => new Map(known).set(entry.id, outcome));
      tell('sent');
      void tryTransition(entry, actor, to, reasonFor(entry, actor, to, why, serverNow())).then(
        (isAccepted) => tell(isAccepted ? 'moved' : 'refused'),
      );
    }
  }

  if (run !== null) {
    const now = new Map(entries.map((entry) => [entry.id, entry]));
    const failed = run.orders.filter(({ id }) => outcomes.get(id) === 'refused');
    const again = planTransitions(
      failed.flatMap(({ id }) => now.get(id) ?? []),
      actor,
      run.to,
      serverNow(),
    ).filter(({ obstacle }) => obstacle === null);
    const count = (outcome: Outcome) =>
      run.orders.filter(({ id }) => outcomes.get(id) === outcome).length;
    return (
      <>
        <p role="status" className="font-semibold">
          {texts.console.bulkProgress({
            moved: count('moved'),
            total: run.orders.length,
            failed: failed.length,
            rest: count('sent') === 0 ? 'none' : isLive ? 'sending' : 'waiting',
          })}
        </p>
        <ul aria-label={texts.console.bulkResultLabel} className={listStyle}>
          {run.orders.map((entry) => (
            <ResultRow
              key={entry.id}
              entry={now.get(entry.id) ?? entry}
              outcome={outcomes.get(entry.id) ?? 'sent'}
              isLive={isLive}
            />
          ))}
        </ul>
        <footer className={footerStyle}>
          {failed.length > 0 && (
            <Button
              disabled={again.length === 0}
              onClick={() =>
                start(
                  again.map(({ entry }) => entry),
                  run.to,
                  run.reason,
                )
              }
            >
              {again.length === 0
                ? texts.console.bulkNoRetry
                : texts.console.bulkRetry({ count: again.length })}
            </Button>
          )}
          <Button variant="primary" onClick={onClose}>
            {texts.console.bulkDone}
          </Button>
        </footer>
      </>
    );
  }

  if (choice === undefined) {
    return (
      <>
        <p>{texts.console.bulkNone}</p>
        {gone.length > 0 && (
          <ul aria-label={texts.console.bulkResultLabel} className={listStyle}>
            {gone.map((entry) => (
              <GoneRow key={entry.id} entry={entry} />
            ))}
          </ul>
        )}
        <footer className={footerStyle}>
          <Button onClick={onClose}>{texts.console.bulkBack}</Button>
        </footer>
      </>
    );
  }

  const plan = planTransitions(entries, actor, choice.to, serverNow());
  const moving = plan.filter(({ obstacle }) => obstacle === null);
  const words = reasonWords(choice.to, '');

  function apply(to: OrderStatus, needsReason: boolean) {
    if (needsReason && reason.trim() === '')
      return setError(transitionRefusalText('reason-missing'));
    const orders = moving.map(({ entry }) => entry);
    const why = needsReason ? reason.trim() : null;
    setRun({ to, reason: why, orders });
    start(orders, to, why);
  }

  return (
    <>
      <SelectField
        label={texts.console.bulkMove}
        value={choice.to}
        onValueChange={(to) => {
          setChosen(to);
          setError(null);
        }}
        options={choices.map(({ to, count }) => ({
          value: to,
          label: texts.console.bulkChoice({
            move: transitionLabel(to),
            count,
            total: selected.length,
          }),
        }))}
      />
      {choice.needsReason && (
        <TextAreaField
          label={words.label}
          hint={texts.console.bulkReasonHint}
          required
          maxLength={limits.reason}
          rows={2}
          value={reason}
          onValueChange={(next) => {
            setReason(next);
            setError(null);
          }}
          error={error}
        />
      )}
      <ul aria-label={texts.console.bulkPlanLabel} className={listStyle}>
        {plan.map((planned) => (
          <PlanRow key={planned.entry.id} planned={planned} to={choice.to} />
        ))}
        {gone.map((entry) => (
          <GoneRow key={entry.id} entry={entry} />
        ))}
      </ul>
      <footer className={footerStyle}>
        <Button onClick={onClose}>{texts.console.bulkBack}</Button>
        <Button
          variant={choice.needsReason ? 'danger' : 'primary'}
          disabled={moving.length === 0}
          onClick={() => apply(choice.to, choice.needsReason)}
        >
          {texts.console.bulkApply({ move: transitionLabel(choice.to), count: moving.length })}
        </Button>
      </footer>
    </>
  );
}

const listStyle =
  'grid max-h-[45dvh] divide-y divide-line overflow-y-auto rounded-card border border-line';
const footerStyle = 'flex flex-wrap justify-end gap-3';

function PlanRow({
  planned: { entry, obstacle },
  to,
}: {
  planned: PlannedTransition;
  to: OrderStatus;
}) {
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 px-3 py-2 text-sm">
      <OrderName entry={entry} />
      {obstacle === null ? (
        <span className="flex flex-wrap items-center gap-1.5">
          <StatusBadge status={entry.data.status} />
          <span>
            <span aria-hidden>→</span>
            <span className="sr-only">{texts.console.bulkBecomes}</span>
          </span>
          <StatusBadge status={to} />
        </span>
      ) : (
        <span className="flex items-center gap-1.5 text-ink-muted">
          <CircleMinus aria-hidden className="size-4 shrink-0" />
          {texts.console.bulkNoMove({ why: obstacle })}
        </span>
      )}
    </li>
  );
}

/** The order has left the list of open orders, so nothing more is known of it here. */
function GoneRow({ entry }: { entry: Entry<Order> }) {
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 px-3 py-2 text-sm">
      <OrderName entry={entry} />
      <span role="status" className="flex items-center gap-1.5 font-medium text-warning">
        <CircleMinus aria-hidden className="size-4 shrink-0" />
        {texts.console.bulkGone}
      </span>
    </li>
  );
}

interface ResultRowProps {
  entry: Entry<Order>;
  outcome: Outcome;
  isLive: boolean;
}

function ResultRow({ entry, outcome, isLive }: ResultRowProps) {
  const refused = useRefusedWrite(paths.order(entry.id));
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 px-3 py-2 text-sm">
      <OrderName entry={entry} />
      {outcome === 'moved' && (
        <span className="flex items-center gap-1.5 text-success">
          <CircleCheck aria-hidden className="size-4 shrink-0" />
          {texts.console.bulkMoved}
        </span>
      )}
      {outcome === 'refused' && (
        <span className="flex items-center gap-1.5 text-danger">
          <CircleX aria-hidden className="size-4 shrink-0" />
          {texts.console.bulkNotMoved({ why: refused?.message ?? '' })}
        </span>
      )}
      {outcome === 'sent' && (
        <span className="flex items-center gap-1.5 text-ink-muted">
          {isLive ? <Spinner className="size-4" /> : <CloudUpload aria-hidden className="size-4" />}
          {isLive ? texts.console.bulkSending : texts.console.bulkWaiting}
        </span>
      )}
    </li>
  );
}

function OrderName({ entry: { id, data } }: { entry: Entry<Order> }) {
  return (
    <span className="flex min-w-[min(100%,13rem)] flex-1 gap-3">
      <span className="numeric font-semibold">{orderLabel(id)}</span>
      <span className="min-w-0 truncate">{data.customerName}</span>
    </span>
  );
}

/** Independent of the current step, because the orders are at different ones. */
function transitionLabel(to: OrderStatus): string {
  return transitionWords('pending', to, 'admin').label;
}
