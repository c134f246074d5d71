/** How old a courier's position is, in words. */
import { isOld, type Position } from '@fireline/domain/delivery/courier-position';
import { texts } from '@fireline/domain/texts/texts';
import { hour, minute } from '@fireline/domain/time/durations';

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
