import type { PaymentMethod } from '@fireline/domain/money/order-payment';
import { texts } from '@fireline/domain/texts/texts';
import { Banknote, CreditCard } from 'lucide-react';
import type { AppForm } from '#lib/form/use-app-form.ts';
import { Card } from '#ui/card.tsx';
import { Segmented } from '#ui/form/segmented.tsx';
import type { CheckoutForm } from './checkout-form.ts';

interface PaymentFieldsProps {
  form: AppForm<CheckoutForm>;
  /** At least one. */
  methods: readonly PaymentMethod[];
}

/** How the order is paid: a choice if there is one. */
export function PaymentFields({ form, methods }: PaymentFieldsProps) {
  const { type, payBy } = form.values;
  const [only = 'cash'] = methods;
  if (methods.length === 1) {
    return (
      <Card className="grid gap-2">
        <h2 className="text-lg">{texts.payment.title}</h2>
        <p>{texts.payment.only({ type, method: only })}</p>
      </Card>
    );
  }
  return (
    <Card className="grid gap-4">
      <h2 className="text-lg">{texts.payment.question}</h2>
      <Segmented
        label={texts.payment.question}
        value={payBy ?? only}
        onValueChange={(next) => form.change({ payBy: next })}
        options={methods.map((value) => ({
          value,
          label: texts.payment[value],
          icon: value === 'cash' ? Banknote : CreditCard,
        }))}
      />
      <p className="text-ink-muted text-sm">{texts.payment.where({ type })}</p>
    </Card>
  );
}
