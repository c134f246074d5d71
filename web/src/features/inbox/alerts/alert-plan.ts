/**
 * How a tab announces a notification, given what it shows: no toast for what the user is already
 * looking at, and never two sounds for one order.
 */
import {
  alertKindOf,
  type DeviceAlerts,
  isAboutCart,
  wantsAlert,
} from '@fireline/domain/inbox/alerts';
import type { Notification } from '@fireline/domain/inbox/notification';

/**
 * `take`: claim it so that no tab does it; `try`: do it unless another tab does; `leave`: do
 * nothing.
 */
export type AlertAction = 'take' | 'try' | 'leave';

export interface AlertPlan {
  readonly toast: AlertAction;
  readonly sound: AlertAction;
  readonly vibration: AlertAction;
  readonly popup: AlertAction;
}

/** The tab's current state. */
export interface TabState {
  readonly pathname: string;
  /** The order that is open in the panel beside a list. */
  readonly openOrder: string | null;
  readonly isVisible: boolean;
  readonly hasFocus: boolean;
  /** Whether the browser allows sound. */
  readonly canRing: boolean;
  /** Whether the orders list plays its own sound for new orders. */
  readonly listRings: boolean;
  /** Whether a courier uses it who isn't on duty. */
  readonly isOffDuty: boolean;
  readonly settings: DeviceAlerts;
  /** Milliseconds. */
  readonly now: number;
  readonly timeZone: string;
}

const nothing: AlertPlan = { toast: 'leave', sound: 'leave', vibration: 'leave', popup: 'leave' };

export function planAlert(notification: Notification, tab: TabState): AlertPlan {
  if (notification.type === 'offer' && tab.isOffDuty) return nothing;
  const { isVisible, hasFocus, canRing, settings, now, timeZone } = tab;
  const isSeen = isVisible && isOnScreen(notification, tab);
  const wants = (channel: 'sound' | 'vibration' | 'popups') =>
    wantsAlert(settings, channel, notification, now, timeZone) ? 'try' : 'leave';
  // A customer watching the order's page wants to hear that it's ready, but not each step.
  const isQuiet = hasOwnSound(notification, tab) || (isSeen && !isImportant(notification));
  return {
    toast: isSeen ? 'take' : isVisible ? 'try' : 'leave',
    sound: isQuiet ? 'take' : canRing ? wants('sound') : 'leave',
    vibration: isQuiet ? 'take' : wants('vibration'),
    popup: isSeen || (isVisible && hasFocus) ? 'take' : wants('popups'),
  };
}

/**
 * Whether the page is about this one order, so that viewing it counts as reading its notifications.
 */
export function isPageOf(
  { audience, orderId }: Pick<Notification, 'audience' | 'orderId'>,
  { pathname, openOrder }: Pick<TabState, 'pathname' | 'openOrder'>,
): boolean {
  if (audience === 'customer') return pathname === `/orders/${orderId}`;
  return (
    audience === 'admin' &&
    (pathname === `/admin/orders/${orderId}` || (pathname === '/admin' && openOrder === orderId))
  );
}

function isOnScreen(notification: Notification, tab: TabState): boolean {
  const { pathname } = tab;
  if (notification.type === 'shop-message') return false;
  // The menu and the checkout both show it live.
  if (isAboutCart(notification)) return pathname === '/' || pathname === '/checkout';
  const kind = alertKindOf(notification);
  switch (notification.audience) {
    case 'customer':
      // The list shows each step, but "ready for pickup" must not be missed there.
      return (
        isPageOf(notification, tab) ||
        (pathname === '/orders' && !isImportant(notification) && kind !== 'delivery')
      );
    case 'admin':
      // Failures disappear from the list; the rest is on it. The kitchen screen shows new orders,
      // too.
      return (
        isPageOf(notification, tab) ||
        (pathname === '/admin' && kind !== 'trouble') ||
        (pathname === '/admin/products' && notification.type === 'stock') ||
        (pathname === '/kitchen' && kind === 'new')
      );
    case 'kitchen':
      // A ticket whose order was deleted just disappears, too.
      return (
        pathname === '/kitchen' &&
        notification.type !== 'order-deleted' &&
        !leavesUnnoticed(notification)
      );
    case 'courier':
      // An assignment only moves a card from one list to the other.
      return pathname === '/courier' && kind !== 'trouble' && notification.type !== 'assigned';
  }
}

/**
 * A ticket that wasn't started just disappears; one that was stays until someone acknowledges it.
 */
function leavesUnnoticed({ data: { from, to } }: Notification): boolean {
  return (to === 'cancelled' || to === 'rejected') && from !== 'preparing' && from !== 'ready';
}

/** The kitchen screen has a bell and the orders list a sound, whichever tab they are in. */
function hasOwnSound(notification: Notification, { pathname, listRings }: TabState): boolean {
  if (notification.audience === 'customer') return false;
  // The bell rings for tickets, and this one is gone.
  if (notification.type === 'order-deleted') return false;
  if (pathname === '/kitchen') return true;
  return pathname === '/admin' && listRings && alertKindOf(notification) === 'new';
}

function isImportant({ priority }: Notification): boolean {
  return priority === 'high';
}
