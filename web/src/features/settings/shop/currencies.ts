import { nameOf } from '@fireline/domain/texts/format-more';
import { currencies } from '@fireline/domain/texts/known-by-intl';

/** Every currency that this browser can format, with its name: `EUR · Euro`. */
export function currencyOptions(present: string) {
  const codes = new Set([...currencies(), present]);
  return [...codes]
    .toSorted()
    .map((code) => ({ value: code, label: `${code} · ${nameOf('currency', code)}` }));
}
