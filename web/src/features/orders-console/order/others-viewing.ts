import type { Screen } from '@fireline/domain/shop/screen';
import { texts } from '@fireline/domain/texts/texts';
import type { Entry } from '#platform/live/state.ts';

interface Viewer {
  readonly orderId: string;
  readonly uid: string;
  /** The viewer's own screen. */
  readonly ownScreen: string;
}

/** Who else has the order open on other screens, each name once: `you`, `Ann`. */
export function othersViewing(
  screens: readonly Pick<Entry<Screen>, 'id' | 'data'>[],
  { orderId, uid, ownScreen }: Viewer,
): readonly string[] {
  const names = screens
    .filter(({ id, data }) => id !== ownScreen && data.viewing === orderId)
    .map(({ data }) => (data.uid === uid ? texts.console.whoYou : data.name));
  return [...new Set(names)];
}
