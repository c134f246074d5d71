import { spokenLocale } from '@fireline/domain/texts/texts';

/** Every currency that this browser can format, with its name: `EUR · Euro`. */
export function currencyOptions(present: string) {
  const names = new Intl.DisplayNames(spokenLocale(), { type: 'currency' });
  const codes = new Set([...Intl.supportedValuesOf('currency'), present]);
  return [...codes]
    .toSorted()
    .map((code) => ({ value: code, label: `${code} · ${names.of(code)}` }));
}
