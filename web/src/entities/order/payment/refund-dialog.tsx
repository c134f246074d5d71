import { FirelineError } from '@fireline/domain/errors';
import { limits } from '@fireline/domain/limits';
import { formatMoney } from '@fireline/domain/money/money';
import { type PayChoice, paymentMethods } from '@fireline/domain/money/order-payment';
import { sortedLines } from '@fireline/domain/order/lines';
import { orderLabel } from '@fireline/domain/order/number';
import type { Order } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { Banknote, CreditCard, Globe } from 'lucide-react';
import { useState } from 'react';
import { useAppForm } from '#lib/form/use-app-form.ts';
import { Button } from '#ui/button/button.tsx';
import { FailureNote } from '#ui/feedback/failure-note.tsx';
import { FieldError } from '#ui/form/field-error.tsx';
import { NumberStepper } from '#ui/form/number-stepper.tsx';
import { Segmented } from '#ui/form/segmented.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { refundOrder } from './refund-commands.ts';
import { checkRefund, formFor, withPieces } from './refund-form.ts';

interface RefundDialogProps {
  orderId: string;
  order: Order;
  /** The most that can be refunded. */
  left: number;
  /** Whether there is a tip in it. */
  withTip: boolean;
  /** The most of it that the payment provider can refund. */
  leftOnline: number;
  currency: string;
  /** How many pieces of each line weren't refunded. */
  pieces: Readonly<Record<string, number>>;
  /** What it starts with: how it was paid. */
  method: PayChoice;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Refunds money: all of it, a part, or for some of the items. */
export default function RefundDialog({ withTip, open, onOpenChange, ...rest }: RefundDialogProps) {
  return (
    <Dialog
      backCloses
      open={open}
      onOpenChange={onOpenChange}
      size="sm"
      title={texts.payments.refund}
      description={texts.payments.refundText({
        order: orderLabel(rest.orderId),
        amount: formatMoney(rest.left, rest.currency),
        tip: withTip ? 'with' : 'without',
      })}
    >
      <Form {...rest} onClose={() => onOpenChange(false)} />
    </Dialog>
  );
}

const icons = { online: Globe, cash: Banknote, card: CreditCard };

interface FormProps extends Omit<RefundDialogProps, 'withTip' | 'open' | 'onOpenChange'> {
  onClose: () => void;
}

function Form({ orderId, order, left, leftOnline, currency, pieces, method, onClose }: FormProps) {
  // If sending fails, the same refund is sent again; if the provider refuses it, another one is.
  const [refundId, setRefundId] = useState<string>(() => crypto.randomUUID());
  const refundable = { orderId, refundId, order, left, leftOnline, currency };
  const form = useAppForm({
    initial: () => formFor(refundable, method),
    check: (values) => checkRefund(values, refundable),
    failed: texts.order.tryAgain,
    onSubmit: async (refund) => {
      try {
        await refundOrder(refund);
      } catch (error) {
        if (error instanceof FirelineError && error.code === 'conflict')
          setRefundId(crypto.randomUUID());
        throw error;
      }
      onClose();
    },
  });
  const { values } = form;
  const methods: readonly PayChoice[] =
    leftOnline > 0 ? ['online', ...paymentMethods] : paymentMethods;
  const lines = sortedLines(order).filter(([id]) => (pieces[id] ?? 0) > 0);
  return (
    <form {...form.props} className="grid gap-4">
      <FailureNote title={texts.payments.refundFailed} failure={form.failure?.message} />
      {lines.length > 0 && (
        <fieldset className="grid gap-1">
          <legend className="mb-1 font-semibold text-sm">{texts.payments.refundItems}</legend>
          {lines.map(([id, { name }]) => (
            <div key={id} className="flex items-center justify-between gap-3">
              <span className="min-w-0 break-words">{name}</span>
              <NumberStepper
                label={texts.payments.refundQuantity({ name })}
                value={values.lines[id] ?? 0}
                min={0}
                max={pieces[id] ?? 0}
                onValueChange={(next) => form.change(withPieces(values, refundable, id, next))}
              />
            </div>
          ))}
          {form.errors.lines !== undefined && <FieldError>{form.errors.lines}</FieldError>}
        </fieldset>
      )}
      <TextField
        {...form.bind('amount')}
        inputMode="decimal"
        autoComplete="off"
        suffix={currency}
        label={texts.payments.amount}
        required
      />
      <Segmented
        label={texts.payments.refundMethod}
        value={values.method}
        onValueChange={(next) => form.change({ method: next })}
        options={methods.map((value) => ({
          value,
          label: texts.payment[value],
          icon: icons[value],
        }))}
      />
      <TextField
        {...form.bind('reason')}
        label={texts.payments.reason}
        maxLength={limits.reason}
        required
      />
      <Button type="submit" variant="primary" size="lg" wide busy={form.isSubmitting}>
        {values.method === 'online' ? texts.payments.refundOnlineSave : texts.payments.refundSave}
      </Button>
    </form>
  );
}
