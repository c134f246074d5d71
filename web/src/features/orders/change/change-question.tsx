import { openProposal, type Proposal } from '@fireline/domain/changes/proposal';
import { FirelineError } from '@fireline/domain/errors';
import { formatMoney } from '@fireline/domain/money/money';
import type { Order } from '@fireline/domain/order/schema';
import { reasonOf } from '@fireline/domain/parse';
import { texts } from '@fireline/domain/texts/texts';
import { useState } from 'react';
import { changeText } from '#entities/order/status/change-text.ts';
import { useNow } from '#lib/time/use-now.ts';
import type { Entry } from '#platform/live/state.ts';
import { Button } from '#ui/button/button.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { FailureNote } from '#ui/feedback/failure-note.tsx';
import { Time } from '#ui/time/time.tsx';
import { UserText } from '#ui/user-text.tsx';

interface ChangeQuestionProps {
  entry: Entry<Order>;
  timeZone: string | undefined;
}

/** Asks the customer whether a change that makes their order more expensive is all right. */
export default function ChangeQuestion({ entry: { id, data }, timeZone }: ChangeQuestionProps) {
  const proposal = openProposal(data, useNow(10_000));
  if (proposal === null) return null;
  return (
    <Question key={proposal.id} orderId={id} order={data} proposal={proposal} timeZone={timeZone} />
  );
}

interface QuestionProps {
  orderId: string;
  order: Order;
  proposal: Proposal;
  timeZone: string | undefined;
}

function Question({ orderId, order, proposal, timeZone }: QuestionProps) {
  const [sending, setSending] = useState<'accept' | 'decline' | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const money = (amount: number) => formatMoney(amount, order.currency ?? '');

  async function answer(isAccepted: boolean) {
    setSending(isAccepted ? 'accept' : 'decline');
    setFailure(null);
    try {
      const { callFunction } = await import('#platform/firebase/functions-client.ts');
      await callFunction('answerChange', { orderId, changeId: proposal.id, isAccepted });
    } catch (error) {
      setFailure(error instanceof FirelineError ? reasonOf(error) : texts.order.tryAgain);
      setSending(null);
    }
  }

  return (
    <div className="mb-5 grid gap-3">
      <Callout tone="warning" announce title={texts.orders.askTitle}>
        <UserText as="p" className="font-semibold">
          {changeText(
            { what: proposal.what, from: order.fulfilment, to: proposal.fulfilment },
            proposal.at,
            timeZone,
          )}
        </UserText>
        <UserText as="p">{texts.orders.quoted({ text: proposal.reason })}</UserText>
        <p>
          {texts.orders.askTotal({
            total: money(proposal.total),
            before: money(order.total ?? 0),
          })}
        </p>
        <p>
          {texts.orders.askUntil({
            time: () => <Time key="time" at={proposal.until} timeZone={timeZone} />,
          })}
        </p>
      </Callout>
      <FailureNote title={texts.orders.askFailed} failure={failure ?? undefined} />
      <div className="flex flex-wrap gap-3">
        <Button
          variant="primary"
          busy={sending === 'accept'}
          disabled={sending === 'decline'}
          onClick={() => void answer(true)}
        >
          {texts.orders.askAccept({ total: money(proposal.total) })}
        </Button>
        <Button
          busy={sending === 'decline'}
          disabled={sending === 'accept'}
          onClick={() => void answer(false)}
        >
          {texts.orders.askDecline}
        </Button>
      </div>
    </div>
  );
}
