import { TextField } from '#ui/form/text-field.tsx';
import type { SettingsField, SettingsForm } from './settings-form.ts';

type TextFields = {
  [Field in SettingsField]: SettingsForm[Field] extends string ? Field : never;
}[SettingsField];

interface NumberFieldsProps {
  form: SettingsForm;
  errors: Readonly<Record<string, string>>;
  onChange: (part: Partial<SettingsForm>) => void;
  fields: readonly {
    readonly field: TextFields;
    readonly label: string;
    readonly unit?: string;
    readonly hint: string;
  }[];
}

/** Number fields side by side, each with its unit and an explanation. */
export function NumberFields({ form, errors, onChange, fields }: NumberFieldsProps) {
  return (
    <div className="grid gap-4 sm:grid-cols-3">
      {fields.map(({ field, label, unit, hint }) => (
        <TextField
          key={field}
          label={label}
          inputMode="decimal"
          autoComplete="off"
          suffix={unit}
          hint={hint}
          value={form[field]}
          error={errors[field]}
          onValueChange={(value) => onChange({ [field]: value })}
        />
      ))}
    </div>
  );
}
