import type { Shop } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { Card } from '#ui/card.tsx';
import { Checkbox } from '#ui/form/checkbox.tsx';
import { BrandSection } from '../brand/brand-section.tsx';
import { CurrencyWarning } from '../currency-warning.tsx';
import { LeaveQuestion } from '../leave-question.tsx';
import { ofCountry } from '../settings-form.ts';
import { RegionField } from '../shop/region-field.tsx';
import { ContactFields, CurrencyAndTaxFields, LanguageField } from '../shop/shop-fields.tsx';
import { TimeZoneField } from '../shop/time-zone-field.tsx';
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
          <ContactFields form={edit} />
        </Card>
        <Card className="grid gap-4">
          <BrandSection form={edit} uid={uid} />
        </Card>
        <Card className="grid gap-4">
          <RegionField
            {...edit.bind('region')}
            currency={currency}
            hint={texts.setUp.countryHint}
            onValueChange={(region) => edit.change(ofCountry(region))}
          />
          <div className="grid gap-4 sm:grid-cols-2">
            <CurrencyAndTaxFields form={edit} taxHint={texts.setUp.taxCheck} />
            <TimeZoneField {...edit.bind('timeZone')} />
            <LanguageField form={edit} />
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
