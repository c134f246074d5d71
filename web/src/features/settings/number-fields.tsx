import type { AppForm } from '#lib/form/use-app-form.ts';
import { TextField } from '#ui/form/text-field.tsx';
import type { SettingsField, SettingsForm } from './settings-form.ts';

type TextFields = {
  [Field in SettingsField]: SettingsForm[Field] extends string ? Field : never;
}[SettingsField];

interface NumberFieldsProps {
  form: AppForm<SettingsForm>;
  fields: readonly {
    readonly field: TextFields;
    readonly label: string;
    readonly unit?: string;
    readonly hint: string;
  }[];
}

/** Number fields side by side, each with its unit and an explanation. */
export function NumberFields({ form, fields }: NumberFieldsProps) {
  return (
    <div className="grid gap-4 sm:grid-cols-3">
      {fields.map(({ field, label, unit, hint }) => (
        <TextField
          key={field}
          {...form.bind(field)}
          label={label}
          inputMode="decimal"
          autoComplete="off"
          suffix={unit}
          hint={hint}
        />
      ))}
    </div>
  );
}
