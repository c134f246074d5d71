import { texts } from '@fireline/domain/texts/texts';
import type { AppForm } from '#lib/form/use-app-form.ts';
import { Callout } from '#ui/feedback/callout.tsx';
import type { SettingsForm } from './settings-form.ts';

/** What becomes of the products' prices in another currency. */
export function CurrencyWarning({
  form,
  stored,
}: {
  form: AppForm<SettingsForm>;
  stored: SettingsForm;
}) {
  const { currency } = form.values;
  if (currency === stored.currency) return null;
  return (
    <Callout tone="warning" announce>
      {texts.settings.currencyChanged({ before: stored.currency, after: currency })}
    </Callout>
  );
}
