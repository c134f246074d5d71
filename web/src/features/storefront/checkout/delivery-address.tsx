import { limits } from '@fireline/domain/limits';
import type { Address } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { Link } from 'react-router-dom';
import { AddressFields } from '#entities/user/address-fields.tsx';
import type { AppForm } from '#lib/form/use-app-form.ts';
import { Checkbox } from '#ui/form/checkbox.tsx';
import { RadioGroup } from '#ui/form/radio-group.tsx';
import { addressKey, addressText, newAddress, pickedAddress } from './address-choice.ts';
import type { CheckoutForm } from './checkout-form.ts';

interface DeliveryAddressProps {
  form: AppForm<CheckoutForm>;
  /** The errors to show, by dotted path. */
  errors: Readonly<Record<string, string>>;
  /** The account's address book; null for guests. */
  saved: readonly Address[] | null;
}

/** Where to deliver: a saved address, or one that is typed in. */
export function DeliveryAddress({ form, errors, saved }: DeliveryAddressProps) {
  const book = saved ?? [];
  const picked = pickedAddress(book, form.values.addressPick, form.values.address);
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
              description: addressText({ ...address, line1: '' }),
            })),
            { value: newAddress, label: texts.checkout.otherAddress },
          ]}
        />
      )}
      {picked === null && (
        <AddressFields
          legend={texts.checkout.addressLabel}
          bind={(field) => ({
            ...form.bind(`address.${field}`),
            error: errors[`address.${field}`],
          })}
        />
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
