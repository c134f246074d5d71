import type { Address } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { Bike, Store } from 'lucide-react';
import type { ReactNode } from 'react';
import { Card } from '#ui/card.tsx';
import { Segmented } from '#ui/form/segmented.tsx';
import { TextAreaField } from '#ui/form/text-area-field.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { type CheckoutForm, longest } from './checkout-form.ts';
import { DeliveryAddress } from './delivery-address.tsx';

interface CheckoutFieldsProps {
  form: CheckoutForm;
  onChange: (change: Partial<CheckoutForm>) => void;
  /** By dotted path; empty until the first attempt. */
  errors: Readonly<Record<string, string>>;
  /** The account's address book; null for guests. */
  savedAddresses: readonly Address[] | null;
  /** The fields for choosing a time. */
  time: ReactNode;
}

export function CheckoutFields({
  form,
  onChange,
  errors,
  savedAddresses,
  time,
}: CheckoutFieldsProps) {
  return (
    <>
      <Card className="grid gap-4">
        <h2 className="text-lg">{texts.checkout.typeTitle}</h2>
        <Segmented
          label={texts.checkout.typeLabel}
          value={form.type}
          onValueChange={(type) => onChange({ type })}
          options={[
            { value: 'pickup', label: texts.checkout.pickup, icon: Store },
            { value: 'delivery', label: texts.checkout.delivery, icon: Bike },
          ]}
        />
        {form.type === 'delivery' && (
          <DeliveryAddress form={form} onChange={onChange} errors={errors} saved={savedAddresses} />
        )}
      </Card>
      {time}
      <Card className="grid gap-4">
        <h2 className="text-lg">{texts.checkout.detailsTitle}</h2>
        <TextField
          name="customerName"
          label={texts.checkout.name}
          hint={texts.checkout.nameHint}
          autoComplete="name"
          maxLength={longest.customerName}
          required
          value={form.customerName}
          onValueChange={(customerName) => onChange({ customerName })}
          error={errors.customerName}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            name="phone"
            label={texts.checkout.phone}
            type="tel"
            inputMode="tel"
            autoComplete="tel"
            maxLength={longest.phone}
            value={form.phone}
            onValueChange={(phone) => onChange({ phone })}
            error={errors.phone}
          />
          <TextField
            name="email"
            label={texts.checkout.email}
            type="email"
            inputMode="email"
            autoComplete="email"
            maxLength={longest.email}
            value={form.email}
            onValueChange={(email) => onChange({ email })}
            error={errors.email}
          />
        </div>
        <p className="-mt-2 text-ink-muted text-sm">{texts.checkout.contactHint}</p>
        <TextAreaField
          name="note"
          label={texts.checkout.note}
          optional
          rows={2}
          maxLength={longest.note}
          value={form.note}
          onValueChange={(note) => onChange({ note })}
          error={errors.note}
        />
      </Card>
    </>
  );
}
