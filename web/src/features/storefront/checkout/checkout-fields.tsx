import type { PayChoice } from '@fireline/domain/money/order-payment';
import type { Address } from '@fireline/domain/order/schema';
import type { FulfilmentType } from '@fireline/domain/order/status';
import { texts } from '@fireline/domain/texts/texts';
import { Bike, Store } from 'lucide-react';
import type { ReactNode } from 'react';
import type { AppForm } from '#lib/form/use-app-form.ts';
import { Card } from '#ui/card.tsx';
import { Segmented } from '#ui/form/segmented.tsx';
import { TextAreaField } from '#ui/form/text-area-field.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { type CheckoutForm, longest } from './checkout-form.ts';
import { DeliveryAddress } from './delivery-address.tsx';
import type { DeliveryHere } from './delivery-here.ts';
import { PaymentFields } from './payment/payment-fields.tsx';
import { TermsNote } from './terms-note.tsx';

interface CheckoutFieldsProps {
  form: AppForm<CheckoutForm>;
  /** The errors to show, by dotted path. */
  errors: Readonly<Record<string, string>>;
  onType: (type: FulfilmentType) => void;
  /** The account's address book; null for guests. */
  savedAddresses: readonly Address[] | null;
  offersDelivery: boolean;
  /** What the shop says about the address; null for a pickup, and until the shop is known. */
  here: DeliveryHere | null;
  onLocate: (position: string | null) => void;
  currency: string | undefined;
  subtotal: number;
  /** How this order can be paid. */
  methods: readonly PayChoice[];
  /** The field for a discount code. */
  discount: ReactNode;
  tip: ReactNode;
  /** The fields for choosing a time. */
  time: ReactNode;
}

export function CheckoutFields({
  form,
  errors,
  onType,
  savedAddresses,
  offersDelivery,
  here,
  onLocate,
  currency,
  subtotal,
  methods,
  discount,
  tip,
  time,
}: CheckoutFieldsProps) {
  return (
    <>
      <Card className="grid gap-4">
        <h2 className="text-lg">{texts.checkout.typeTitle}</h2>
        {offersDelivery ? (
          <Segmented
            label={texts.checkout.typeLabel}
            value={form.values.type}
            onValueChange={onType}
            options={[
              { value: 'pickup', label: texts.checkout.pickup, icon: Store },
              { value: 'delivery', label: texts.checkout.delivery, icon: Bike },
            ]}
          />
        ) : (
          <p role="status">{texts.zones.off}</p>
        )}
        {form.values.type === 'delivery' && (
          <DeliveryAddress
            form={form}
            errors={errors}
            saved={savedAddresses}
            here={here}
            onLocate={onLocate}
          />
        )}
        {here?.isLimited && here.answer.ok && currency !== undefined && (
          <TermsNote terms={here.answer} currency={currency} subtotal={subtotal} />
        )}
      </Card>
      {time}
      <Card className="grid gap-4">
        <h2 className="text-lg">{texts.checkout.detailsTitle}</h2>
        <TextField
          {...form.bind('customerName')}
          label={texts.checkout.name}
          hint={texts.checkout.nameHint}
          autoComplete="name"
          maxLength={longest.customerName}
          required
        />
        <TextField
          {...form.bind('calledName')}
          label={texts.checkout.calledName}
          hint={texts.checkout.calledNameHint}
          autoComplete="nickname"
          maxLength={longest.customerName}
          optional
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            {...form.bind('phone')}
            label={texts.checkout.phone}
            type="tel"
            inputMode="tel"
            autoComplete="tel"
            maxLength={longest.phone}
          />
          <TextField
            {...form.bind('email')}
            label={texts.checkout.email}
            type="email"
            inputMode="email"
            autoComplete="email"
            maxLength={longest.email}
          />
        </div>
        <p className="-mt-2 text-ink-muted text-sm">{texts.checkout.contactHint}</p>
        <TextAreaField
          {...form.bind('note')}
          label={texts.checkout.note}
          optional
          rows={2}
          maxLength={longest.note}
        />
      </Card>
      {discount}
      {methods.length > 0 && <PaymentFields form={form} methods={methods} />}
      {tip}
    </>
  );
}
