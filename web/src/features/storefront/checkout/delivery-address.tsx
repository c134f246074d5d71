import { limits } from '@fireline/domain/limits';
import type { Address } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { useRef, useState } from 'react';
import { Link } from 'react-router-dom';
import { UseMyLocation } from '#entities/delivery/use-my-location.tsx';
import { useCountry } from '#entities/shop/country.ts';
import { AddressFields, type AddressLine } from '#entities/user/address-fields.tsx';
import { addressKey } from '#entities/user/address-key.ts';
import type { AppForm } from '#lib/form/use-app-form.ts';
import { Callout } from '#ui/feedback/callout.tsx';
import { Checkbox } from '#ui/form/checkbox.tsx';
import { RadioGroup } from '#ui/form/radio-group.tsx';
import { addressText, newAddress, pickedAddress } from './address-choice.ts';
import type { CheckoutForm } from './checkout-form.ts';
import type { DeliveryHere } from './delivery-here.ts';

interface DeliveryAddressProps {
  form: AppForm<CheckoutForm>;
  /** The errors to show, by dotted path. */
  errors: Readonly<Record<string, string>>;
  /** The account's address book; null for guests. */
  saved: readonly Address[] | null;
  here: DeliveryHere | null;
  /** Sets where the address is on the map, or forgets that. */
  onLocate: (position: string | null) => void;
}

const placeFields: readonly AddressLine[] = ['line1', 'postcode', 'city'];

/** Where to deliver: a saved address, or one that is typed in. */
export function DeliveryAddress({ form, errors, saved, here, onLocate }: DeliveryAddressProps) {
  const book = saved ?? [];
  const country = useCountry();
  const picked = pickedAddress(book, form.values.addressPick, form.values.address);
  const { address } = form.values;
  const position = (picked ?? address).position;
  const [isTyping, setTyping] = useState(false);
  const located = useRef(address);
  if (!address.position || !located.current.position) located.current = address;

  /** What was there when the position was taken belongs to it: with another, the place is gone. */
  function retype(field: AddressLine, value: string) {
    const { position: _, ...lines } = { ...address, [field]: value };
    const before = located.current;
    const moves = before[field] !== '' && before[field] !== value && placeFields.includes(field);
    form.change({ address: moves || !address.position ? lines : { ...address, [field]: value } });
  }

  /** A refusal isn't shown while the postcode is still being typed. */
  function errorOf(field: AddressLine): string | undefined {
    return errors[`address.${field}`] ?? (isTyping ? undefined : shownEarly(field));
  }

  // No field of a saved address is on the page, and none for a position.
  const refusal =
    errors['address.position'] ??
    (picked !== null
      ? (here?.problem ?? errors['address.postcode'])
      : here?.errors['address.position'] && here.problem);

  function shownEarly(field: AddressLine): string | undefined {
    return here?.problem && address.line1 + address.postcode !== ''
      ? here.errors[`address.${field}`]
      : undefined;
  }

  return (
    <div className="grid gap-4">
      {book.length > 0 && (
        <RadioGroup
          label={texts.checkout.addressLabel}
          look="cards"
          value={picked === null ? newAddress : addressKey(picked)}
          onValueChange={(addressPick) => form.change({ addressPick })}
          options={[
            ...book.map((address) => ({
              value: addressKey(address),
              label: address.line1,
              description: addressText({ ...address, line1: '' }, country),
            })),
            { value: newAddress, label: texts.checkout.otherAddress },
          ]}
        />
      )}
      {picked === null && (
        // biome-ignore lint/a11y/noStaticElementInteractions: only listens for where the focus is.
        <div
          onFocus={({ target }) =>
            setTyping((target as Partial<HTMLInputElement>).name === 'address.postcode')
          }
          onBlur={() => setTyping(false)}
        >
          <AddressFields
            legend={texts.checkout.addressLabel}
            needsPostcode={here?.needsPostcode ?? true}
            bind={(field) => ({
              ...form.bind(`address.${field}`),
              onValueChange: (value) => retype(field, value),
              error: errorOf(field),
            })}
          />
        </div>
      )}
      {here?.asksForPosition && (
        <UseMyLocation
          isSet={position !== undefined}
          onLocate={onLocate}
          onRemove={() => onLocate(null)}
        />
      )}
      {refusal && (
        <Callout tone="danger" announce>
          {refusal}
        </Callout>
      )}
      {picked === null && saved !== null && book.length < limits.addressesPerUser && (
        <Checkbox
          label={texts.checkout.saveAddress}
          description={texts.checkout.saveAddressHint}
          checked={form.values.savesAddress}
          onCheckedChange={(savesAddress) => form.change({ savesAddress })}
        />
      )}
      {picked === null && book.length >= limits.addressesPerUser && (
        <p className="text-ink-muted text-sm">
          {texts.checkout.addressBookFull({
            most: limits.addressesPerUser,
            link: (content) => (
              <Link
                to="/account"
                className="rounded-md font-semibold text-accent-ink underline underline-offset-2"
                key="account"
              >
                {content}
              </Link>
            ),
          })}
        </p>
      )}
    </div>
  );
}
