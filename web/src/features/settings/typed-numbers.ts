import { decimalSign } from '@fireline/domain/texts/format-more';

/** NaN if the text isn't a number; the domain's validation reports it. */
export function numberOf(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.'));
}

/** `8.875` or `8,875`: as a person types it. */
export function typedNumber(value: number): string {
  return String(value).replace('.', decimalSign());
}
