import { limits } from '@fireline/domain/limits';
import { standardRateId, taxRatesIn } from '@fireline/domain/money/tax-rates';
import type { Shop } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import type { ComponentProps, ReactNode } from 'react';
import type { AppForm } from '#lib/form/use-app-form.ts';
import { SelectField } from '#ui/form/select-field.tsx';
import { Switch } from '#ui/form/switch.tsx';
import { TextAreaField } from '#ui/form/text-area-field.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { AllergenBoxes } from './allergen-boxes.tsx';
import { ImageField } from './image-field.tsx';
import { LabelBoxes } from './label-boxes.tsx';
import { OptionsEditor } from './options-editor.tsx';
import type { ProductForm } from './product-form.ts';
import { ServedFields } from './served-fields.tsx';

interface ProductFieldsProps {
  form: AppForm<ProductForm>;
  shop: Pick<Shop, 'categories' | 'stations' | 'currency' | 'taxRate' | 'taxRates'>;
  category: ComponentProps<typeof ServedFields>['category'];
  /** The user who uploads pictures. */
  uid: string;
}

/** Every field of a product, in the order people think of them. */
export function ProductFields({ form, shop, category, uid }: ProductFieldsProps) {
  const { values } = form;
  return (
    <div className="grid gap-8">
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          {...form.bind('name')}
          label={texts.products.name}
          required
          className="sm:col-span-2"
          maxLength={limits.productName}
        />
        <TextAreaField
          {...form.bind('description')}
          label={texts.products.description}
          optional
          className="sm:col-span-2"
          maxLength={limits.productDescription}
        />
        <SelectField
          {...form.bind('category')}
          label={texts.products.category}
          required
          placeholder={texts.products.choose}
          options={choicesOf(shop.categories, values.category)}
        />
        <SelectField
          {...form.bind('station')}
          label={texts.products.station}
          required
          placeholder={texts.products.choose}
          options={choicesOf(shop.stations, values.station)}
        />
        <TextField
          {...form.bind('price')}
          label={texts.products.price}
          required
          inputMode="decimal"
          autoComplete="off"
          suffix={shop.currency}
        />
        {shop.taxRates.length > 0 && (
          <SelectField
            {...form.bind('taxRateId')}
            label={texts.products.taxRate}
            required
            options={[
              {
                value: standardRateId,
                label: texts.settings.standardRate({ rate: shop.taxRate }),
              },
              ...taxRatesIn(shop.taxRates).map(({ id, name, rate }) => ({
                value: id,
                label: texts.settings.namedRate({ name, rate }),
              })),
            ]}
          />
        )}
        <TextField
          {...form.bind('prepMinutes')}
          label={texts.products.prepTime}
          required
          inputMode="numeric"
          suffix={texts.products.minutes}
        />
        <TextField
          {...form.bind('stock')}
          label={texts.products.stock}
          inputMode="numeric"
          hint={texts.products.stockHint}
        />
        <TextField
          {...form.bind('sort')}
          label={texts.products.position}
          inputMode="decimal"
          hint={texts.products.positionHint}
        />
        <div className="-mx-2 sm:col-span-2">
          <Switch
            label={texts.products.available}
            description={texts.products.availableHint}
            checked={values.available}
            onCheckedChange={(available) => form.change({ available })}
          />
        </div>
      </div>

      <Part title={texts.products.served} text={texts.products.servedHint}>
        <ServedFields form={form} category={category} />
      </Part>

      <Part title={texts.products.picture}>
        <ImageField {...form.bind('image')} uid={uid} />
      </Part>

      <Part title={texts.products.allergens}>
        <AllergenBoxes
          value={values.allergens}
          onValueChange={(allergens) => form.change({ allergens })}
        />
      </Part>

      <Part title={texts.dish.labels} text={texts.products.labelsHint}>
        <LabelBoxes value={values.labels} onValueChange={(labels) => form.change({ labels })} />
      </Part>

      <Part title={texts.products.options} text={texts.products.optionsHint}>
        <OptionsEditor form={form} currency={shop.currency} />
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
