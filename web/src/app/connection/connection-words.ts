/** The connection's state in words; separate from the pill, so that each wording can be tested. */
import type { Connection } from '#platform/connection/connection.ts';
import type { Refusal } from '#platform/live/state.ts';
import { clockText } from '#ui/time/time-text.ts';

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
  { state, isPortal, isUpdating, unsaved }: Connection,
  {
    isSignedOut = false,
    isRefused = false,
    isSlow = false,
  }: { isSignedOut?: boolean; isRefused?: boolean; isSlow?: boolean } = {},
): Condition {
  if (isPortal && state !== 'live' && state !== 'offline') return 'portal';
  if (state !== 'live') return state;
  if (isSignedOut) return 'signed-out';
  if (isRefused) return 'refused';
  if (isUpdating) return 'updating';
  if (unsaved > 0) return 'saving';
  return isSlow ? 'slow' : 'live';
}

/** Whether what is on the screen may be out of date. */
export function isStale(condition: Condition): boolean {
  return ['offline', 'unreachable', 'portal', 'refused'].includes(condition);
}

/** Why the server refuses to continue, after "Not live since 12:04". */
export const refusalTexts = {
  app: 'This browser couldn’t prove that it’s running the shop’s own app: App Check expired or was refused. Reload the page. If that doesn’t help, allow scripts from google.com here.',
  person:
    'Fireline no longer lets your account see part of this page. You’re seeing the last version. Reload the page, or sign in again.',
} as const satisfies Record<Refusal['cause'], string>;

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
  const clock = clockText(since, timeZone);
  switch (condition) {
    case 'live':
      return {
        label: 'Live',
        since: null,
        title: 'Live',
        text: `Everything on this screen has been up to date since ${clock}.`,
      };
    case 'slow':
      return {
        label: 'Live, slow',
        since: null,
        title: 'Live, on a slow network',
        text: 'This screen is up to date, but the server is slow to answer: changes arrive late and saving takes a moment.',
      };
    case 'updating':
      return {
        label: 'Updating…',
        since: null,
        title: 'Updating…',
        text: 'The server is answering, but part of this screen still shows data saved on this device. The latest is on its way.',
      };
    case 'saving':
      return {
        label: 'Saving…',
        since: null,
        title: 'Saving…',
        text: 'Your changes are on their way. Everything else on this screen is up to date.',
      };
    case 'signed-out':
      return {
        label: 'Signed out',
        since: null,
        title: 'You’re signed out',
        text: 'You’re connected, but anything that needs an account isn’t shown or saved. Sign in again to continue.',
      };
    case 'refused':
      return {
        label: cause === 'app' ? 'App Check failed' : 'Not live',
        since: `since ${clock}`,
        title: `Not live since ${clock}`,
        text: refusalTexts[cause],
      };
    case 'connecting':
      return {
        label: 'Connecting…',
        since: null,
        title: 'Connecting…',
        text: 'You may be seeing data from your last visit. This takes a moment.',
      };
    case 'offline':
      return {
        label: 'Offline',
        since: `since ${clock}`,
        title: 'You’re offline',
        text: `This device has had no network since ${clock}. You’re seeing saved data. This page goes live again automatically.`,
      };
    case 'portal':
      return {
        label: 'Sign in to the network',
        since: null,
        title: 'This network needs you to sign in',
        text: `Its own page has been answering instead of Fireline since ${clock}. Open any website to see it and accept its terms. Until then, you’re seeing saved data.`,
      };
    case 'unreachable':
      return {
        label: 'No connection',
        since: `since ${clock}`,
        title: 'Fireline can’t be reached',
        text: `This device has a network, but Fireline hasn’t answered since ${clock}. You’re seeing saved data. We’ll keep trying.`,
      };
  }
}

/** How many changes are unsent; `live`: they are being saved. */
export function waitingText(count: number, isLive: boolean): string {
  const changes = count === 1 ? '1 change' : `${count} changes`;
  if (isLive) return `${changes} being saved`;
  return `${changes} ${count === 1 ? 'is' : 'are'} waiting to be sent`;
}
