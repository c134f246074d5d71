import { mostServings } from '@fireline/domain/catalog/served';
import { shortWeekday } from '@fireline/domain/catalog/served-words';
import { weekdays } from '@fireline/domain/shop/opening-hours';
import { texts } from '@fireline/domain/texts/texts';
import { Plus, X } from 'lucide-react';
import type { AppForm } from '#lib/form/use-app-form.ts';
import { newId, removeAt } from '#lib/list-edits.ts';
import { Button } from '#ui/button/button.tsx';
import { IconButton } from '#ui/button/icon-button.tsx';
import { Chip } from '#ui/form/chip.tsx';
import { FieldError } from '#ui/form/field-error.tsx';
import { Switch } from '#ui/form/switch.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import type { ProductForm } from './product-form.ts';

interface ServedFieldsProps {
  form: AppForm<ProductForm>;
  /** The same hours for the other dishes of the category. */
  category: {
    readonly name: string;
    /** How many other dishes it has. */
    readonly others: number;
    readonly isIncluded: boolean;
    readonly onIncluded: (isIncluded: boolean) => void;
  };
}

/** The days and hours of a dish; without any, it's always served. */
export function ServedFields({ form, category }: ServedFieldsProps) {
  const { value: servings, onValueChange: onChange } = form.bind('served');
  return (
    <div className="grid gap-4">
      {servings.map(({ id }, index) => (
        <ServingFields
          key={id}
          form={form}
          index={index}
          onRemove={() => onChange(removeAt(servings, index))}
        />
      ))}
      {servings.length < mostServings && (
        <Button
          icon={Plus}
          className="justify-self-start"
          onClick={() =>
            onChange([...servings, { id: newId(), days: weekdays, from: '', until: '' }])
          }
        >
          {servings.length === 0 ? texts.products.servedAdd : texts.products.servedAddMore}
        </Button>
      )}
      {category.others > 0 && (
        <div className="-mx-2">
          <Switch
            label={texts.products.servedCategory({
              count: category.others,
              category: category.name,
            })}
            checked={category.isIncluded}
            onCheckedChange={category.onIncluded}
          />
        </div>
      )}
    </div>
  );
}

function ServingFields({
  form,
  index,
  onRemove,
}: {
  form: AppForm<ProductForm>;
  index: number;
  onRemove: () => void;
}) {
  const { value: days, onValueChange: onDays, error } = form.bind(`served[${index}].days`);
  return (
    <fieldset className="grid gap-3 rounded-control border border-line p-3">
      <legend className="sr-only">{texts.products.servedLegend({ number: index + 1 })}</legend>
      <div className="flex flex-wrap gap-2">
        {weekdays.map((day) => (
          <Chip
            key={day}
            pressed={days.includes(day)}
            onPressedChange={(isOn) =>
              onDays(isOn ? [...days, day] : days.filter((other) => other !== day))
            }
          >
            {shortWeekday(day)}
          </Chip>
        ))}
      </div>
      <FieldError>{error}</FieldError>
      <div className="flex flex-wrap items-start gap-3">
        <TextField
          {...form.bind(`served[${index}].from`)}
          label={texts.products.servedFrom}
          required
          type="time"
          className="max-w-40 flex-1 basis-32"
        />
        <TextField
          {...form.bind(`served[${index}].until`)}
          label={texts.products.servedUntil}
          required
          type="time"
          className="max-w-40 flex-1 basis-32"
        />
        <IconButton
          icon={X}
          className="mt-6"
          label={texts.products.servedRemove({ number: index + 1 })}
          onClick={onRemove}
        />
      </div>
    </fieldset>
  );
}
