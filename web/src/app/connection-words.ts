/** The state of the connection in words; apart from the pill, so that each wording can be tested. */
import type { Connection } from '#lib/connection.ts';
import { clockText } from '#ui/time-text.ts';

export interface ConnectionWords {
  /** On the pill. */
  readonly label: string;
  /** Beside it where there is room; null if the state is as it should be. */
  readonly since: string | null;
  /** In the popover: what it means, and what there is to do. */
  readonly title: string;
  readonly text: string;
  /** What becomes of the changes made here; null if all are saved. */
  readonly unsaved: string | null;
}

/** `timeZone` is the shop's; the device's if it is not known yet. */
export function connectionWords(
  { state, since, unsaved }: Connection,
  timeZone?: string | undefined,
): ConnectionWords {
  const clock = clockText(since, timeZone);
  switch (state) {
    case 'live':
      return {
        label: unsaved === 0 ? 'Live' : 'Saving…',
        since: null,
        title: 'Live',
        text: `Everything on this screen is up to date, and has been since ${clock}.`,
        unsaved: unsaved === 0 ? null : `${changes(unsaved)} being saved.`,
      };
    case 'connecting':
      return {
        label: 'Connecting…',
        since: null,
        title: 'Connecting…',
        text: 'What you see may be from your last visit. This takes a moment.',
        unsaved: waiting(unsaved),
      };
    case 'offline':
      return {
        label: 'Offline',
        since: `since ${clock}`,
        title: 'You are offline',
        text: `This device has had no network since ${clock}. You see saved data. It goes live again by itself.`,
        unsaved: waiting(unsaved),
      };
    case 'unreachable':
      return {
        label: 'No connection',
        since: `since ${clock}`,
        title: "Fireline can't be reached",
        text: `This device has a network, but Fireline has not answered since ${clock}. You see saved data. It keeps trying.`,
        unsaved: waiting(unsaved),
      };
  }
}

function waiting(unsaved: number): string | null {
  return unsaved === 0 ? null : `${changes(unsaved)} waiting to be sent.`;
}

function changes(count: number): string {
  return count === 1 ? '1 change is' : `${count} changes are`;
}
