import { formatMoney } from '@fireline/domain/money/money';
import type { PaymentMethod } from '@fireline/domain/money/order-payment';
import { dueOf, overpaidOf, type PaymentInput, sumOf } from '@fireline/domain/money/payment';
import { leftOf, mostRefund, openRequests } from '@fireline/domain/money/refund';
import { orderLabel } from '@fireline/domain/order/number';
import type { Order } from '@fireline/domain/order/schema';
import type { OrderStatus } from '@fireline/domain/order/status';
import type { Actor } from '@fireline/domain/order/transitions';
import { texts } from '@fireline/domain/texts/texts';
import { Banknote, CreditCard } from 'lucide-react';
import { useState } from 'react';
import { orderSources } from '#entities/order/order-sources.ts';
import { useLiveQuery } from '#platform/live/live.ts';
import type { Entry } from '#platform/live/state.ts';
import { Button } from '#ui/button/button.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { lateDialog } from '#ui/overlay/late-dialog.tsx';
import { AmountDue } from './amount-due.tsx';
import { PaymentEntry } from './payment-entry.tsx';
import { takePayment } from './payment-mutations.ts';
import { RefundButton } from './refund-button.tsx';
import { RefusedRefund } from './refused-refund.tsx';

const PaymentDialog = lateDialog(async () => (await import('./payment-dialog.tsx')).default);

interface TakePaymentProps {
  entry: Entry<Order>;
  by: Actor;
  timeZone: string | undefined;
  /** The statuses in which this person takes payments. */
  during: readonly OrderStatus[];
}

/**
 * What was paid for an order and what is still due, with buttons to record that it was paid. Goes
 * by the payments themselves, which are on this device before the server has added them up.
 */
export function TakePayment({ entry, by, timeZone, during }: TakePaymentProps) {
  const { id, data: order } = entry;
  const { total, currency, payment } = order;
  const payments = useLiveQuery(payment ? orderSources.payments(id) : null);
  const [isAsking, setAsking] = useState(false);
  if (payment === undefined || total === undefined || currency === undefined) return null;
  const entries = payments.status === 'ready' ? payments.data.entries : [];
  const listed = sumOf(
    entries.map(({ data }) => data),
    total,
  );
  const sum = listed.paid >= payment.paid ? listed : payment;
  // What is set aside online is captured as soon as the order is confirmed.
  const due = order.online?.state === 'authorized' ? 0 : dueOf(sum, total);
  const overpaid = overpaidOf(sum, total);
  const requests = openRequests(entries);
  const refundable = mostRefund(order.status, leftOf(entries));
  const corrections = entries.map(({ data }) => data).filter(({ kind }) => kind === 'reversed');
  const methods: readonly PaymentMethod[] =
    order.payBy === 'card' ? ['card', 'cash'] : ['cash', 'card'];
  const before = { money: sum.paid + sum.tips, corrections: corrections.length };
  const take = (input: PaymentInput) => void takePayment(entry, by, input, before);
  return (
    <div className="grid gap-3">
      <AmountDue order={order} sum={sum} />
      {entries.length > 0 && (
        <ul aria-label={texts.payment.title} className="grid gap-1 text-sm">
          {entries
            .filter(({ data }) => data.kind !== 'reversed')
            .filter((one) => one.data.kind !== 'requested' || requests.includes(one))
            .map((listedEntry) => (
              <PaymentEntry
                key={listedEntry.id}
                orderId={id}
                entry={listedEntry}
                reversal={corrections.find(({ of }) => of?.id === listedEntry.id)}
                by={by}
                currency={currency}
                timeZone={timeZone}
              />
            ))}
        </ul>
      )}
      {overpaid > 0 && (
        <Callout tone="warning">
          {texts.payments.tooMuchPaid({ amount: formatMoney(overpaid, currency) })}
        </Callout>
      )}
      {by.role === 'admin' && order.online && <RefusedRefund entry={entry} payments={entries} />}
      {due > 0 && during.includes(order.status) && (
        <div className="grid gap-2">
          <div className="grid grid-cols-[repeat(auto-fit,minmax(9rem,1fr))] gap-2">
            {methods.map((method) => (
              <Button
                key={method}
                icon={method === 'cash' ? Banknote : CreditCard}
                onClick={() => take({ method, amount: due, tip: 0, received: null })}
              >
                {texts.payments.take({ method })}
              </Button>
            ))}
          </div>
          <Button variant="ghost" onClick={() => setAsking(true)}>
            {texts.payments.takeOther}
          </Button>
          <PaymentDialog
            title={texts.payments.dialogTitle}
            text={texts.payments.dialogText({
              order: orderLabel(id),
              amount: formatMoney(due, currency),
            })}
            due={{ due, currency }}
            method={methods[0] ?? 'cash'}
            open={isAsking}
            onOpenChange={setAsking}
            onPaid={take}
          />
        </div>
      )}
      {by.role === 'admin' && refundable > 0 && (
        <RefundButton entry={entry} payments={entries} left={refundable} />
      )}
    </div>
  );
}
