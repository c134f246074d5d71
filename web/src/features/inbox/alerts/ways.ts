/**
 * How a tab makes a notification known, seen from where it is: nobody is told of what they are
 * looking at, and no two things ring for one order.
 */
import { alertKindOf, type DeviceAlerts, wantsAlert } from '@fireline/domain/inbox/alerts';
import type { Notification } from '@fireline/domain/inbox/notification';

/** `take`: this tab makes sure that none does it; `try`: it does it if no other tab does; `leave`: not its business. */
export type Way = 'take' | 'try' | 'leave';

export interface Ways {
  readonly toast: Way;
  readonly sound: Way;
  readonly popup: Way;
}

/** What is true of the tab at this moment. */
export interface Situation {
  readonly pathname: string;
  /** The order that a list shows in a panel beside it. */
  readonly openOrder: string | null;
  readonly isVisible: boolean;
  readonly hasFocus: boolean;
  /** The browser lets it make sounds. */
  readonly canRing: boolean;
  /** The list of orders rings for new ones by itself. */
  readonly listRings: boolean;
  readonly settings: DeviceAlerts;
  /** Milliseconds. */
  readonly now: number;
  readonly timeZone: string;
}

export function waysFor(notification: Notification, situation: Situation): Ways {
  const { isVisible, hasFocus, canRing, settings, now, timeZone } = situation;
  const isSeen = isVisible && isOnScreen(notification, situation);
  const wants = (way: 'sound' | 'popups') =>
    wantsAlert(settings, way, notification, now, timeZone) ? 'try' : 'leave';
  // Who waits with the order's page before them wants to hear that it is ready, not each step.
  const isQuiet = hasOwnSound(notification, situation) || (isSeen && !isImportant(notification));
  return {
    toast: isSeen ? 'take' : isVisible ? 'try' : 'leave',
    sound: isQuiet ? 'take' : canRing ? wants('sound') : 'leave',
    popup: isSeen || (isVisible && hasFocus) ? 'take' : wants('popups'),
  };
}

/** Whether the page is about just this order, so that looking at it is reading what is told of it. */
export function isPageOf(
  { audience, orderId }: Pick<Notification, 'audience' | 'orderId'>,
  { pathname, openOrder }: Pick<Situation, 'pathname' | 'openOrder'>,
): boolean {
  if (audience === 'customer') return pathname === `/orders/${orderId}`;
  return (
    audience === 'admin' &&
    (pathname === `/admin/orders/${orderId}` || (pathname === '/admin' && openOrder === orderId))
  );
}

function isOnScreen(notification: Notification, situation: Situation): boolean {
  const { pathname } = situation;
  const kind = alertKindOf(notification);
  switch (notification.audience) {
    case 'customer':
      // The list shows each step, but "come and collect it" must not be overlooked there.
      return (
        isPageOf(notification, situation) || (pathname === '/orders' && !isImportant(notification))
      );
    case 'admin':
      // What goes wrong leaves the list; the rest is on it. The kitchen has new orders, too.
      return (
        isPageOf(notification, situation) ||
        (pathname === '/admin' && kind !== 'trouble') ||
        (pathname === '/kitchen' && kind === 'new')
      );
    case 'kitchen':
      return pathname === '/kitchen' && !leavesUnnoticed(notification);
    case 'courier':
      return pathname === '/courier' && kind !== 'trouble';
  }
}

/** A ticket that nobody has begun just goes; what was begun is on the screen until it is seen. */
function leavesUnnoticed({ data: { from, to } }: Notification): boolean {
  return (to === 'cancelled' || to === 'rejected') && from !== 'preparing' && from !== 'ready';
}

/** The kitchen's screen has a bell, and the list of orders a sound, in whatever tab they are. */
function hasOwnSound(notification: Notification, { pathname, listRings }: Situation): boolean {
  if (notification.audience === 'customer') return false;
  if (pathname === '/kitchen') return true;
  return pathname === '/admin' && listRings && alertKindOf(notification) === 'new';
}

function isImportant({ priority }: Notification): boolean {
  return priority === 'high';
}
