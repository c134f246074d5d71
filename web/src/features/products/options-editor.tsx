import { limits } from '@fireline/domain/limits';
import { texts } from '@fireline/domain/texts/texts';
import { CircleAlert, Plus, Trash2 } from 'lucide-react';
import { moveItem, newId, removeAt, replaceAt } from '#lib/list-edits.ts';
import { Button } from '#ui/button/button.tsx';
import { IconButton } from '#ui/button/icon-button.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { UpDownButtons } from '#ui/form/up-down-buttons.tsx';
import { ChoicesEditor } from './choices-editor.tsx';
import type { OptionForm } from './product-form.ts';

interface OptionsEditorProps {
  options: readonly OptionForm[];
  /** By path, such as `options.0.name`. */
  errors: Readonly<Record<string, string>>;
  currency: string;
  onChange: (options: readonly OptionForm[]) => void;
}

export function OptionsEditor({ options, errors, currency, onChange }: OptionsEditorProps) {
  return (
    <div className="grid gap-4">
      {options.map((option, index) => (
        <Option
          key={option.id}
          option={option}
          number={index + 1}
          errors={errors}
          path={`options.${index}`}
          currency={currency}
          onChange={(next) => onChange(replaceAt(options, index, next))}
          onRemove={() => onChange(removeAt(options, index))}
          onMoveUp={index > 0 ? () => onChange(moveItem(options, index, -1)) : undefined}
          onMoveDown={
            index < options.length - 1 ? () => onChange(moveItem(options, index, 1)) : undefined
          }
        />
      ))}
      {errors.options && (
        <p className="flex items-start gap-1.5 font-medium text-danger text-sm">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          {errors.options}
        </p>
      )}
      {options.length < limits.optionsPerProduct && (
        <Button
          icon={Plus}
          className="justify-self-start"
          onClick={() => onChange([...options, newOption()])}
        >
          {texts.products.optionAdd}
        </Button>
      )}
    </div>
  );
}

function newOption(): OptionForm {
  return {
    id: newId(),
    name: '',
    min: '0',
    max: '1',
    choices: [{ id: newId(), name: '', price: '' }],
  };
}

interface OptionProps {
  option: OptionForm;
  number: number;
  errors: Readonly<Record<string, string>>;
  path: string;
  currency: string;
  onChange: (option: OptionForm) => void;
  onRemove: () => void;
  onMoveUp: (() => void) | undefined;
  onMoveDown: (() => void) | undefined;
}

function Option({
  option,
  number,
  errors,
  path,
  currency,
  onChange,
  onRemove,
  onMoveUp,
  onMoveDown,
}: OptionProps) {
  const name = option.name.trim() === '' ? texts.products.optionUnnamed({ number }) : option.name;
  return (
    <fieldset className="grid gap-4 rounded-card border border-line bg-surface-sunken p-4">
      <legend className="sr-only">{texts.products.optionLegend({ number })}</legend>
      <div className="flex items-start gap-2">
        <TextField
          label={texts.products.option}
          required
          className="min-w-0 flex-1"
          placeholder={texts.products.optionExamples}
          maxLength={limits.productName}
          value={option.name}
          error={errors[`${path}.name`]}
          onValueChange={(next) => onChange({ ...option, name: next })}
        />
        <div className="flex pt-6.5">
          <UpDownButtons name={name} onMoveUp={onMoveUp} onMoveDown={onMoveDown} />
          <IconButton
            icon={Trash2}
            label={texts.products.optionRemove({ name })}
            variant="danger"
            onClick={onRemove}
          />
        </div>
      </div>
      <div className="grid grid-cols-2 items-start gap-3">
        <TextField
          label={texts.products.optionMin}
          inputMode="numeric"
          hint={texts.products.optionMinHint}
          value={option.min}
          error={errors[`${path}.min`]}
          onValueChange={(min) => onChange({ ...option, min })}
        />
        <TextField
          label={texts.products.optionMax}
          inputMode="numeric"
          hint={texts.products.optionMaxHint}
          value={option.max}
          error={errors[`${path}.max`]}
          onValueChange={(max) => onChange({ ...option, max })}
        />
      </div>
      <ChoicesEditor
        choices={option.choices}
        errors={errors}
        path={`${path}.choices`}
        currency={currency}
        onChange={(choices) => onChange({ ...option, choices })}
      />
    </fieldset>
  );
}
