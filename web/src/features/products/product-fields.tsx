import { allergenName } from '@fireline/domain/catalog/allergen-names';
import { allergens } from '@fireline/domain/catalog/product';
import { limits } from '@fireline/domain/limits';
import type { Shop } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
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
          label={texts.products.name}
          required
          className="sm:col-span-2"
          maxLength={limits.productName}
          value={form.name}
          error={errors.name}
          onValueChange={(name) => onChange({ name })}
        />
        <TextAreaField
          label={texts.products.description}
          optional
          className="sm:col-span-2"
          maxLength={limits.productDescription}
          value={form.description}
          error={errors.description}
          onValueChange={(description) => onChange({ description })}
        />
        <SelectField
          label={texts.products.category}
          required
          placeholder={texts.products.choose}
          value={form.category}
          error={errors.category}
          onValueChange={(category) => onChange({ category })}
          options={choicesOf(shop.categories, form.category)}
        />
        <SelectField
          label={texts.products.station}
          required
          placeholder={texts.products.choose}
          value={form.station}
          error={errors.station}
          onValueChange={(station) => onChange({ station })}
          options={choicesOf(shop.stations, form.station)}
        />
        <TextField
          label={texts.products.price}
          required
          inputMode="decimal"
          autoComplete="off"
          suffix={shop.currency}
          value={form.price}
          error={errors.price}
          onValueChange={(price) => onChange({ price })}
        />
        <TextField
          label={texts.products.prepTime}
          required
          inputMode="numeric"
          suffix={texts.products.minutes}
          value={form.prepMinutes}
          error={errors.prepMinutes}
          onValueChange={(prepMinutes) => onChange({ prepMinutes })}
        />
        <TextField
          label={texts.products.stock}
          inputMode="numeric"
          hint={texts.products.stockHint}
          value={form.stock}
          error={errors.stock}
          onValueChange={(stock) => onChange({ stock })}
        />
        <TextField
          label={texts.products.position}
          inputMode="decimal"
          hint={texts.products.positionHint}
          value={form.sort}
          error={errors.sort}
          onValueChange={(sort) => onChange({ sort })}
        />
        <div className="-mx-2 sm:col-span-2">
          <Switch
            label={texts.products.available}
            description={texts.products.availableHint}
            checked={form.available}
            onCheckedChange={(available) => onChange({ available })}
          />
        </div>
      </div>

      <Part title={texts.products.picture}>
        <ImageField
          value={form.image}
          error={errors.image}
          uid={uid}
          onChange={(image) => onChange({ image })}
        />
      </Part>

      <Part title={texts.products.allergens}>
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

      <Part title={texts.products.options} text={texts.products.optionsHint}>
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
