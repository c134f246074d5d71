import { Bike, Store } from 'lucide-react';
import { Card } from '#ui/card.tsx';
import { Segmented } from '#ui/segmented.tsx';
import { TextAreaField } from '#ui/text-area-field.tsx';
import { TextField } from '#ui/text-field.tsx';
import { type CheckoutForm, type Details, longest } from './checkout-form.ts';

interface CheckoutFieldsProps {
  form: CheckoutForm;
  onChange: (change: Partial<CheckoutForm>) => void;
  /** By dotted path; empty until the first attempt. */
  errors: Readonly<Record<string, string>>;
}

export function CheckoutFields({ form, onChange, errors }: CheckoutFieldsProps) {
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
          <AddressFields
            address={form.address}
            onChange={(change) => onChange({ address: { ...form.address, ...change } })}
            errors={errors}
          />
        )}
      </Card>
      <Card className="grid gap-4">
        <h2 className="text-lg">Who is it for?</h2>
        <TextField
          name="customerName"
          label="Name"
          hint="We call it out when your order is ready."
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
            label="E-mail"
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
          One of the two is enough. They are only used for this order.
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

function AddressFields({
  address,
  onChange,
  errors,
}: {
  address: Details['address'];
  onChange: (change: Partial<Details['address']>) => void;
  errors: Readonly<Record<string, string>>;
}) {
  return (
    <fieldset className="grid gap-4">
      <legend className="sr-only">Where should we bring it?</legend>
      <TextField
        name="address.line1"
        label="Street and number"
        autoComplete="address-line1"
        maxLength={longest.addressLine}
        required
        value={address.line1}
        onValueChange={(line1) => onChange({ line1 })}
        error={errors['address.line1']}
      />
      <TextField
        name="address.line2"
        label="Apartment, floor"
        optional
        autoComplete="address-line2"
        maxLength={longest.addressLine}
        value={address.line2}
        onValueChange={(line2) => onChange({ line2 })}
        error={errors['address.line2']}
      />
      <div className="grid gap-4 sm:grid-cols-[10rem_1fr]">
        <TextField
          name="address.postcode"
          label="Postcode"
          autoComplete="postal-code"
          maxLength={longest.postcode}
          required
          value={address.postcode}
          onValueChange={(postcode) => onChange({ postcode })}
          error={errors['address.postcode']}
        />
        <TextField
          name="address.city"
          label="Town"
          autoComplete="address-level2"
          maxLength={longest.addressLine}
          required
          value={address.city}
          onValueChange={(city) => onChange({ city })}
          error={errors['address.city']}
        />
      </div>
      <TextField
        name="address.instructions"
        label="For the courier"
        hint="Door code, which bell, where to leave it."
        optional
        maxLength={longest.addressLine}
        value={address.instructions}
        onValueChange={(instructions) => onChange({ instructions })}
        error={errors['address.instructions']}
      />
    </fieldset>
  );
}
