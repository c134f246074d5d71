import type { Address } from '@fireline/domain/order/schema';
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
        <h2 className="text-lg">How would you like it?</h2>
        <Segmented
          label="Pickup or delivery"
          value={form.type}
          onValueChange={(type) => onChange({ type })}
          options={[
            { value: 'pickup', label: 'Pickup', icon: Store },
            { value: 'delivery', label: 'Delivery', icon: Bike },
          ]}
        />
        {form.type === 'delivery' && (
          <DeliveryAddress form={form} onChange={onChange} errors={errors} saved={savedAddresses} />
        )}
      </Card>
      {time}
      <Card className="grid gap-4">
        <h2 className="text-lg">Your details</h2>
        <TextField
          name="customerName"
          label="Name"
          hint="We’ll call it out when your order is ready."
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
            label="Phone"
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
            label="Email"
            type="email"
            inputMode="email"
            autoComplete="email"
            maxLength={longest.email}
            value={form.email}
            onValueChange={(email) => onChange({ email })}
            error={errors.email}
          />
        </div>
        <p className="-mt-2 text-ink-muted text-sm">
          Either one is enough. We only use them for this order: we’ll email you when we’ve received
          it and when it’s ready.
        </p>
        <TextAreaField
          name="note"
          label="Note for the shop"
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
