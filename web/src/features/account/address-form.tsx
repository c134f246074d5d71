import { type Address, addressSchema } from '@fireline/domain/order/schema';
import { checkInput } from '@fireline/domain/parse';
import { texts } from '@fireline/domain/texts/texts';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { AddressFields } from '#entities/user/address-fields.tsx';
import { Button } from '#ui/button/button.tsx';

interface AddressFormProps {
  title: string;
  /** Initial values of the fields. */
  address: Address;
  /** For refusing a duplicate. */
  others: readonly Address[];
  /** Called with the fields' content whenever it changes. */
  onType: (address: Address) => void;
  onSave: (address: Address) => void;
  onCancel: () => void;
}

/** Form for one entry of the address book. */
export function AddressForm({
  title,
  address,
  others,
  onType,
  onSave,
  onCancel,
}: AddressFormProps) {
  const [typed, setTyped] = useState(address);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => focusField(form.current, 'address.line1'), []);

  function submit(event: FormEvent) {
    event.preventDefault();
    const checked = checkInput(addressSchema, typed);
    if (checked.ok && others.some((other) => isSame(other, checked.value))) {
      setErrors({ 'address.line1': texts.account.duplicateAddress });
      focusField(form.current, 'address.line1');
      return;
    }
    if (checked.ok) {
      onSave(checked.value);
      return;
    }
    const wrong = Object.entries(checked.fields).map(
      ([name, message]) => [`address.${name}`, message] as const,
    );
    setErrors(Object.fromEntries(wrong));
    focusField(form.current, wrong[0]?.[0] ?? '');
  }

  return (
    <form
      ref={form}
      noValidate
      aria-label={title}
      onSubmit={submit}
      className="grid gap-4 rounded-control bg-surface-sunken p-4"
    >
      <p aria-hidden className="font-semibold">
        {title}
      </p>
      <AddressFields
        legend={title}
        address={typed}
        onChange={(change) => {
          const next = { ...typed, ...change };
          setTyped(next);
          onType(next);
        }}
        errors={errors}
      />
      <div className="flex gap-3">
        <Button type="submit" variant="primary">
          {texts.account.saveAddress}
        </Button>
        <Button onClick={onCancel}>{texts.account.cancel}</Button>
      </div>
    </form>
  );
}

function isSame(one: Address, other: Address): boolean {
  return (
    one.line1 === other.line1 &&
    one.line2 === other.line2 &&
    one.postcode === other.postcode &&
    one.city === other.city &&
    one.instructions === other.instructions
  );
}

function focusField(form: HTMLFormElement | null, name: string): void {
  const field = form?.elements.namedItem(name);
  if (field instanceof HTMLElement) field.focus();
}
