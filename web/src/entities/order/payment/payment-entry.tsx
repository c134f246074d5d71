import { FirelineError } from '@fireline/domain/errors';
import { limits } from '@fireline/domain/limits';
import { formatMoney } from '@fireline/domain/money/money';
import type { Payment } from '@fireline/domain/money/payment';
import { mayReverse } from '@fireline/domain/money/refund';
import type { Actor } from '@fireline/domain/order/transitions';
import { reasonOf } from '@fireline/domain/parse';
import { texts } from '@fireline/domain/texts/texts';
import { minute } from '@fireline/domain/time/durations';
import { useState } from 'react';
import { Price } from '#entities/product/price.tsx';
import { PersonName } from '#entities/user/person-label.tsx';
import { useNow } from '#lib/time/use-now.ts';
import type { Entry } from '#platform/live/state.ts';
import { Button } from '#ui/button/button.tsx';
import { classNames } from '#ui/class-names.ts';
import { ConfirmDialog } from '#ui/overlay/confirm-dialog.tsx';
import { toast } from '#ui/overlay/toast.ts';
import { Time } from '#ui/time/time.tsx';
import { UserText } from '#ui/user-text.tsx';
import { reversePayment } from './refund-commands.ts';

interface PaymentEntryProps {
  orderId: string;
  entry: Entry<Payment>;
  /** The entry that says that this one was wrong. */
  reversal: Payment | undefined;
  by: Actor;
  currency: string;
  timeZone: string | undefined;
}

/** Money that was taken or refunded, and a button for whoever may say that this was wrong. */
export function PaymentEntry({
  orderId,
  entry,
  reversal,
  by,
  currency,
  timeZone,
}: PaymentEntryProps) {
  const { kind, method, amount, tip, at, doneAt = at, reason, by: taker } = entry.data;
  const now = useNow(minute);
  const canCorrect = !reversal && !entry.hasPendingWrites && mayReverse(entry.data, by, now);
  const why = reversal ? texts.payments.wrong({ reason: reversal.reason ?? '' }) : reason;
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4">
      <span className={classNames('text-ink-muted', reversal && 'line-through')}>
        {texts.payments.entry({
          kind,
          method,
          time: () => <Time key="time" at={doneAt} timeZone={timeZone} />,
        })}
      </span>
      <span className="flex items-baseline gap-2">
        {canCorrect && <CorrectPayment orderId={orderId} entry={entry} currency={currency} />}
        <span className={classNames(reversal && 'text-ink-muted line-through')}>
          {kind === 'refunded' && '−'}
          <Price amount={amount} currency={currency} />
          {tip > 0 && (
            <>
              {' + '}
              {texts.payment.tip} <Price amount={tip} currency={currency} />
            </>
          )}
        </span>
      </span>
      {by.role === 'admin' && taker.role !== 'system' && (
        <p className="w-full text-ink-muted">
          {texts.payments.entryBy({
            role: taker.role,
            person: () => (
              <PersonName
                key="person"
                uid={taker.person ?? taker.uid}
                fallback={texts.payments.someone}
              />
            ),
          })}
        </p>
      )}
      {why && (
        <UserText as="p" className="w-full text-ink-muted">
          {why}
        </UserText>
      )}
    </li>
  );
}

interface CorrectPaymentProps {
  orderId: string;
  entry: Entry<Payment>;
  currency: string;
}

function CorrectPayment({ orderId, entry: { id, data }, currency }: CorrectPaymentProps) {
  const [isAsking, setAsking] = useState(false);
  const amount = formatMoney(data.amount + data.tip, currency);
  async function correct(reason: string) {
    try {
      await reversePayment({ orderId, paymentId: id, reason });
    } catch (error) {
      toast.error(texts.payments.correctFailed, {
        description: error instanceof FirelineError ? reasonOf(error) : texts.order.tryAgain,
      });
    }
  }
  return (
    <>
      <Button
        size="sm"
        variant="ghost"
        aria-label={texts.payments.correctEntry({ amount })}
        onClick={() => setAsking(true)}
      >
        {texts.payments.correct}
      </Button>
      <ConfirmDialog
        backCloses
        open={isAsking}
        onOpenChange={setAsking}
        title={texts.payments.correctTitle({ amount })}
        description={texts.payments.correctText}
        confirmLabel={texts.payments.correctSave}
        tone="danger"
        reason={{ label: texts.payments.reason, required: true, maxLength: limits.reason }}
        onConfirm={(reason) => void correct(reason)}
      />
    </>
  );
}
