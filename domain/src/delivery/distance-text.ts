/** Distances in words. */
import { unitText } from '../texts/format-more.ts';
import type { Locale } from '../texts/locale.ts';

/** `80 m`, `650 m`, `1.2 km`, `14 km`: no more precise than a position is. */
export function distanceText(meters: number, locale?: Locale): string {
  if (meters < 975) {
    const step = meters < 100 ? 10 : 50;
    return unitText(Math.max(step, Math.round(meters / step) * step), 'meter', 0, locale);
  }
  return unitText(meters / 1000, 'kilometer', meters < 9950 ? 1 : 0, locale);
}
