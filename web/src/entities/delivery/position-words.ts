/** How far away a courier is, and how old that is, in words. */
import { isOld, type Position } from '@fireline/domain/delivery/courier-position';
import { spokenLocale, texts } from '@fireline/domain/texts/texts';
import { hour, minute } from '@fireline/domain/time/durations';

/** `80 m`, `650 m`, `1.2 km`, `14 km`: no more precise than a position is. */
export function distanceText(meters: number): string {
  if (meters < 975) {
    const step = meters < 100 ? 10 : 50;
    return inUnits(Math.max(step, Math.round(meters / step) * step), 'meter', 0);
  }
  return inUnits(meters / 1000, 'kilometer', meters < 9950 ? 1 : 0);
}

function inUnits(value: number, unit: 'meter' | 'kilometer', digits: number): string {
  const options = { style: 'unit', unit, maximumFractionDigits: digits } as const;
  return new Intl.NumberFormat(spokenLocale(), options).format(value);
}

/** `Updated 20 seconds ago`, or `Last seen 4 minutes ago` once the position is old. */
export function ageText(position: Pick<Position, 'at'>, now: number): string {
  const age = Math.max(0, now - position.at);
  if (!isOld(position, now)) {
    const count = Math.floor(age / 10_000) * 10;
    return count === 0 ? texts.position.updatedNow : texts.position.updatedSeconds({ count });
  }
  if (age < 90 * minute) return texts.position.seenMinutes({ count: Math.round(age / minute) });
  return texts.position.seenHours({ count: Math.round(age / hour) });
}
