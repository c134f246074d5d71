import { type Address, addressSchema } from '@fireline/domain/order/schema';
import { checkInput } from '@fireline/domain/parse';
import { texts } from '@fireline/domain/texts/texts';
import * as v from 'valibot';
import { useShop } from '#entities/shop/shop.ts';
import { isPostcodeNeeded, postcodeError, withinPlace } from '#entities/user/address-check.ts';
import { AddressFields } from '#entities/user/address-fields.tsx';
import { useAppForm } from '#lib/form/use-app-form.ts';
import { isEqual } from '#lib/is-equal.ts';
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

const formSchema = v.object({ address: addressSchema });

/** Form for one entry of the address book. */
export function AddressForm({
  title,
  address,
  others,
  onType,
  onSave,
  onCancel,
}: AddressFormProps) {
  const shop = useShop();
  const form = useAppForm({
    initial: { address },
    startAt: 'address.line1',
    check: (values) => {
      const checked = checkInput(formSchema, { address: withinPlace(values.address, address) });
      const missing = postcodeError(values.address, shop);
      if (Object.keys(missing).length > 0) {
        return { ok: false, fields: { ...missing, ...(checked.ok ? {} : checked.fields) } };
      }
      return checked.ok && others.some((other) => isEqual(other, checked.value.address))
        ? { ok: false, fields: { 'address.line1': texts.account.duplicateAddress } }
        : checked;
    },
    onEdit: (values) => onType(values.address),
    onSubmit: (checked) => onSave(checked.address),
  });

  return (
    <form
      {...form.props}
      aria-label={title}
      className="grid gap-4 rounded-control bg-surface-sunken p-4"
    >
      <p aria-hidden className="font-semibold">
        {title}
      </p>
      <AddressFields
        legend={title}
        bind={(field) => form.bind(`address.${field}`)}
        needsPostcode={isPostcodeNeeded(shop)}
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
