import { limits } from '@fireline/domain/limits';
import type { Address } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
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

export function AddressFields({ legend, bind, needsPostcode = true }: AddressFieldsProps) {
  return (
    <fieldset className="grid gap-4">
      <legend className="sr-only">{legend}</legend>
      <TextField
        {...bind('line1')}
        label={texts.user.street}
        autoComplete="address-line1"
        maxLength={limits.addressLine}
        required
      />
      <TextField
        {...bind('line2')}
        label={texts.user.apartment}
        optional
        autoComplete="address-line2"
        maxLength={limits.addressLine}
      />
      <div className="grid gap-4 sm:grid-cols-[10rem_1fr]">
        <TextField
          {...bind('postcode')}
          label={texts.user.postcode}
          autoComplete="postal-code"
          maxLength={20}
          required={needsPostcode}
          optional={!needsPostcode}
        />
        <TextField
          {...bind('city')}
          label={texts.user.city}
          autoComplete="address-level2"
          maxLength={limits.addressLine}
          required
        />
      </div>
      <TextField
        {...bind('instructions')}
        label={texts.user.instructions}
        hint={texts.user.instructionsHint}
        optional
        maxLength={limits.addressLine}
      />
    </fieldset>
  );
}
