import { FirelineError } from '@fireline/domain/errors';
import { formatMoney } from '@fireline/domain/money/money';
import type { Payment } from '@fireline/domain/money/payment';
import { leftOnline, mostRefund } from '@fireline/domain/money/refund';
import type { Order } from '@fireline/domain/order/schema';
import { reasonOf } from '@fireline/domain/parse';
import { texts } from '@fireline/domain/texts/texts';
import { useState } from 'react';
import type { Entry } from '#platform/live/state.ts';
import { Button } from '#ui/button/button.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { refundOrder } from './refund-commands.ts';

interface RefusedRefundProps {
  entry: Entry<Order>;
  payments: readonly Entry<Payment>[];
}

/** Says so if the payment provider refuses to refund the money of an order that was canceled. */
export function RefusedRefund({ entry: { id, data: order }, payments }: RefusedRefundProps) {
  const [failure, setFailure] = useState<string>();
  /** What it's asked for again now: until it has answered, nothing else is left. */
  const [asked, setAsked] = useState<number | null>(null);
  const amount = asked ?? mostRefund(order.status, leftOnline(payments));
  if (asked === null && (order.online?.refund !== 'refused' || amount === 0)) return null;

  async function tryAgain() {
    setAsked(amount);
    setFailure(undefined);
    // A second press, or one somewhere else, finds nothing left to refund.
    const refundId = crypto.randomUUID();
    const reason = order.reason || texts.payments.refundUnsold;
    try {
      await refundOrder({ orderId: id, refundId, method: 'online', amount, reason, lines: {} });
    } catch (error) {
      setFailure(error instanceof FirelineError ? reasonOf(error) : texts.order.tryAgain);
    } finally {
      setAsked(null);
    }
  }

  return (
    <Callout
      tone="danger"
      announce
      title={texts.payments.refusedTitle({ amount: formatMoney(amount, order.currency ?? '') })}
      action={
        <Button size="sm" busy={asked !== null} onClick={() => void tryAgain()}>
          {texts.payment.tryAgain}
        </Button>
      }
    >
      {failure ?? texts.payments.refusedText}
    </Callout>
  );
}
