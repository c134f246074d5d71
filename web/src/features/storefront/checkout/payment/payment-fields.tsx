import type { PayChoice } from '@fireline/domain/money/order-payment';
import { texts } from '@fireline/domain/texts/texts';
import { Banknote, CreditCard, Globe } from 'lucide-react';
import type { AppForm } from '#lib/form/use-app-form.ts';
import { Card } from '#ui/card.tsx';
import { Segmented } from '#ui/form/segmented.tsx';
import { type CheckoutForm, chosenWay } from '../checkout-form.ts';

interface PaymentFieldsProps {
  form: AppForm<CheckoutForm>;
  /** At least one. */
  methods: readonly PayChoice[];
}

const icons = { cash: Banknote, card: CreditCard, online: Globe } as const;

/** How the order is paid: a choice if there is one. */
export function PaymentFields({ form, methods }: PaymentFieldsProps) {
  const { type } = form.values;
  const chosen = chosenWay(form.values, methods) ?? 'cash';
  if (methods.length === 1) {
    return (
      <Card className="grid gap-2">
        <h2 className="text-lg">{texts.payment.title}</h2>
        <p>
          {chosen === 'online'
            ? texts.payment.whereOnline
            : texts.payment.only({ type, method: chosen })}
        </p>
      </Card>
    );
  }
  return (
    <Card className="grid gap-4">
      <h2 className="text-lg">{texts.payment.question}</h2>
      <Segmented
        label={texts.payment.question}
        value={chosen}
        onValueChange={(next) => form.change({ payBy: next })}
        options={methods.map((value) => ({
          value,
          label: texts.payment[value],
          icon: icons[value],
        }))}
      />
      <p className="text-ink-muted text-sm">
        {chosen === 'online' ? texts.payment.whereOnline : texts.payment.where({ type })}
      </p>
    </Card>
  );
}
