import { allergenName } from '@fireline/domain/catalog/allergen-names';
import { type Allergen, allergens } from '@fireline/domain/catalog/product';
import { Checkbox } from '#ui/form/checkbox.tsx';

interface AllergenBoxesProps {
  value: readonly Allergen[];
  onValueChange: (value: readonly Allergen[]) => void;
}

/** A checkbox for each allergen. */
export function AllergenBoxes({ value, onValueChange }: AllergenBoxesProps) {
  return (
    <div className="-mx-2 grid grid-cols-2 sm:grid-cols-4">
      {allergens.map((allergen) => (
        <Checkbox
          key={allergen}
          label={<span className="capitalize">{allergenName(allergen)}</span>}
          checked={value.includes(allergen)}
          onCheckedChange={(contains) =>
            onValueChange(
              allergens.filter((other) => (other === allergen ? contains : value.includes(other))),
            )
          }
        />
      ))}
    </div>
  );
}
