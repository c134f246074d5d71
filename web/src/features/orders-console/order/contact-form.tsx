import { limits } from '@fireline/domain/limits';
import { type Contact, contactSchema } from '@fireline/domain/order/schema';
import { checkInput } from '@fireline/domain/parse';
import { texts } from '@fireline/domain/texts/texts';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { saveContact } from '#entities/order/paperwork-mutations.ts';
import { AddressFields } from '#entities/user/address-fields.tsx';
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

const noAddress = { line1: '', line2: '', postcode: '', city: '', instructions: '' };

/** Corrects how to reach the customer. */
export function ContactForm({ orderId, stored, isDelivery, onClose }: ContactFormProps) {
  const [base, setBase] = useState(stored);
  const [contact, setContact] = useState(stored);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const form = useRef<HTMLFormElement>(null);
  const first = useRef<HTMLInputElement>(null);
  useUnsavedWork(JSON.stringify(contact) !== JSON.stringify(base));
  const isChangedElsewhere = JSON.stringify(base) !== JSON.stringify(stored);
  useEffect(() => first.current?.focus(), []);

  const change = (part: Partial<Contact>) => {
    setContact((now) => ({ ...now, ...part }));
    setErrors({});
  };

  function submit(event: FormEvent) {
    event.preventDefault();
    const checked = checkInput(contactSchema, contact);
    setErrors(checked.ok ? {} : checked.fields);
    if (!checked.ok) {
      const field = form.current?.elements.namedItem(Object.keys(checked.fields)[0] ?? '');
      if (field instanceof HTMLElement) field.focus();
      return;
    }
    void saveContact({ orderId, contact: checked.value });
    onClose();
  }

  return (
    <form
      ref={form}
      noValidate
      aria-label={texts.console.contactLabel}
      onSubmit={submit}
      className="grid gap-4"
    >
      {isChangedElsewhere && (
        <Callout
          tone="warning"
          announce
          title={texts.console.contactElsewhere}
          action={
            <Button
              size="sm"
              onClick={() => {
                setBase(stored);
                setContact(stored);
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
        ref={first}
        name="phone"
        label={texts.console.contactPhone}
        type="tel"
        inputMode="tel"
        maxLength={limits.phone}
        value={contact.phone}
        error={errors.phone}
        onValueChange={(phone) => change({ phone })}
      />
      <TextField
        name="email"
        label={texts.console.contactMail}
        type="email"
        inputMode="email"
        maxLength={limits.email}
        value={contact.email}
        error={errors.email}
        onValueChange={(email) => change({ email })}
      />
      {isDelivery && (
        <AddressFields
          legend={texts.console.contactAddress}
          address={contact.address ?? noAddress}
          errors={errors}
          onChange={(part) => change({ address: { ...(contact.address ?? noAddress), ...part } })}
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
