import { allergenNames } from '@fireline/domain/catalog/allergen-names';
import { limits } from '@fireline/domain/limits';
import { texts } from '@fireline/domain/texts/texts';
import { Plus, X } from 'lucide-react';
import type { AppForm } from '#lib/form/use-app-form.ts';
import { newId, removeAt, replaceAt } from '#lib/list-edits.ts';
import { Button } from '#ui/button/button.tsx';
import { IconButton } from '#ui/button/icon-button.tsx';
import { FieldError } from '#ui/form/field-error.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { hidden } from '#ui/hidden.tsx';
import { AllergenBoxes } from './allergen-boxes.tsx';
import type { ProductForm } from './product-form.ts';

interface ChoicesEditorProps {
  form: AppForm<ProductForm>;
  /** The option's position. */
  option: number;
  currency: string;
}

/** The choices of one option, each with a name, a surcharge, and allergens. */
export function ChoicesEditor({ form, option, currency }: ChoicesEditorProps) {
  const {
    value: choices,
    onValueChange: onChange,
    error,
  } = form.bind(`options[${option}].choices`);
  return (
    <div className="grid gap-2">
      {choices.map((choice, index) => (
        <div key={choice.id} className="flex flex-wrap items-start gap-2">
          <TextField
            {...form.bind(`options[${option}].choices[${index}].name`)}
            label={texts.products.choice({ number: index + 1 })}
            labelHidden
            className="min-w-[min(100%,8rem)] flex-1"
            placeholder={texts.products.choice({ number: index + 1 })}
            maxLength={limits.productName}
          />
          <TextField
            {...form.bind(`options[${option}].choices[${index}].price`)}
            label={texts.products.choicePrice({ number: index + 1 })}
            labelHidden
            className="w-28 max-w-full sm:w-32"
            inputMode="decimal"
            suffix={currency}
            placeholder="+ 0"
          />
          <IconButton
            icon={X}
            label={texts.products.choiceRemove({ number: index + 1 })}
            onClick={() => onChange(removeAt(choices, index))}
          />
          <details className="w-full">
            <summary className="cursor-pointer text-ink-muted text-sm">
              {choice.allergens.length === 0
                ? texts.products.choiceNoAllergens({ number: index + 1, hidden })
                : texts.products.choiceAllergens({
                    number: index + 1,
                    allergens: allergenNames(choice.allergens),
                    hidden,
                  })}
            </summary>
            <AllergenBoxes
              value={choice.allergens}
              onValueChange={(allergens) =>
                onChange(replaceAt(choices, index, { ...choice, allergens }))
              }
            />
          </details>
        </div>
      ))}
      <FieldError>{error}</FieldError>
      {choices.length < limits.choicesPerOption && (
        <Button
          size="sm"
          variant="ghost"
          icon={Plus}
          className="justify-self-start"
          onClick={() =>
            onChange([...choices, { id: newId(), name: '', price: '', allergens: [] }])
          }
        >
          {texts.products.choiceAdd}
        </Button>
      )}
    </div>
  );
}
