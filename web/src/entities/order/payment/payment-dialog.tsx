import { type PaymentMethod, paymentMethods } from '@fireline/domain/money/order-payment';
import type { PaymentInput } from '@fireline/domain/money/payment';
import { texts } from '@fireline/domain/texts/texts';
import { Banknote, CreditCard } from 'lucide-react';
import { Price } from '#entities/product/price.tsx';
import { useAppForm } from '#lib/form/use-app-form.ts';
import { Button } from '#ui/button/button.tsx';
import { Segmented } from '#ui/form/segmented.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { changeOf, checkPayment, type Due, formFor } from './payment-form.ts';

interface PaymentDialogProps {
  title: string;
  text: string;
  due: Due;
  /** What it starts with. */
  method: PaymentMethod;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onPaid: (payment: PaymentInput) => void;
}

/** Records a payment with a tip, of a part, or with change to give. */
export default function PaymentDialog({
  title,
  text,
  open,
  onOpenChange,
  ...rest
}: PaymentDialogProps) {
  return (
    <Dialog
      backCloses
      open={open}
      onOpenChange={onOpenChange}
      size="sm"
      title={title}
      description={text}
    >
      <Form {...rest} onClose={() => onOpenChange(false)} />
    </Dialog>
  );
}

interface FormProps extends Pick<PaymentDialogProps, 'due' | 'method' | 'onPaid'> {
  onClose: () => void;
}

function Form({ due, method, onPaid, onClose }: FormProps) {
  const form = useAppForm({
    initial: () => formFor(due, method),
    check: (values) => checkPayment(values, due),
    onSubmit: (payment) => {
      onPaid(payment);
      onClose();
    },
  });
  const { values } = form;
  const change = changeOf(values, due);
  const money = { inputMode: 'decimal', autoComplete: 'off', suffix: due.currency } as const;
  return (
    <form {...form.props} className="grid gap-4">
      <Segmented
        label={texts.payments.method}
        value={values.method}
        onValueChange={(next) => form.change({ method: next })}
        options={paymentMethods.map((value) => ({
          value,
          label: texts.payment[value],
          icon: value === 'cash' ? Banknote : CreditCard,
        }))}
      />
      <div className="grid grid-cols-2 items-start gap-4">
        <TextField {...form.bind('amount')} {...money} label={texts.payments.amount} required />
        <TextField {...form.bind('tip')} {...money} label={texts.payment.tip} optional />
      </div>
      {values.method === 'cash' && (
        <TextField
          {...form.bind('received')}
          {...money}
          label={texts.payments.received}
          hint={texts.payments.receivedHint}
          optional
        />
      )}
      <p role="status" className="flex min-h-8 items-baseline justify-between gap-4 empty:hidden">
        {change !== null && (
          <>
            <span>{texts.payments.change}</span>
            <Price amount={change} currency={due.currency} className="font-semibold text-2xl" />
          </>
        )}
      </p>
      <Button type="submit" variant="primary" size="lg" wide>
        {texts.payments.save}
      </Button>
    </form>
  );
}
