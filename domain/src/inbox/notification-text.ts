/**
 * What each audience is told about a move, or null if it would only be noise to them. The one
 * catalog for inboxes and toasts.
 */
import { assertNever } from '../assert-never.ts';
import { formatMoney } from '../money/money.ts';
import { orderLabel } from '../order/number.ts';
import type { Order } from '../order/schema.ts';
import type { OrderStatus } from '../order/status.ts';
import type { ActorRole } from '../order/transitions.ts';
import { oneLine } from '../safe-text.ts';
import type { Audience } from './audience.ts';
import type { NotificationLevel } from './notification.ts';

export interface NotificationText {
  readonly level: NotificationLevel;
  readonly priority: 'normal' | 'high';
  readonly title: string;
  readonly message: string;
}

interface Move {
  readonly orderId: string;
  readonly order: Order;
  readonly from: OrderStatus | null;
}

export const audienceTexts: Readonly<Record<Audience, (move: Move) => NotificationText | null>> = {
  customer: (move) => (isClosing(move) ? null : customerText(move)),
  admin: (move) => (isClosing(move) || wasNeverTheShops(move) ? null : adminText(move)),
  kitchen: (move) => (wasNeverTheShops(move) ? null : kitchenText(move)),
  courier: courierText,
};

/** An order that ended before verification was never the staff's work, and is no news to them. */
function wasNeverTheShops({ order, from }: Move): boolean {
  return from === 'placed' && order.status !== 'pending';
}

/** Fireline clears the shelf at the end of the day: nobody just picked anything up. */
function isClosing({ order }: Move): boolean {
  return order.status === 'completed' && order.changedBy.role === 'system';
}

function customerText({ orderId, order, from }: Move): NotificationText | null {
  const label = labelOf(orderId, order);
  const isPickup = order.fulfilment.type === 'pickup';
  switch (order.status) {
    case 'placed':
      return null;
    case 'pending':
      return info(`Order ${label} received`, 'Waiting for confirmation.');
    case 'confirmed':
      return success(`Order ${label} confirmed`, 'The kitchen has your order.');
    case 'preparing':
      return from === 'ready'
        ? info(
            `Order ${label} needs a bit longer`,
            because(order, 'The kitchen isn’t quite done with it yet.'),
          )
        : info(`Order ${label} is being prepared`, 'The kitchen has started.');
    case 'ready':
      if (from === 'out_for_delivery') {
        return warning(`Order ${label} couldn’t be delivered`, because(order, 'We’ll try again.'));
      }
      return high(
        success(
          `Order ${label} is ready`,
          isPickup ? 'Come pick it up.' : 'A courier will bring it.',
        ),
      );
    case 'out_for_delivery':
      return high(info(`Order ${label} is on its way`, 'The courier has it.'));
    case 'completed':
      return success(
        `Order ${label} ${isPickup ? 'picked up' : 'delivered'}`,
        'Enjoy, and thank you for your order.',
      );
    case 'cancelled':
      return high(
        error(
          `Order ${label} was canceled`,
          because(
            order,
            order.changedBy.role === 'customer'
              ? 'You canceled it.'
              : cancelledBy(order.changedBy.role),
          ),
        ),
      );
    case 'rejected':
      return high(
        error(`Order ${label} couldn’t be accepted`, because(order, 'Please call the shop.')),
      );
    default:
      return assertNever(order.status);
  }
}

function adminText({ orderId, order, from }: Move): NotificationText | null {
  const label = labelOf(orderId, order);
  const who = `${oneLine(order.customerName)}, ${order.fulfilment.type}`;
  switch (order.status) {
    case 'placed':
      return null;
    case 'pending':
      return high(info(`New order ${label}`, `${who}${priceOf(order)}`));
    case 'confirmed':
      return success(`Order ${label} confirmed`, who);
    case 'preparing':
      return from === 'ready'
        ? warning(`Order ${label} was recalled`, because(order, who))
        : info(`Order ${label} is being prepared`, who);
    case 'ready':
      return from === 'out_for_delivery'
        ? high(warning(`Order ${label} is back: delivery failed`, because(order, who)))
        : success(`Order ${label} is ready`, who);
    case 'out_for_delivery':
      return info(`Order ${label} is on its way`, who);
    case 'completed':
      return success(`Order ${label} completed`, who);
    case 'cancelled':
      return high(
        warning(`Order ${label} was canceled`, because(order, cancelledBy(order.changedBy.role))),
      );
    case 'rejected':
      return warning(`Order ${label} was declined`, because(order, who));
    default:
      return assertNever(order.status);
  }
}

/** The kitchen is told what it has to act on; its own actions are visible on its tickets. */
function kitchenText({ orderId, order, from }: Move): NotificationText | null {
  const label = labelOf(orderId, order);
  const count = Object.keys(order.lines).length;
  const lines = `${count} ${count === 1 ? 'line' : 'lines'} for ${oneLine(order.customerName)}`;
  switch (order.status) {
    case 'pending':
      return high(info(`New order ${label}`, lines));
    case 'confirmed':
      return info(`Order ${label} confirmed`, lines);
    case 'preparing':
      return from === 'ready'
        ? warning(`Order ${label} was recalled`, because(order, lines))
        : null;
    case 'cancelled':
      return high(error(`Order ${label} was canceled`, because(order, 'Stop work on it.')));
    case 'rejected':
      return from === 'pending'
        ? warning(`Order ${label} was declined`, because(order, lines))
        : null;
    case 'ready':
      return from === 'out_for_delivery'
        ? warning(`Order ${label} is back: delivery failed`, because(order, lines))
        : null;
    case 'placed':
    case 'out_for_delivery':
    case 'completed':
      return null;
    default:
      return assertNever(order.status);
  }
}

function courierText({ orderId, order, from }: Move): NotificationText | null {
  const label = labelOf(orderId, order);
  if (order.status === 'ready' && from === 'preparing') {
    return high(info(`Order ${label} is ready for pickup`, `For ${oneLine(order.customerName)}`));
  }
  if (order.status === 'cancelled') {
    return high(error(`Order ${label} was canceled`, because(order, 'Bring it back to the shop.')));
  }
  return null;
}

/** The call number comes first: `7KF (#7F3KQ2ZD)`. */
function labelOf(orderId: string, { callNumber }: Order): string {
  return callNumber === undefined ? orderLabel(orderId) : `${callNumber} (${orderLabel(orderId)})`;
}

const cancellers = {
  customer: 'The customer canceled it.',
  admin: 'The shop canceled it.',
  kitchen: 'The kitchen canceled it.',
  courier: 'The courier canceled it.',
  system: 'It wasn’t confirmed in time.',
} as const satisfies Record<ActorRole, string>;

function cancelledBy(role: ActorRole): string {
  return cancellers[role];
}

function because(order: Order, otherwise: string): string {
  return oneLine(order.reason ?? '') || otherwise;
}

function priceOf({ total, currency }: Order): string {
  return total === undefined || currency === undefined ? '' : `, ${formatMoney(total, currency)}`;
}

function text(level: NotificationLevel, title: string, message: string): NotificationText {
  return { level, priority: 'normal', title, message };
}
const info = (title: string, message: string) => text('info', title, message);
const success = (title: string, message: string) => text('success', title, message);
const warning = (title: string, message: string) => text('warning', title, message);
const error = (title: string, message: string) => text('error', title, message);
const high = (normal: NotificationText): NotificationText => ({ ...normal, priority: 'high' });
