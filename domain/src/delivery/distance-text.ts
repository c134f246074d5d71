/** Distances in words. */
import { spokenLocale } from '../texts/texts.ts';

/** `80 m`, `650 m`, `1.2 km`, `14 km`: no more precise than a position is. */
export function distanceText(meters: number, locale = spokenLocale()): string {
  if (meters < 975) {
    const step = meters < 100 ? 10 : 50;
    return inUnits(Math.max(step, Math.round(meters / step) * step), { unit: 'meter', locale });
  }
  const digits = meters < 9950 ? 1 : 0;
  return inUnits(meters / 1000, { unit: 'kilometer', locale, digits });
}

interface Units {
  readonly unit: 'meter' | 'kilometer';
  readonly locale: string;
  readonly digits?: number;
}

function inUnits(value: number, { unit, locale, digits = 0 }: Units): string {
  const options = { style: 'unit', unit, maximumFractionDigits: digits } as const;
  return new Intl.NumberFormat(locale, options).format(value);
}
