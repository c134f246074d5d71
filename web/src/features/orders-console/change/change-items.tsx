import { isChangeable } from '@fireline/domain/changes/change-lines';
import { openProposal, type Proposal } from '@fireline/domain/changes/proposal';
import { type ChangeRequest, openRequest } from '@fireline/domain/changes/request';
import { FirelineError } from '@fireline/domain/errors';
import type { Order } from '@fireline/domain/order/schema';
import { reasonOf } from '@fireline/domain/parse';
import { texts } from '@fireline/domain/texts/texts';
import { Pencil } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { changeText } from '#entities/order/status/change-text.ts';
import { Price } from '#entities/product/price.tsx';
import { loadPersistently } from '#lib/after-paint.ts';
import { useNow } from '#lib/time/use-now.ts';
import type { Entry } from '#platform/live/state.ts';
import { Button } from '#ui/button/button.tsx';
import { lateDialog } from '#ui/overlay/late-dialog.tsx';
import { toast } from '#ui/overlay/toast.ts';
import { Time } from '#ui/time/time.tsx';
import { UserText } from '#ui/user-text.tsx';
import { withdrawChange } from './change-command.ts';

const Requested = lazy(() => loadPersistently(() => import('./requested.tsx')));
const ChangeDialog = lateDialog(async () => (await import('./change-dialog.tsx')).default);

interface ChangeItemsProps {
  entry: Entry<Order>;
  timeZone: string | undefined;
}

/** What was changed of the order and whether the kitchen knows; a button to change it. */
export function ChangeItems({ entry, timeZone }: ChangeItemsProps) {
  const { changed } = entry.data;
  const [isOpen, setOpen] = useState(false);
  const [asked, setAsked] = useState<ChangeRequest | null>(null);
  const request = openRequest(entry.data);
  function open(wanted: ChangeRequest | null) {
    setAsked(wanted);
    setOpen(true);
  }
  return (
    <>
      {changed && (
        <div className="rounded-control bg-warning-soft px-3 py-2 text-sm">
          <p className="font-semibold">
            {texts.changing.changed}:{' '}
            <UserText>
              {changeText(
                { what: changed.what, from: changed.from, to: entry.data.fulfilment },
                changed.at,
                timeZone,
              )}
            </UserText>
          </p>
          <UserText as="p">{changed.reason}</UserText>
          <Acknowledged order={entry.data} timeZone={timeZone} />
        </div>
      )}
      {entry.data.proposal && (
        <Asked
          orderId={entry.id}
          proposal={entry.data.proposal}
          order={entry.data}
          timeZone={timeZone}
        />
      )}
      {request && (
        <Suspense fallback={null}>
          <Requested
            entry={entry}
            request={request}
            timeZone={timeZone}
            onAccept={() => open(request)}
          />
        </Suspense>
      )}
      {isChangeable(entry.data) && !entry.hasPendingWrites && (
        <Button
          icon={Pencil}
          size="sm"
          aria-haspopup="dialog"
          onClick={() => open(null)}
          className="justify-self-start"
        >
          {texts.changing.open}
        </Button>
      )}
      <ChangeDialog entry={entry} request={asked} open={isOpen} onOpenChange={setOpen} />
    </>
  );
}

interface AskedProps {
  orderId: string;
  proposal: Proposal;
  order: Order;
  timeZone: string | undefined;
}

/** What the customer is asked, and whether they have answered. */
function Asked({ orderId, proposal, order, timeZone }: AskedProps) {
  const now = useNow(10_000);
  const [isSending, setSending] = useState(false);

  async function withdraw() {
    setSending(true);
    try {
      await withdrawChange({ orderId, changeId: proposal.id });
    } catch (error) {
      const description = error instanceof FirelineError ? reasonOf(error) : texts.order.tryAgain;
      toast.error(texts.changing.withdrawFailed, { description });
    }
    setSending(false);
  }

  const isOpen = openProposal(order, now) !== null;
  const state = isOpen ? 'open' : proposal.state === 'declined' ? 'declined' : 'over';
  return (
    <div role="status" className="rounded-control bg-info-soft px-3 py-2 text-sm">
      <p className="font-semibold">
        {texts.changing.asked({
          state,
          time: () => <Time key="time" at={proposal.until} timeZone={timeZone} />,
        })}
      </p>
      <p className="flex justify-between gap-3">
        <UserText>
          {changeText(
            { what: proposal.what, from: order.fulfilment, to: proposal.fulfilment },
            now,
            timeZone,
          )}
        </UserText>
        <Price amount={proposal.total} currency={order.currency ?? ''} />
      </p>
      {isOpen && (
        <Button size="sm" busy={isSending} onClick={() => void withdraw()} className="mt-2">
          {texts.changing.withdraw}
        </Button>
      )}
    </div>
  );
}

function Acknowledged({ order, timeZone }: { order: Order; timeZone: string | undefined }) {
  const { changed, acknowledged = -1, acknowledgedBy } = order;
  if (changed === undefined || acknowledged < changed.version) {
    return <p className="text-ink-muted">{texts.changing.unacknowledged}</p>;
  }
  if (acknowledgedBy === undefined) return null;
  return (
    <p className="text-ink-muted">
      {texts.changing.acknowledged({
        time: () => <Time key="time" at={acknowledgedBy.at} timeZone={timeZone} />,
      })}
    </p>
  );
}
