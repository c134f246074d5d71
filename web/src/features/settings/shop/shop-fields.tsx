/** Fields of the settings that the setup asks for, too. Each lays itself out in its caller's grid. */
import { limits } from '@fireline/domain/limits';
import { languageNames, languages } from '@fireline/domain/texts/language';
import { texts } from '@fireline/domain/texts/texts';
import type { AppForm } from '#lib/form/use-app-form.ts';
import { SelectField } from '#ui/form/select-field.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import type { SettingsForm } from '../settings-form.ts';
import { currencyOptions } from './currencies.ts';

interface ShopFieldProps {
  form: Pick<AppForm<SettingsForm>, 'bind' | 'values'>;
}

/** The shop's name, and how to reach it. */
export function ContactFields({ form }: ShopFieldProps) {
  return (
    <>
      <TextField
        {...form.bind('name')}
        label={texts.settings.name}
        required
        maxLength={60}
        autoComplete="organization"
      />
      <TextField
        {...form.bind('phone')}
        label={texts.settings.phone}
        optional
        type="tel"
        autoComplete="tel"
        maxLength={limits.phone}
        hint={texts.settings.phoneHint}
      />
      <TextField
        {...form.bind('address')}
        label={texts.settings.address}
        optional
        className="sm:col-span-2"
        autoComplete="street-address"
        maxLength={limits.shopAddress}
        hint={texts.settings.addressHint}
      />
    </>
  );
}

export function LanguageField({ form }: ShopFieldProps) {
  return (
    <SelectField
      {...form.bind('language')}
      label={texts.settings.language}
      required
      hint={texts.settings.languageHint}
      options={languages.map((language) => ({
        value: language,
        label: languageNames[language],
      }))}
    />
  );
}

/** What prices are in, and the standard tax rate. */
export function CurrencyAndTaxFields({ form, taxHint }: ShopFieldProps & { taxHint: string }) {
  return (
    <>
      <SelectField
        {...form.bind('currency')}
        label={texts.settings.currency}
        required
        options={currencyOptions(form.values.currency)}
      />
      <TextField
        {...form.bind('taxRate')}
        label={texts.settings.tax}
        required
        inputMode="decimal"
        autoComplete="off"
        suffix={texts.settings.percent}
        hint={taxHint}
      />
    </>
  );
}
