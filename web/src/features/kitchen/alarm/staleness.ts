/** Why the tickets on the screen may be out of date, in words that a cook can act on. */

import type { Silence } from '#entities/screen/silence.ts';
import type { Connection } from '#platform/connection/connection.ts';
import type { Refusal } from '#platform/live/state.ts';

export interface Staleness {
  readonly cause: 'offline' | 'service' | 'screen' | 'refused';
  /** By the device's clock (ms). */
  readonly since: number;
  /** Number of this screen's changes that are waiting to be sent. */
  readonly unsent: number;
}

/** Null while the tickets are current, and while a new page is still connecting. */
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
  const count = unsent === 1 ? '1 change is' : `${unsent} changes are`;
  return { ...words[cause], unsent: unsent === 0 ? null : `${count} waiting to be sent.` };
}

const words = {
  offline: {
    title: 'No network',
    text: 'New orders won’t show up here. Keep working: what you press is saved and sent later.',
  },
  service: {
    title: 'Fireline unreachable',
    text: 'New orders won’t show up here. We’ll keep trying; what you press is saved and sent later.',
  },
  screen: {
    title: 'No response from the server',
    text: 'Reconnecting… If this doesn’t clear, reload the page. Nothing will be lost.',
  },
  refused: {
    title: 'Access refused',
    text: 'New orders won’t show up here. Reload the page, or sign in again.',
  },
} as const satisfies Record<Staleness['cause'], unknown>;
