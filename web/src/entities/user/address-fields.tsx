import { addressFieldOrder, postcodeName } from '@fireline/domain/delivery/address-format';
import { limits } from '@fireline/domain/limits';
import type { Address } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { Fragment } from 'react';
import { useCountry } from '#entities/shop/country.ts';
import type { FieldBinding } from '#lib/form/use-app-form.ts';
import { TextField } from '#ui/form/text-field.tsx';

/** What of an address is typed. */
export type AddressLine = Exclude<keyof Address, 'position'>;

interface AddressFieldsProps {
  /** The group's label for screen readers. */
  legend: string;
  bind: (field: AddressLine) => FieldBinding<string>;
  /** False where there are no postcodes. */
  needsPostcode?: boolean;
}

/** In the order of the shop's country. */
export function AddressFields({ legend, bind, needsPostcode = true }: AddressFieldsProps) {
  const country = useCountry();
  const parts = addressFieldOrder(country);
  const isPostcodeFirst = parts.indexOf('postcode') < parts.indexOf('city');
  const postcode = (
    <TextField
      key="postcode"
      {...bind('postcode')}
      label={texts.address.postcode({ name: postcodeName(country) })}
      autoComplete="postal-code"
      maxLength={20}
      required={needsPostcode}
      optional={!needsPostcode}
    />
  );
  const city = (
    <TextField
      key="city"
      {...bind('city')}
      label={texts.address.city}
      autoComplete="address-level2"
      maxLength={limits.addressLine}
      required
    />
  );
  const town = (
    <div
      key="town"
      className={`grid gap-4 ${isPostcodeFirst ? 'sm:grid-cols-[10rem_1fr]' : 'sm:grid-cols-[1fr_10rem]'}`}
    >
      {isPostcodeFirst ? [postcode, city] : [city, postcode]}
    </div>
  );
  const street = (
    <Fragment key="street">
      <TextField
        {...bind('line1')}
        label={texts.address.street}
        autoComplete="address-line1"
        maxLength={limits.addressLine}
        required
      />
      <TextField
        {...bind('line2')}
        label={texts.address.apartment}
        optional
        autoComplete="address-line2"
        maxLength={limits.addressLine}
      />
    </Fragment>
  );
  return (
    <fieldset className="grid gap-4">
      <legend className="sr-only">{legend}</legend>
      {parts[0] === 'street' ? [street, town] : [town, street]}
      <TextField
        {...bind('instructions')}
        label={texts.address.instructions}
        hint={texts.address.instructionsHint}
        optional
        maxLength={limits.addressLine}
      />
    </fieldset>
  );
}
