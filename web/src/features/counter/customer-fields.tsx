import { limits } from '@fireline/domain/limits';
import type { Slot } from '@fireline/domain/shop/slots';
import { texts } from '@fireline/domain/texts/texts';
import { Bike, Phone, ShoppingBag, Store } from 'lucide-react';
import { whenOptions } from '#entities/order/when/when.ts';
import { AddressFields, type AddressLine } from '#entities/user/address-fields.tsx';
import type { AppForm } from '#lib/form/use-app-form.ts';
import { Segmented } from '#ui/form/segmented.tsx';
import { SelectField } from '#ui/form/select-field.tsx';
import { TextAreaField } from '#ui/form/text-area-field.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import type { CounterForm } from './counter-form.ts';
import { type KnownCustomer, KnownCustomers } from './known-customers.tsx';

interface CustomerFieldsProps {
  form: AppForm<CounterForm>;
  offersDelivery: boolean;
  needsPostcode: boolean;
  slots: readonly Slot[];
  timeZone: string;
  now: number;
}

/** Who ordered, and how and when they get it. */
export function CustomerFields({
  form,
  offersDelivery,
  needsPostcode,
  slots,
  timeZone,
  now,
}: CustomerFieldsProps) {
  const { source, type, phone, address } = form.values;
  const isCounter = source === 'counter';

  function fillIn({ name, contact }: KnownCustomer) {
    form.change({
      customerName: name,
      ...(contact && { email: contact.email }),
      ...(contact?.address && { address: contact.address }),
    });
  }

  /** Where it is on the map belongs to the address that it was stored with. */
  function retype(field: AddressLine, value: string) {
    const { position: _, ...lines } = { ...address, [field]: value };
    const moves = field === 'line1' || field === 'postcode' || field === 'city';
    form.change({ address: moves ? lines : { ...address, [field]: value } });
  }

  return (
    <>
      <Segmented
        label={texts.counter.source}
        value={source}
        onValueChange={form.bind('source').onValueChange}
        options={[
          { value: 'phone', label: texts.counter.byPhone, icon: Phone },
          { value: 'counter', label: texts.counter.atCounter, icon: Store },
        ]}
      />
      <Segmented
        label={texts.counter.type}
        value={type}
        onValueChange={(next) => form.change({ type: next, when: 'asap' })}
        options={[
          { value: 'pickup', label: texts.console.pickup, icon: ShoppingBag },
          {
            value: 'delivery',
            label: texts.console.delivery,
            icon: Bike,
            disabled: !offersDelivery,
          },
        ]}
      />
      <TextField
        {...form.bind('phone')}
        label={texts.counter.phone}
        type="tel"
        inputMode="tel"
        autoComplete="off"
        maxLength={limits.phone}
        optional={isCounter && type === 'pickup'}
      />
      <KnownCustomers phone={phone} onPick={fillIn} />
      <TextField
        {...form.bind('customerName')}
        label={texts.counter.name}
        autoComplete="off"
        maxLength={limits.customerName}
        optional={isCounter}
      />
      <TextField
        {...form.bind('email')}
        label={texts.counter.email}
        type="email"
        inputMode="email"
        autoComplete="off"
        maxLength={limits.email}
        optional
      />
      {type === 'delivery' && (
        <AddressFields
          legend={texts.counter.address}
          needsPostcode={needsPostcode}
          bind={(field) => ({
            ...form.bind(`address.${field}`),
            onValueChange: (value) => retype(field, value),
          })}
        />
      )}
      <SelectField
        {...form.bind('when')}
        label={texts.counter.when}
        options={whenOptions(slots, { soon: texts.counter.asap, now, timeZone })}
      />
      <TextAreaField
        {...form.bind('note')}
        label={texts.counter.note}
        optional
        rows={2}
        maxLength={limits.orderNote}
      />
    </>
  );
}
