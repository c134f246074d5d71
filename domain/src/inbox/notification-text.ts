/**
 * What each audience is told about a transition, or null if it would only be noise to them: for
 * inboxes, toasts, push messages, and emails.
 */
import { assertNever } from '../assert-never.ts';
import { changeWords } from '../changes/change-words.ts';
import type { CheckpointInput, ShipmentInput } from '../delivery/schema.ts';
import { formatMoney } from '../money/money.ts';
import type { KnownShop } from '../order/language.ts';
import { orderLabel } from '../order/number.ts';
import type { Order } from '../order/schema.ts';
import { isFinal, type OrderStatus } from '../order/status.ts';
import type { ActorRole } from '../order/transitions.ts';
import { oneLine } from '../safe-text.ts';
import { textsIn } from '../texts/all-texts.ts';
import type { Locale } from '../texts/locale.ts';
import type { Audience } from './audience.ts';
import type { NotificationLevel } from './notification.ts';

export interface NotificationText {
  readonly level: NotificationLevel;
  readonly priority: 'normal' | 'high';
  readonly title: string;
  readonly message: string;
}

interface Transition {
  readonly orderId: string;
  readonly order: Order;
  readonly from: OrderStatus | null;
  /** For a delivery that leaves: who carries it, if that is known. */
  readonly shipment?: ShipmentInput | null;
}

/** A transition, and the locale to tell about it in. */
interface News extends Transition {
  readonly locale: Locale;
  /** Null before it was set up. */
  readonly shop?: KnownShop;
}

/** What `audience` is told about `transition`; null if nothing. `shop` says which time zone it is in. */
export function notificationTextOf(
  audience: Audience,
  transition: Transition,
  locale: Locale,
  shop: KnownShop = null,
): NotificationText | null {
  const news = { ...transition, locale, shop };
  if (transition.from === transition.order.status) {
    if (audience === 'courier') return movedText(news);
    return audience === 'customer' ? changeText(news) : null;
  }
  return tellers[audience](news);
}

/** Staff have changed what was ordered; the kitchen sees that on the ticket. */
function changeText(news: News): NotificationText | null {
  const { changed, total, currency } = news.order;
  if (changed === undefined || total === undefined || currency === undefined) return null;
  const { says, named } = wordsOf(news);
  const message = says.changed({
    what: changeWords(news.order, news.shop ?? null, news.locale),
    total: formatMoney(total, currency, news.locale),
    reason: oneLine(changed.reason),
  });
  return high(warning(says.changedTitle(named), message));
}

/** To whoever brings it: it's for another time. What is in the bag is no news to them. */
function movedText(news: News): NotificationText | null {
  const { changed } = news.order;
  if (changed?.from === undefined) return null;
  const { says, named } = wordsOf(news);
  const message = changeWords(news.order, news.shop ?? null, news.locale);
  return high(warning(says.changedTitle(named), message));
}

const tellers: Readonly<Record<Audience, (news: News) => NotificationText | null>> = {
  customer: (news) => (isClosing(news) ? null : customerText(news)),
  admin: (news) => (isClosing(news) || wasNeverTheShops(news) ? null : adminText(news)),
  kitchen: (news) => (wasNeverTheShops(news) ? null : kitchenText(news)),
  courier: courierText,
};

/** An order that ended before verification was never the staff's work, and is no news to them. */
function wasNeverTheShops({ order, from }: Transition): boolean {
  return from === 'placed' && order.status !== 'pending' && order.status !== 'confirmed';
}

/** Fireline clears the shelf at the end of the day: nobody just picked anything up. */
function isClosing({ order }: Transition): boolean {
  return order.status === 'completed' && order.changedBy.role === 'system';
}

function customerText(news: News): NotificationText | null {
  const { order, from } = news;
  const { says, named } = wordsOf(news);
  const isPickup = order.fulfilment.type === 'pickup';
  switch (order.status) {
    case 'placed':
      return null;
    case 'pending':
      return info(says.receivedTitle(named), says.received);
    case 'confirmed':
      return success(says.confirmedTitle(named), says.confirmed);
    case 'preparing':
      return from === 'ready'
        ? info(says.longerTitle(named), because(order, says.longer))
        : info(says.preparingTitle(named), says.preparing);
    case 'ready':
      if (from === 'out_for_delivery') {
        return warning(says.failedTitle(named), because(order, says.failed));
      }
      return high(
        isPickup
          ? success(says.readyForPickupTitle(named), says.readyForPickup)
          : success(says.readyForCourierTitle(named), says.readyForCourier),
      );
    case 'out_for_delivery':
      return high(
        info(
          says.onItsWayTitle(named),
          news.shipment?.trackingNumber
            ? says.onItsWayTracked({ shipment: shipmentText(news.shipment, says) })
            : says.onItsWay,
        ),
      );
    case 'completed':
      return success(isPickup ? says.pickedUpTitle(named) : says.deliveredTitle(named), says.enjoy);
    case 'cancelled':
      return high(
        error(
          says.canceledTitle(named),
          because(
            order,
            order.changedBy.role === 'customer' ? says.canceledByYou : canceledBy(news),
          ),
        ),
      );
    case 'rejected':
      return high(error(says.notAcceptedTitle(named), because(order, says.notAccepted)));
    default:
      return assertNever(order.status);
  }
}

function adminText(news: News): NotificationText | null {
  const { order, from } = news;
  const { says, named } = wordsOf(news);
  const whose = says.whose({ name: oneLine(order.customerName), type: order.fulfilment.type });
  switch (order.status) {
    case 'placed':
      return null;
    case 'pending':
      return high(info(says.newTitle(named), whosePriced(news) ?? whose));
    case 'confirmed':
      return from === 'placed'
        ? info(says.acceptedTitle(named), whosePriced(news) ?? whose)
        : success(says.confirmedTitle(named), whose);
    case 'preparing':
      return from === 'ready'
        ? warning(says.recalledTitle(named), because(order, whose))
        : info(says.preparingTitle(named), whose);
    case 'ready':
      return from === 'out_for_delivery'
        ? high(warning(says.backTitle(named), because(order, whose)))
        : success(
            order.fulfilment.type === 'pickup'
              ? says.readyForPickupTitle(named)
              : says.readyForCourierTitle(named),
            whose,
          );
    case 'out_for_delivery':
      return info(says.onItsWayTitle(named), whose);
    case 'completed':
      return success(says.completedTitle(named), whose);
    case 'cancelled':
      return high(warning(says.canceledTitle(named), because(order, canceledBy(news))));
    case 'rejected':
      return warning(says.declinedTitle(named), because(order, whose));
    default:
      return assertNever(order.status);
  }
}

/** The kitchen is told what it has to act on; its own actions are visible on its tickets. */
function kitchenText(news: News): NotificationText | null {
  const { order, from } = news;
  const { says, named } = wordsOf(news);
  const lines = says.linesFor({
    count: Object.keys(order.lines).length,
    name: oneLine(order.customerName),
  });
  switch (order.status) {
    case 'pending':
      return high(info(says.newTitle(named), lines));
    case 'confirmed':
      return from === 'placed'
        ? high(info(says.newTitle(named), lines))
        : info(says.confirmedTitle(named), lines);
    case 'preparing':
      return from === 'ready' ? warning(says.recalledTitle(named), because(order, lines)) : null;
    case 'cancelled':
      return high(error(says.canceledTitle(named), because(order, says.stopWork)));
    case 'rejected':
      return from === 'pending' ? warning(says.declinedTitle(named), because(order, lines)) : null;
    case 'ready':
      return from === 'out_for_delivery'
        ? warning(says.backTitle(named), because(order, lines))
        : null;
    case 'placed':
    case 'out_for_delivery':
    case 'completed':
      return null;
    default:
      return assertNever(order.status);
  }
}

/** Couriers are told what others do to an order that they have. */
function courierText(news: News): NotificationText | null {
  const { order, from } = news;
  const { says, named } = wordsOf(news);
  const whose = says.for({ name: oneLine(order.customerName) });
  if (order.changedBy.uid === order.courierId) return null;
  switch (order.status) {
    case 'preparing':
      return from === 'ready'
        ? warning(says.recalledTitle(named), because(order, says.notReady))
        : null;
    case 'ready':
      return from === 'out_for_delivery'
        ? high(warning(says.backTitle(named), because(order, whose)))
        : high(info(says.toPickUpTitle(named), whose));
    case 'out_for_delivery':
      return info(says.onItsWayTitle(named), says.startedByShop);
    case 'completed':
      return success(says.deliveredTitle(named), says.deliveredByShop);
    case 'cancelled':
      return high(
        error(
          says.canceledTitle(named),
          because(order, from === 'out_for_delivery' ? says.bringBack : says.leaveIt),
        ),
      );
    case 'placed':
    case 'pending':
    case 'confirmed':
    case 'rejected':
      return null;
    default:
      return assertNever(order.status);
  }
}

/** What the courier of an order is told besides transitions. */
export type CourierNotice =
  | 'offer'
  | 'assigned'
  /** The delivery is another courier's now. */
  | 'reassigned'
  | 'unassigned'
  | 'contact-changed';

export function courierNoticeText(
  news: CourierNotice,
  orderId: string,
  order: Order,
  locale: Locale,
): NotificationText {
  const { says, named } = wordsOf({ orderId, order, locale });
  switch (news) {
    case 'offer':
      return high(info(says.offerTitle(named), says.offer));
    case 'assigned':
      return high(
        order.status === 'out_for_delivery'
          ? info(says.assignedTitle(named), says.assignedOnItsWay)
          : info(
              says.offeredTitle(named),
              order.status === 'ready' ? says.offeredReady : says.offered,
            ),
      );
    case 'reassigned':
      return high(warning(says.unassignedTitle(named), says.reassigned));
    case 'unassigned':
      return high(warning(says.unassignedTitle(named), says.unassigned));
    case 'contact-changed':
      return high(warning(says.contactChangedTitle(named), says.contactChanged));
    default:
      return assertNever(news);
  }
}

/** What someone is told of an order's deletion; null if it was no business of theirs. */
export function deletionText(
  audience: Audience,
  orderId: string,
  order: Order,
  locale: Locale,
): NotificationText | null {
  const { says, named } = wordsOf({ orderId, order, locale });
  const title = says.deletedTitle(named);
  const { status } = order;
  switch (audience) {
    case 'customer':
      return null;
    case 'admin':
      return isFinal(status)
        ? info(title, says.deletedClosed)
        : high(warning(title, says.deletedOpen));
    case 'kitchen':
      return isFinal(status) || status === 'placed' || status === 'out_for_delivery'
        ? null
        : high(error(title, says.stopWork));
    case 'courier':
      if (status === 'out_for_delivery') return high(error(title, says.bringBack));
      return isFinal(status) ? null : high(error(title, says.leaveIt));
    default:
      return assertNever(audience);
  }
}

/** A stop of a delivery, and who carries it. */
export interface DeliveryState {
  /** The newest checkpoint; null if there is none. */
  readonly checkpoint: CheckpointInput | null;
  readonly shipment: ShipmentInput;
}

/** What the customer is told of a delivery's progress; null if there is nothing to tell. */
export function deliveryStateText(
  { checkpoint, shipment }: DeliveryState,
  orderId: string,
  order: Order,
  locale: Locale,
): NotificationText | null {
  const { says, named } = wordsOf({ orderId, order, locale });
  const tracked = shipment.trackingNumber === '' ? '' : shipmentText(shipment, says);
  if (checkpoint !== null) {
    const message = [oneLine(checkpoint.text), tracked].filter((part) => part !== '').join(' · ');
    const title = says.checkpointTitle({ ...named, place: oneLine(checkpoint.place) });
    return info(title, message || says.checkpoint);
  }
  return tracked === '' ? null : info(says.shipmentTitle(named), tracked);
}

/** The customer is told once that somebody brings the order. */
export function courierFoundText(orderId: string, order: Order, locale: Locale) {
  const { says, named } = wordsOf({ orderId, order, locale });
  const message = order.status === 'ready' ? says.courierFoundReady : says.courierFound;
  return info(says.courierFoundTitle(named), message);
}

/** The customer is told once per ride that the courier is near. */
export function courierNearText(orderId: string, order: Order, locale: Locale) {
  const { says, named } = wordsOf({ orderId, order, locale });
  return high(info(says.courierNearTitle(named), says.courierNear));
}

function shipmentText({ carrier, trackingNumber }: ShipmentInput, says: Says): string {
  return oneLine(says.shipment({ carrier, number: trackingNumber }));
}

type Says = ReturnType<typeof textsIn>['orderNotices'];

function wordsOf({ orderId, order, locale }: Pick<News, 'orderId' | 'order' | 'locale'>) {
  const says = textsIn(locale).orderNotices;
  const label = labelOf(orderId, order);
  return { says, named: { order: order.test ? says.testOrder({ order: label }) : label } };
}

/** The call number comes first: `7KF (#7F3KQ2ZD)`. */
function labelOf(orderId: string, { callNumber }: Order): string {
  return callNumber === undefined ? orderLabel(orderId) : `${callNumber} (${orderLabel(orderId)})`;
}

function canceledBy({ order, locale }: News): string {
  const says = textsIn(locale).orderNotices;
  const cancelers = {
    customer: says.canceledByCustomer,
    admin: says.canceledByAdmin,
    kitchen: says.canceledByKitchen,
    courier: says.canceledByCourier,
    system: says.canceledBySystem,
  } as const satisfies Record<ActorRole, string>;
  return cancelers[order.changedBy.role];
}

function because(order: Order, otherwise: string): string {
  return oneLine(order.reason ?? '') || otherwise;
}

/** Null if the order has no price. */
function whosePriced({ order, locale }: News): string | null {
  const { customerName, fulfilment, total, currency } = order;
  if (total === undefined || currency === undefined) return null;
  return textsIn(locale).orderNotices.whosePriced({
    name: oneLine(customerName),
    type: fulfilment.type,
    price: formatMoney(total, currency, locale),
  });
}

function text(level: NotificationLevel, title: string, message: string): NotificationText {
  return { level, priority: 'normal', title, message };
}
const info = (title: string, message: string) => text('info', title, message);
const success = (title: string, message: string) => text('success', title, message);
const warning = (title: string, message: string) => text('warning', title, message);
const error = (title: string, message: string) => text('error', title, message);
const high = (normal: NotificationText): NotificationText => ({ ...normal, priority: 'high' });
