import { limits } from '@fireline/domain/limits';
import { type Address, type Contact, contactSchema } from '@fireline/domain/order/schema';
import { checkInput } from '@fireline/domain/parse';
import { countryOf } from '@fireline/domain/shop/country';
import { texts } from '@fireline/domain/texts/texts';
import { useState } from 'react';
import { saveContact } from '#entities/order/paperwork-mutations.ts';
import { useShop } from '#entities/shop/shop.ts';
import { isPostcodeNeeded, postcodeError, withinPlace } from '#entities/user/address-check.ts';
import { AddressFields } from '#entities/user/address-fields.tsx';
import { useAppForm } from '#lib/form/use-app-form.ts';
import { isEqual } from '#lib/is-equal.ts';
import { readNumber, usePhoneReader } from '#lib/phone/read-number.ts';
import { useUnsavedWork } from '#lib/unsaved-work.ts';
import { Button } from '#ui/button/button.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { TextField } from '#ui/form/text-field.tsx';

interface ContactFormProps {
  orderId: string;
  /** The current contact; someone else may change it while this is open. */
  stored: Contact;
  isDelivery: boolean;
  onClose: () => void;
}

const noAddress: Address = { line1: '', line2: '', postcode: '', city: '', instructions: '' };

const toForm = (contact: Contact) => ({ ...contact, address: contact.address ?? noAddress });

/** Corrects how to reach the customer. */
export default function ContactForm({ orderId, stored, isDelivery, onClose }: ContactFormProps) {
  const [base, setBase] = useState(stored);
  const shop = useShop();
  const form = useAppForm({
    initial: toForm(stored),
    startAt: 'phone',
    check: (values) => {
      const isBlank = base.address === null && isEqual(values.address, noAddress);
      const address = isBlank ? null : withinPlace(values.address, base.address);
      const checked = checkInput(contactSchema, { ...values, address });
      const missing = address === null ? {} : postcodeError(address, shop);
      if (Object.keys(missing).length === 0) return checked;
      return { ok: false, fields: { ...missing, ...(checked.ok ? {} : checked.fields) } };
    },
    onSubmit: async ({ phoneE164: _, ...contact }) => {
      const isKept = contact.phone === base.phone;
      const number = isKept
        ? base.phoneE164
        : (await readNumber(contact.phone, shop && countryOf(shop)))?.e164;
      const reach = number === undefined ? contact : { ...contact, phoneE164: number };
      void saveContact({ orderId, contact: reach });
      onClose();
    },
  });
  usePhoneReader();
  useUnsavedWork(!isEqual(form.values, toForm(base)));

  return (
    <form {...form.props} aria-label={texts.console.contactLabel} className="grid gap-4">
      {!isEqual(base, stored) && (
        <Callout
          tone="warning"
          announce
          title={texts.console.contactElsewhere}
          action={
            <Button
              size="sm"
              onClick={() => {
                setBase(stored);
                form.reset(toForm(stored));
              }}
            >
              {texts.console.contactTakeTheirs}
            </Button>
          }
        >
          {texts.console.contactElsewhereHint}
        </Callout>
      )}
      <TextField
        {...form.bind('phone')}
        label={texts.console.contactPhone}
        type="tel"
        inputMode="tel"
        maxLength={limits.phone}
      />
      <TextField
        {...form.bind('email')}
        label={texts.console.contactMail}
        type="email"
        inputMode="email"
        maxLength={limits.email}
      />
      {isDelivery && (
        <AddressFields
          legend={texts.console.contactAddress}
          bind={(field) => form.bind(`address.${field}`)}
          needsPostcode={isPostcodeNeeded(shop)}
        />
      )}
      <div className="flex gap-2">
        <Button type="submit" size="sm" variant="primary">
          {texts.console.contactSave}
        </Button>
        <Button size="sm" variant="ghost" onClick={onClose}>
          {texts.console.discard}
        </Button>
      </div>
    </form>
  );
}
