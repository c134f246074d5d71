import { autoAcceptModes } from '@fireline/domain/shop/auto-accept';
import { texts } from '@fireline/domain/texts/texts';
import { acceptModeName } from '#entities/shop/accept-words.ts';
import type { AppForm } from '#lib/form/use-app-form.ts';
import { SelectField } from '#ui/form/select-field.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { DayHours } from './hours/hours-editor.tsx';
import type { SettingsForm } from './settings-form.ts';

/** Which orders are accepted automatically. */
export function AcceptFields({ form }: { form: AppForm<SettingsForm> }) {
  const { mode } = form.values.autoAccept;
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          {...form.bind('autoAccept.mode')}
          label={texts.settings.accept}
          required
          hint={texts.settings.acceptHint}
          options={autoAcceptModes.map((value) => ({ value, label: acceptModeName(value) }))}
        />
        {mode === 'orders' && (
          <TextField
            {...form.bind('autoAccept.below')}
            label={texts.settings.acceptBelow}
            required
            inputMode="numeric"
            autoComplete="off"
            hint={texts.settings.acceptBelowHint}
          />
        )}
      </div>
      {mode === 'hours' && (
        <DayHours {...form.bind('autoAccept.spans')} day={texts.settings.acceptHours}>
          {null}
        </DayHours>
      )}
    </>
  );
}
