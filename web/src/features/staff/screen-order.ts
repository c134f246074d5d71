import { isScreenOnline, type Screen } from '@fireline/domain/shop/screen';
import type { Entry } from '#platform/live/state.ts';

const surfaces = ['kitchen', 'board', 'admin', 'courier'] as const;

/** Silent ones first, since somebody has to look at them; then by place and name. */
export function byContact(
  entries: readonly Entry<Screen>[],
  now: number,
): readonly Entry<Screen>[] {
  const rank = ({ data }: Entry<Screen>) =>
    (isScreenOnline(data, now) ? surfaces.length : 0) + surfaces.indexOf(data.surface);
  return entries.toSorted(
    (a, b) => rank(a) - rank(b) || a.data.name.localeCompare(b.data.name) || (a.id < b.id ? -1 : 1),
  );
}
