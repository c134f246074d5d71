/** Why the tickets on the screen may be out of date, in words that a cook can act on. */

import { texts } from '@fireline/domain/texts/texts';
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
  { state, since, unsentCount }: Connection,
  silence: Silence | null,
  refusal: Refusal | null = null,
): Staleness | null {
  if (state === 'offline') return { cause: 'offline', since, unsent: unsentCount };
  if (state === 'unreachable') {
    return {
      cause: 'service',
      since: Math.min(since, silence?.since ?? since),
      unsent: unsentCount,
    };
  }
  if (silence) return { ...silence, unsent: unsentCount };
  return refusal && { cause: 'refused', since: refusal.since, unsent: unsentCount };
}

export function stalenessWords({ cause, unsent }: Staleness): {
  readonly text: string;
  readonly unsent: string | null;
} {
  return {
    text: staleText(cause),
    unsent: unsent === 0 ? null : texts.kitchen.staleUnsent({ count: unsent }),
  };
}

function staleText(cause: Staleness['cause']): string {
  const words: Record<Staleness['cause'], string> = {
    offline: texts.kitchen.staleOffline,
    service: texts.kitchen.staleService,
    screen: texts.kitchen.staleScreen,
    refused: texts.kitchen.staleRefused,
  };
  return words[cause];
}
