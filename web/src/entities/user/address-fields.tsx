import { limits } from '@fireline/domain/limits';
import type { Address } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { TextField } from '#ui/form/text-field.tsx';

interface AddressFieldsProps {
  /** The group's label for screen readers. */
  legend: string;
  address: Address;
  onChange: (change: Partial<Address>) => void;
  /** By field name, prefixed with `address.`. */
  errors: Readonly<Record<string, string>>;
}

/** A delivery address. The fields are named `address.line1` and so on. */
export function AddressFields({ legend, address, onChange, errors }: AddressFieldsProps) {
  return (
    <fieldset className="grid gap-4">
      <legend className="sr-only">{legend}</legend>
      <TextField
        name="address.line1"
        label={texts.user.street}
        autoComplete="address-line1"
        maxLength={limits.addressLine}
        required
        value={address.line1}
        onValueChange={(line1) => onChange({ line1 })}
        error={errors['address.line1']}
      />
      <TextField
        name="address.line2"
        label={texts.user.apartment}
        optional
        autoComplete="address-line2"
        maxLength={limits.addressLine}
        value={address.line2}
        onValueChange={(line2) => onChange({ line2 })}
        error={errors['address.line2']}
      />
      <div className="grid gap-4 sm:grid-cols-[10rem_1fr]">
        <TextField
          name="address.postcode"
          label={texts.user.postcode}
          autoComplete="postal-code"
          maxLength={20}
          required
          value={address.postcode}
          onValueChange={(postcode) => onChange({ postcode })}
          error={errors['address.postcode']}
        />
        <TextField
          name="address.city"
          label={texts.user.city}
          autoComplete="address-level2"
          maxLength={limits.addressLine}
          required
          value={address.city}
          onValueChange={(city) => onChange({ city })}
          error={errors['address.city']}
        />
      </div>
      <TextField
        name="address.instructions"
        label={texts.user.instructions}
        hint={texts.user.instructionsHint}
        optional
        maxLength={limits.addressLine}
        value={address.instructions}
        onValueChange={(instructions) => onChange({ instructions })}
        error={errors['address.instructions']}
      />
    </fieldset>
  );
}
