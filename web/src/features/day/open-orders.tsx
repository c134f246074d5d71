import { limits } from '@fireline/domain/limits';
import { orderLabel } from '@fireline/domain/order/number';
import type { Order } from '@fireline/domain/order/schema';
import { nextStatuses } from '@fireline/domain/order/transitions';
import { texts } from '@fireline/domain/texts/texts';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { StatusBadge } from '#entities/order/status/status-badge.tsx';
import { tryTransition } from '#entities/order/transitions/try-transition.ts';
import { serverNow } from '#lib/time/clock.ts';
import type { Entry } from '#platform/live/state.ts';
import { Button } from '#ui/button/button.tsx';
import { Card } from '#ui/card.tsx';
import { ConfirmDialog } from '#ui/overlay/confirm-dialog.tsx';

interface OpenOrdersProps {
  entries: readonly Entry<Order>[];
  /** When the shop's day ends (ms): later orders stay open. */
  dayEnds: number;
  uid: string;
}

/** What is left open of the day, to be closed in one step. */
export function OpenOrders({ entries, dayEnds, uid }: OpenOrdersProps) {
  const [isAsking, setAsking] = useState(false);
  const open = entries.filter(({ data }) => (data.fulfilment.requestedFor ?? 0) < dayEnds);
  const later = entries.length - open.length;
  const actor = { uid, role: 'admin' } as const;
  const plan = open.flatMap((entry) => {
    const next = nextStatuses(entry.data, actor, serverNow()).map(({ to }) => to);
    const to = (['completed', 'cancelled'] as const).find((status) => next.includes(status));
    return to === undefined ? [] : [{ entry, to }];
  });
  const completed = plan.filter(({ to }) => to === 'completed').length;
  const canceled = plan.length - completed;

  function closeAll(reason: string) {
    for (const { entry, to } of plan) {
      void tryTransition(entry, actor, to, to === 'cancelled' ? reason : null);
    }
  }

  return (
    <Card className="grid gap-3 print:hidden">
      <h2 className="text-lg">
        {open.length === 0 ? texts.day.openNone : texts.day.openTitle({ count: open.length })}
      </h2>
      {later > 0 && (
        <p className="text-ink-muted text-sm">{texts.day.openLater({ count: later })}</p>
      )}
      {open.length > 0 && (
        <>
          <p className="text-ink-muted text-sm">{texts.day.openHint}</p>
          <ul className="grid max-h-72 divide-y divide-line overflow-y-auto">
            {open.map(({ id, data }) => (
              <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1">
                <Link
                  to={`/admin/orders/${id}`}
                  className="numeric inline-flex min-h-11 items-center font-semibold text-accent-ink"
                >
                  {orderLabel(id)}
                </Link>
                <span dir="auto" className="min-w-0 flex-1 truncate">
                  {data.customerName}
                </span>
                <StatusBadge status={data.status} />
              </li>
            ))}
          </ul>
          {plan.length > 0 && (
            <Button
              aria-haspopup="dialog"
              className="justify-self-start"
              onClick={() => setAsking(true)}
            >
              {texts.day.closeAll({ count: plan.length })}
            </Button>
          )}
        </>
      )}
      <ConfirmDialog
        backCloses
        open={isAsking}
        onOpenChange={setAsking}
        title={texts.day.closeAsk({ count: plan.length })}
        description={[
          ...(completed > 0 ? [texts.day.closeCompleted({ count: completed })] : []),
          ...(canceled > 0 ? [texts.day.closeCanceled({ count: canceled })] : []),
        ].join(' ')}
        confirmLabel={plan.length > 0 ? texts.day.closeDo : null}
        cancelLabel={texts.day.closeKeep}
        tone={canceled > 0 ? 'danger' : 'default'}
        reason={
          canceled > 0
            ? {
                label: texts.day.closeReason,
                hint: texts.day.closeReasonHint,
                required: true,
                maxLength: limits.reason,
              }
            : undefined
        }
        onConfirm={closeAll}
      />
    </Card>
  );
}
