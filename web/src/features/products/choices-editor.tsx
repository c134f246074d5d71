import { limits } from '@fireline/domain/limits';
import { texts } from '@fireline/domain/texts/texts';
import { CircleAlert, Plus, X } from 'lucide-react';
import { newId, removeAt, replaceAt } from '#lib/list-edits.ts';
import { Button } from '#ui/button/button.tsx';
import { IconButton } from '#ui/button/icon-button.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import type { ChoiceForm } from './product-form.ts';

interface ChoicesEditorProps {
  choices: readonly ChoiceForm[];
  errors: Readonly<Record<string, string>>;
  /** Path of the list in `errors`. */
  path: string;
  currency: string;
  onChange: (choices: readonly ChoiceForm[]) => void;
}

/** The choices of one option, each with a name and a surcharge. */
export function ChoicesEditor({ choices, errors, path, currency, onChange }: ChoicesEditorProps) {
  return (
    <div className="grid gap-2">
      {choices.map((choice, index) => (
        <div key={choice.id} className="flex flex-wrap items-start gap-2">
          <TextField
            label={texts.products.choice({ number: index + 1 })}
            labelHidden
            className="min-w-[min(100%,8rem)] flex-1"
            placeholder={texts.products.choice({ number: index + 1 })}
            maxLength={limits.productName}
            value={choice.name}
            error={errors[`${path}.${index}.name`]}
            onValueChange={(name) => onChange(replaceAt(choices, index, { ...choice, name }))}
          />
          <TextField
            label={texts.products.choicePrice({ number: index + 1 })}
            labelHidden
            className="w-28 max-w-full sm:w-32"
            inputMode="decimal"
            suffix={currency}
            placeholder="+ 0"
            value={choice.price}
            error={errors[`${path}.${index}.price`]}
            onValueChange={(price) => onChange(replaceAt(choices, index, { ...choice, price }))}
          />
          <IconButton
            icon={X}
            label={texts.products.choiceRemove({ number: index + 1 })}
            onClick={() => onChange(removeAt(choices, index))}
          />
        </div>
      ))}
      {errors[path] && (
        <p className="flex items-start gap-1.5 font-medium text-danger text-sm">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          {errors[path]}
        </p>
      )}
      {choices.length < limits.choicesPerOption && (
        <Button
          size="sm"
          variant="ghost"
          icon={Plus}
          className="justify-self-start"
          onClick={() => onChange([...choices, { id: newId(), name: '', price: '' }])}
        >
          {texts.products.choiceAdd}
        </Button>
      )}
    </div>
  );
}
