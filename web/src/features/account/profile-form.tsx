import { limits } from '@fireline/domain/limits';
import { checkInput } from '@fireline/domain/parse';
import { countryOf } from '@fireline/domain/shop/country';
import { texts } from '@fireline/domain/texts/texts';
import { useEffect, useMemo, useState } from 'react';
import * as v from 'valibot';
import { useShop } from '#entities/shop/shop.ts';
import { type Profile, profileSchema, saveProfile } from '#entities/user/user-mutations.ts';
import { useEditForm } from '#lib/form/use-edit-form.ts';
import { readNumber, usePhoneReader } from '#lib/phone/read-number.ts';
import { tabDraft } from '#lib/tab-draft.ts';
import { Button } from '#ui/button/button.tsx';
import { Card } from '#ui/card.tsx';
import { TextField } from '#ui/form/text-field.tsx';

const typedSchema = v.object({
  displayName: v.exactOptional(v.string()),
  phone: v.exactOptional(v.string()),
});

interface ProfileFormProps {
  uid: string;
  saved: Profile;
}

/**
 * Name and phone. What is typed here wins over what another tab saves in the meantime; untouched
 * fields follow the saved profile.
 */
export function ProfileForm({ uid, saved }: ProfileFormProps) {
  const draft = useMemo(() => tabDraft(`profile.${uid}`, typedSchema), [uid]);
  const [typed] = useState(() => ({ ...saved, ...draft.recall() }));
  const shop = useShop();
  const [isSent, setSent] = useState(false);
  const form = useEditForm({
    stored: saved,
    toForm: (profile) => profile,
    emptyForm: () => saved,
    typed,
    check: (values) => checkInput(profileSchema, values),
    onEdit: () => setSent(false),
    onSubmit: async (profile) => {
      if (profile.phone !== saved.phone) await readNumber(profile.phone, shop && countryOf(shop));
      // The write log reports a refusal; the typed values stay here so they can be sent again.
      void saveProfile({ uid, ...profile });
      form.set(() => profile);
      setSent(true);
    },
  });
  usePhoneReader();
  const isChanged = form.edited.length > 0;
  // Saved once the live document shows it.
  const isSaved = isSent && !isChanged;
  useEffect(() => {
    const unsaved = form.edited.map((field) => [field, form.values[field]]);
    draft.keep(unsaved.length === 0 ? null : Object.fromEntries(unsaved));
  }, [draft, form.edited, form.values]);

  return (
    <Card>
      <form {...form.props} aria-label={texts.account.detailsTitle} className="grid gap-4">
        <h2 className="text-lg">{texts.account.detailsTitle}</h2>
        <TextField
          {...form.bind('displayName')}
          label={texts.account.nameLabel}
          hint={texts.account.nameHint}
          autoComplete="name"
          maxLength={limits.displayName}
        />
        <TextField
          {...form.bind('phone')}
          label={texts.account.phoneLabel}
          type="tel"
          inputMode="tel"
          autoComplete="tel"
          optional
          maxLength={limits.phone}
        />
        <div className="flex items-center gap-3">
          <Button type="submit" variant="primary" disabled={!isChanged}>
            {texts.account.save}
          </Button>
          <span role="status" className="text-success text-sm">
            {isSaved && texts.account.saved}
          </span>
        </div>
      </form>
    </Card>
  );
}
