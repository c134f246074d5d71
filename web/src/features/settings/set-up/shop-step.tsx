import { limits } from '@fireline/domain/limits';
import type { Shop } from '@fireline/domain/shop/settings';
import { languageNames, languages } from '@fireline/domain/texts/language';
import { texts } from '@fireline/domain/texts/texts';
import { Card } from '#ui/card.tsx';
import { Checkbox } from '#ui/form/checkbox.tsx';
import { SelectField } from '#ui/form/select-field.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { currencyOptions } from '../currencies.ts';
import { CurrencyWarning } from '../currency-warning.tsx';
import { LeaveQuestion } from '../leave-question.tsx';
import { RegionField } from '../region-field.tsx';
import { ofCountry } from '../settings-form.ts';
import { TimeZoneField } from '../time-zone-field.tsx';
import { useSettingsEdit } from '../use-settings-edit.ts';
import { StepFooter } from './step-footer.tsx';
import type { StepProps } from './steps.ts';

/** The shop's name and country, and what follows from the country. */
export function ShopStep({
  shop,
  products,
  uid,
  onDone,
}: Omit<StepProps, 'shop'> & { shop: Shop | null }) {
  const edit = useSettingsEdit({ shop, products, uid, onSaved: onDone });
  const { currency } = edit.values;
  return (
    <>
      <form {...edit.props} aria-label={texts.setUp.shop} className="grid gap-5">
        <Card className="grid gap-4 sm:grid-cols-2">
          <TextField
            {...edit.bind('name')}
            label={texts.settings.name}
            required
            maxLength={60}
            autoComplete="organization"
          />
          <TextField
            {...edit.bind('phone')}
            label={texts.settings.phone}
            optional
            type="tel"
            autoComplete="tel"
            maxLength={limits.phone}
            hint={texts.settings.phoneHint}
          />
          <TextField
            {...edit.bind('address')}
            label={texts.settings.address}
            optional
            className="sm:col-span-2"
            autoComplete="street-address"
            maxLength={limits.shopAddress}
            hint={texts.settings.addressHint}
          />
        </Card>
        <Card className="grid gap-4">
          <RegionField
            {...edit.bind('region')}
            currency={currency}
            hint={texts.setUp.countryHint}
            onValueChange={(region) => edit.change(ofCountry(region))}
          />
          <div className="grid gap-4 sm:grid-cols-2">
            <SelectField
              {...edit.bind('currency')}
              label={texts.settings.currency}
              required
              options={currencyOptions(currency)}
            />
            <TextField
              {...edit.bind('taxRate')}
              label={texts.settings.tax}
              required
              inputMode="decimal"
              autoComplete="off"
              suffix={texts.settings.percent}
              hint={texts.setUp.taxCheck}
            />
            <TimeZoneField {...edit.bind('timeZone')} />
            <SelectField
              {...edit.bind('language')}
              label={texts.settings.language}
              required
              hint={texts.settings.languageHint}
              options={languages.map((language) => ({
                value: language,
                label: languageNames[language],
              }))}
            />
          </div>
          <Checkbox
            label={texts.settings.taxIncluded}
            description={texts.settings.taxIncludedHint}
            checked={edit.values.taxIncluded}
            onCheckedChange={(taxIncluded) => edit.change({ taxIncluded })}
          />
          {products.length > 0 && <CurrencyWarning form={edit} stored={edit.known} />}
        </Card>
        <StepFooter isSaving={edit.isSaving} errors={Object.keys(edit.errors).length} />
      </form>
      <LeaveQuestion isEdited={edit.edited.length > 0} />
    </>
  );
}
