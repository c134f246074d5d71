import { limits } from '@fireline/domain/limits';
import { checkInput } from '@fireline/domain/parse';
import { texts } from '@fireline/domain/texts/texts';
import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react';
import * as v from 'valibot';
import { type Profile, profileSchema, saveProfile } from '#entities/user/user-mutations.ts';
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
  const [typed, setTyped] = useState<Partial<Profile>>(() => draft.recall() ?? {});
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [isSent, setSent] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const profile = { ...saved, ...typed };
  const isChanged = profile.displayName !== saved.displayName || profile.phone !== saved.phone;
  // Saved once the live document shows it. From then on, the fields follow other tabs again.
  const isSaved = isSent && !isChanged;
  const isUntouched = Object.keys(typed).length === 0;
  if (isSaved && !isUntouched) setTyped({});
  useEffect(() => draft.keep(isUntouched ? null : typed), [draft, typed, isUntouched]);

  function change(part: Partial<Profile>) {
    setTyped((current) => ({ ...current, ...part }));
    setSent(false);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    const checked = checkInput(profileSchema, profile);
    setErrors(checked.ok ? {} : checked.fields);
    if (!checked.ok) {
      const [name = ''] = Object.keys(checked.fields);
      const field = form.current?.elements.namedItem(name);
      if (field instanceof HTMLElement) field.focus();
      return;
    }
    // The write log reports a refusal; the typed values stay here so they can be sent again.
    void saveProfile({ uid, ...checked.value });
    setTyped(checked.value);
    setSent(true);
  }

  return (
    <Card>
      <form
        ref={form}
        noValidate
        aria-label={texts.account.detailsTitle}
        onSubmit={submit}
        className="grid gap-4"
      >
        <h2 className="text-lg">{texts.account.detailsTitle}</h2>
        <TextField
          name="displayName"
          label={texts.account.nameLabel}
          hint={texts.account.nameHint}
          autoComplete="name"
          maxLength={limits.displayName}
          value={profile.displayName}
          onValueChange={(displayName) => change({ displayName })}
          error={errors.displayName}
        />
        <TextField
          name="phone"
          label={texts.account.phoneLabel}
          type="tel"
          inputMode="tel"
          autoComplete="tel"
          optional
          maxLength={limits.phone}
          value={profile.phone}
          onValueChange={(phone) => change({ phone })}
          error={errors.phone}
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
