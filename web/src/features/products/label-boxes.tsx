import { type Label, labelName, labels } from '@fireline/domain/catalog/labels';
import { Checkbox } from '#ui/form/checkbox.tsx';

interface LabelBoxesProps {
  value: readonly Label[];
  onValueChange: (value: readonly Label[]) => void;
}

/** A checkbox for each label. */
export function LabelBoxes({ value, onValueChange }: LabelBoxesProps) {
  return (
    <div className="-mx-2 grid grid-cols-2 sm:grid-cols-4">
      {labels.map((label) => (
        <Checkbox
          key={label}
          label={labelName(label)}
          // Whatever is vegan is vegetarian, too.
          disabled={label === 'vegetarian' && value.includes('vegan')}
          checked={value.includes(label) || (label === 'vegetarian' && value.includes('vegan'))}
          onCheckedChange={(isOne) =>
            onValueChange(isOne ? [...value, label] : value.filter((other) => other !== label))
          }
        />
      ))}
    </div>
  );
}
