import { limits } from '@fireline/domain/limits';
import { texts } from '@fireline/domain/texts/texts';
import { Plus, Trash2 } from 'lucide-react';
import type { AppForm } from '#lib/form/use-app-form.ts';
import { moveItem, newId, removeAt } from '#lib/list-edits.ts';
import { Button } from '#ui/button/button.tsx';
import { IconButton } from '#ui/button/icon-button.tsx';
import { FieldError } from '#ui/form/field-error.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { UpDownButtons } from '#ui/form/up-down-buttons.tsx';
import { ChoicesEditor } from './choices-editor.tsx';
import type { OptionForm, ProductForm } from './product-form.ts';

interface OptionsEditorProps {
  form: AppForm<ProductForm>;
  currency: string;
}

export function OptionsEditor({ form, currency }: OptionsEditorProps) {
  const { value: options, onValueChange: onChange, error } = form.bind('options');
  return (
    <div className="grid gap-4">
      {options.map((option, index) => (
        <Option
          key={option.id}
          form={form}
          index={index}
          currency={currency}
          onRemove={() => onChange(removeAt(options, index))}
          onMoveUp={index > 0 ? () => onChange(moveItem(options, index, -1)) : undefined}
          onMoveDown={
            index < options.length - 1 ? () => onChange(moveItem(options, index, 1)) : undefined
          }
        />
      ))}
      <FieldError>{error}</FieldError>
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
    each: '1',
    choices: [{ id: newId(), name: '', price: '', allergens: [] }],
  };
}

interface OptionProps extends OptionsEditorProps {
  index: number;
  onRemove: () => void;
  onMoveUp: (() => void) | undefined;
  onMoveDown: (() => void) | undefined;
}

function Option({ form, index, currency, onRemove, onMoveUp, onMoveDown }: OptionProps) {
  const number = index + 1;
  const input = form.bind(`options[${index}].name`);
  const name = input.value.trim() === '' ? texts.products.optionUnnamed({ number }) : input.value;
  return (
    <fieldset className="grid gap-4 rounded-card border border-line bg-surface-sunken p-4">
      <legend className="sr-only">{texts.products.optionLegend({ number })}</legend>
      <div className="flex items-start gap-2">
        <TextField
          {...input}
          label={texts.products.option}
          required
          className="min-w-0 flex-1"
          placeholder={texts.products.optionExamples}
          maxLength={limits.productName}
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
      <div className="grid grid-cols-2 items-start gap-3 sm:grid-cols-3">
        <TextField
          {...form.bind(`options[${index}].min`)}
          label={texts.products.optionMin}
          inputMode="numeric"
          hint={texts.products.optionMinHint}
        />
        <TextField
          {...form.bind(`options[${index}].max`)}
          label={texts.products.optionMax}
          inputMode="numeric"
          hint={texts.products.optionMaxHint}
        />
        <TextField
          {...form.bind(`options[${index}].each`)}
          label={texts.products.optionEach}
          inputMode="numeric"
          hint={texts.products.optionEachHint}
        />
      </div>
      <ChoicesEditor form={form} option={index} currency={currency} />
    </fieldset>
  );
}
