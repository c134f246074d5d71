import { allergenName } from '@fireline/domain/catalog/allergen-names';
import { allergens } from '@fireline/domain/catalog/product';
import { limits } from '@fireline/domain/limits';
import type { Shop } from '@fireline/domain/shop/settings';
import type { ReactNode } from 'react';
import { Checkbox } from '#ui/form/checkbox.tsx';
import { SelectField } from '#ui/form/select-field.tsx';
import { Switch } from '#ui/form/switch.tsx';
import { TextAreaField } from '#ui/form/text-area-field.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { ImageField } from './image-field.tsx';
import { OptionsEditor } from './options-editor.tsx';
import type { ProductForm } from './product-form.ts';

interface ProductFieldsProps {
  form: ProductForm;
  /** Field → error message. */
  errors: Readonly<Record<string, string>>;
  onChange: (part: Partial<ProductForm>) => void;
  shop: Pick<Shop, 'categories' | 'stations' | 'currency'>;
  /** The user who uploads pictures. */
  uid: string;
}

/** Every field of a product, in the order people think of them. */
export function ProductFields({ form, errors, onChange, shop, uid }: ProductFieldsProps) {
  return (
    <div className="grid gap-8">
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label="Name"
          required
          className="sm:col-span-2"
          maxLength={limits.productName}
          value={form.name}
          error={errors.name}
          onValueChange={(name) => onChange({ name })}
        />
        <TextAreaField
          label="Description"
          optional
          className="sm:col-span-2"
          maxLength={limits.productDescription}
          value={form.description}
          error={errors.description}
          onValueChange={(description) => onChange({ description })}
        />
        <SelectField
          label="Category"
          required
          placeholder="Choose…"
          value={form.category}
          error={errors.category}
          onValueChange={(category) => onChange({ category })}
          options={choicesOf(shop.categories, form.category)}
        />
        <SelectField
          label="Station"
          required
          placeholder="Choose…"
          value={form.station}
          error={errors.station}
          onValueChange={(station) => onChange({ station })}
          options={choicesOf(shop.stations, form.station)}
        />
        <TextField
          label="Price"
          required
          inputMode="decimal"
          autoComplete="off"
          suffix={shop.currency}
          value={form.price}
          error={errors.price}
          onValueChange={(price) => onChange({ price })}
        />
        <TextField
          label="Preparation time"
          required
          inputMode="numeric"
          suffix="min"
          value={form.prepMinutes}
          error={errors.prepMinutes}
          onValueChange={(prepMinutes) => onChange({ prepMinutes })}
        />
        <TextField
          label="Stock"
          inputMode="numeric"
          hint="Leave empty to not track stock."
          value={form.stock}
          error={errors.stock}
          onValueChange={(stock) => onChange({ stock })}
        />
        <TextField
          label="Menu position"
          inputMode="decimal"
          hint="Lower numbers come first."
          value={form.sort}
          error={errors.sort}
          onValueChange={(sort) => onChange({ sort })}
        />
        <div className="-mx-2 sm:col-span-2">
          <Switch
            label="Available"
            description="When this is off, customers see it as sold out."
            checked={form.available}
            onCheckedChange={(available) => onChange({ available })}
          />
        </div>
      </div>

      <Part title="Picture">
        <ImageField
          value={form.image}
          error={errors.image}
          uid={uid}
          onChange={(image) => onChange({ image })}
        />
      </Part>

      <Part title="Allergens">
        <div className="-mx-2 grid grid-cols-2 sm:grid-cols-4">
          {allergens.map((allergen) => (
            <Checkbox
              key={allergen}
              label={<span className="capitalize">{allergenName(allergen)}</span>}
              checked={form.allergens.includes(allergen)}
              onCheckedChange={(contains) =>
                onChange({
                  allergens: allergens.filter((other) =>
                    other === allergen ? contains : form.allergens.includes(other),
                  ),
                })
              }
            />
          ))}
        </div>
      </Part>

      <Part
        title="Options"
        text="What customers choose with it, like a size, a type of milk, or extras."
      >
        <OptionsEditor
          options={form.options}
          errors={errors}
          currency={shop.currency}
          onChange={(options) => onChange({ options })}
        />
      </Part>
    </div>
  );
}

/** The shop's list, plus the product's current value if it is no longer on that list. */
function choicesOf(known: readonly string[], present: string) {
  const all = present === '' || known.includes(present) ? known : [...known, present];
  return all.map((value) => ({ value, label: value }));
}

function Part({ title, text, children }: { title: string; text?: string; children: ReactNode }) {
  return (
    <section className="grid gap-3">
      <div>
        <h3 className="text-lg">{title}</h3>
        {text && <p className="text-ink-muted text-sm">{text}</p>}
      </div>
      {children}
    </section>
  );
}
