/** Why the tickets on the screen may not be true any more, in words a cook can act on. */

import type { Silence } from '#entities/screen/silence.ts';
import type { Connection } from '#platform/connection/connection.ts';
import type { Refusal } from '#platform/live/state.ts';

export interface Staleness {
  readonly cause: 'offline' | 'service' | 'screen' | 'refused';
  /** Milliseconds, by the device's clock. */
  readonly since: number;
  /** Changes of this screen that wait to be sent. */
  readonly unsent: number;
}

/** Null while the tickets are true, and for the moment that a page needs to connect at first. */
export function stalenessOf(
  { state, since, unsaved }: Connection,
  silence: Silence | null,
  refusal: Refusal | null = null,
): Staleness | null {
  if (state === 'offline') return { cause: 'offline', since, unsent: unsaved };
  if (state === 'unreachable') {
    return { cause: 'service', since: Math.min(since, silence?.since ?? since), unsent: unsaved };
  }
  if (silence) return { ...silence, unsent: unsaved };
  return refusal && { cause: 'refused', since: refusal.since, unsent: unsaved };
}

export function stalenessWords({ cause, unsent }: Staleness): {
  readonly title: string;
  readonly text: string;
  readonly unsent: string | null;
} {
  const count = unsent === 1 ? '1 change waits' : `${unsent} changes wait`;
  return { ...words[cause], unsent: unsent === 0 ? null : `${count} to be sent.` };
}

const words = {
  offline: {
    title: 'No network',
    text: 'New orders do not arrive here. Go on working: what you press is kept and sent later.',
  },
  service: {
    title: 'Fireline does not answer',
    text: 'New orders do not arrive here. It keeps trying; what you press is kept and sent later.',
  },
  screen: {
    title: 'This screen gets no answers',
    text: 'It is connecting anew. If this stays, reload the page: nothing is lost.',
  },
  refused: {
    title: 'Fireline refuses this screen',
    text: 'New orders do not arrive here. Reload the page, or sign in again.',
  },
} as const satisfies Record<Staleness['cause'], unknown>;
