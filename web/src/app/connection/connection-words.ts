/** The connection's state in words; separate from the pill, so that each wording can be tested. */
import { texts } from '@fireline/domain/texts/texts';
import type { Connection } from '#platform/connection/connection.ts';
import type { Refusal } from '#platform/live/state.ts';
import { clockText } from '#ui/time/time-text.ts';
import { clockTextFor } from '#ui/time/time-zone.ts';

/** What the pill shows: the connection's state, or what is wrong despite a connection. */
export type Condition =
  | Connection['state']
  | 'portal'
  | 'signed-out'
  | 'refused'
  | 'saving'
  | 'updating'
  | 'slow';

export interface ConnectionWords {
  /** On the pill. */
  readonly label: string;
  /** Next to the label where there is room; null if everything is normal. */
  readonly since: string | null;
  /** In the popover: what it means, and what to do. */
  readonly title: string;
  readonly text: string;
}

/** `isSignedOut`: nobody is signed in although the page requires it. */
export function conditionOf(
  { state, hasPortal, isUpdating, unsentCount }: Connection,
  {
    isSignedOut = false,
    isRefused = false,
    isSlow = false,
  }: { isSignedOut?: boolean; isRefused?: boolean; isSlow?: boolean } = {},
): Condition {
  if (hasPortal && state !== 'live' && state !== 'offline') return 'portal';
  if (state !== 'live') return state;
  if (isSignedOut) return 'signed-out';
  if (isRefused) return 'refused';
  if (isUpdating) return 'updating';
  if (unsentCount > 0) return 'saving';
  return isSlow ? 'slow' : 'live';
}

/** Whether what is on the screen may be out of date. */
export function isStale(condition: Condition): boolean {
  return ['offline', 'unreachable', 'portal', 'refused'].includes(condition);
}

/**
 * `since` in milliseconds. `cause` is that of a refusal. `timeZone` is the shop's, or undefined for
 * the device's while that's unknown.
 */
export function connectionWords(
  condition: Condition,
  since: number,
  timeZone?: string | undefined,
  cause: Refusal['cause'] = 'person',
): ConnectionWords {
  const time = clockTextFor(since, timeZone);
  // The pill has no room for the place.
  const shortTime = clockText(since, timeZone);
  const said = texts.connection;
  switch (condition) {
    case 'live':
      return { label: said.live, since: null, title: said.live, text: said.liveText({ time }) };
    case 'slow':
      return { label: said.slow, since: null, title: said.slowTitle, text: said.slowText };
    case 'updating':
      return { label: said.updating, since: null, title: said.updating, text: said.updatingText };
    case 'saving':
      return { label: said.saving, since: null, title: said.saving, text: said.savingText };
    case 'signed-out':
      return {
        label: said.signedOut,
        since: null,
        title: said.signedOutTitle,
        text: said.signedOutText,
      };
    case 'refused':
      return {
        label: cause === 'app' ? said.appRefused : said.refused,
        since: said.since({ time: shortTime }),
        title: said.refusedTitle({ time }),
        text: cause === 'app' ? said.appRefusedText : said.refusedText,
      };
    case 'connecting':
      return {
        label: said.connecting,
        since: null,
        title: said.connecting,
        text: said.connectingText,
      };
    case 'offline':
      return {
        label: said.offline,
        since: said.since({ time: shortTime }),
        title: said.offlineTitle,
        text: said.offlineText({ time }),
      };
    case 'portal':
      return {
        label: said.portal,
        since: null,
        title: said.portalTitle,
        text: said.portalText({ time }),
      };
    case 'unreachable':
      return {
        label: said.unreachable,
        since: said.since({ time: shortTime }),
        title: said.unreachableTitle,
        text: said.unreachableText({ time }),
      };
  }
}

/** How many changes are unsent; `live`: they are being saved. */
export function waitingText(count: number, isLive: boolean): string {
  return isLive ? texts.connection.beingSaved({ count }) : texts.connection.waiting({ count });
}
